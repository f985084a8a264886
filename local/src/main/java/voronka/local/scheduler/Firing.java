package voronka.local.scheduler;

import java.time.Instant;
import java.util.Comparator;

/**
 * A schedule that is to fire: for which time, when the attempt is due, the how manieth it is
 * (counted from 1), and whether it outlives the schedule's deletion. The serial number keeps the
 * order of those due together.
 */
record Firing(
        Schedule schedule,
        Instant scheduledTime,
        Instant due,
        int attempt,
        boolean ghost,
        long serial)
        implements Comparable<Firing> {
    private static final Comparator<Firing> ORDER =
            Comparator.comparing(Firing::due)
                    .thenComparing(Firing::scheduledTime)
                    .thenComparing(firing -> firing.schedule().key())
                    .thenComparingLong(Firing::serial);

    /** The next attempt at the same. */
    Firing again(Instant at, long nextSerial) {
        return new Firing(schedule, scheduledTime, at, attempt + 1, ghost, nextSerial);
    }

    /** The same, no longer bound to its schedule's life. */
    Firing asGhost() {
        return new Firing(schedule, scheduledTime, due, attempt, true, serial);
    }

    @Override
    public int compareTo(Firing other) {
        return ORDER.compare(this, other);
    }
}
