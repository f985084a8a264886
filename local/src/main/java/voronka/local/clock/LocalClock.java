package voronka.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A clock that runs as fast as the clock beneath it and can be moved forward. Everything in the
 * local stack reads this one clock, so a skip in time is the same skip for all.
 *
 * <p>Safe for many threads. Copies made by {@link #withZone} share the time with the original.
 */
public final class LocalClock extends Clock {
    private final ZoneId zone;
    private final MovableTime time;

    /** A clock that tells the base's time, and what is added to it later, in the given zone. */
    public LocalClock(Clock base, ZoneId zone) {
        this(zone, new MovableTime(base));
    }

    private LocalClock(ZoneId zone, MovableTime time) {
        this.zone = zone;
        this.time = time;
    }

    /** A clock that shows the given moment now and runs on from it. */
    public static LocalClock startingAt(Instant start, Clock base, ZoneId zone) {
        LocalClock clock = new LocalClock(base, zone);
        clock.set(start);
        return clock;
    }

    /**
     * Shows the given moment, in the past or in the future, and runs on from it.
     *
     * @throws IllegalStateException once the clock has been read or moved: for those who have seen
     *     it, time goes forward only
     */
    public void set(Instant start) {
        time.set(start);
    }

    /**
     * Moves the clock forward and wakes all who wait.
     *
     * @throws IllegalArgumentException for a negative duration
     */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock cannot go back by " + by.negated());
        }
        time.add(by);
    }

    /** Moves the clock forward to the given moment; a moment that has passed changes nothing. */
    public void advanceTo(Instant moment) {
        time.advanceTo(moment);
    }

    /** How far this clock is from the one beneath it; negative when it was set to the past. */
    public Duration offset() {
        return time.offset();
    }

    /** Something for one background thread to sleep on until a moment of this clock. */
    public Alarm alarm() {
        return new Alarm(time);
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public LocalClock withZone(ZoneId other) {
        return other.equals(zone) ? this : new LocalClock(other, time);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalClock that && that.time == time && that.zone.equals(zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(time), zone);
    }
}
