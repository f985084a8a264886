package voronka.local.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Moves the stack's clock ahead by walking: to the earliest moment at which something is due, do
 * it, wait until everything that follows from it has happened, and on. Only one walk at a time.
 */
public final class Walk {
    private final MovableClock clock;
    private final List<Timers> timers;
    private final RecurringRuns recurring;
    private final Quiet quiet;
    private final ZoneId zone;
    private final ReentrantLock firing = new ReentrantLock();
    private final AtomicBoolean walking = new AtomicBoolean();
    private volatile @Nullable Steps under;

    /**
     * @param timers one-time schedules, retries: all that has moments of its own
     * @param idle whether nothing beside the readers is under way: no call, no message to a chat
     * @param zone the company's, in which months are counted
     * @param patience how long, in real time, one step may take until all is quiet
     */
    public Walk(
            MovableClock clock,
            List<Timers> timers,
            RecurringRuns recurring,
            Readers readers,
            BooleanSupplier idle,
            ZoneId zone,
            Duration patience) {
        this.clock = clock;
        this.timers = List.copyOf(timers);
        this.recurring = recurring;
        this.quiet = new Quiet(readers, idle, patience);
        this.zone = zone;
    }

    /**
     * Walks this far ahead, by the calendar of the company's zone: three months are three months.
     */
    public Skip skip(TemporalAmount amount) {
        return to(clock.instant().atZone(zone).plus(amount).toInstant());
    }

    /** Walks to the next one-time moment that is ahead. */
    public Skip skipToNextDue() {
        Optional<Instant> next = nextOneTime();
        return next.isPresent() ? to(next.get()) : new Skip.NothingAhead();
    }

    /** Walks to a moment. */
    public Skip to(Instant target) {
        if (!walking.compareAndSet(false, true)) {
            return new Skip.AlreadyWalking();
        }
        firing.lock();
        try {
            Instant from = clock.instant();
            if (!target.isAfter(from)) {
                return new Skip.NothingAhead();
            }
            Steps steps = new Steps(clock, timers, recurring, quiet, from, target);
            under = steps;
            return steps.walk();
        } finally {
            under = null;
            firing.unlock();
            walking.set(false);
        }
    }

    /** Whether a walk is under way. */
    public boolean underWay() {
        return walking.get();
    }

    /** How much of the walk's time has passed, from 0 to 1; 1 when none is under way. */
    public double progress() {
        Steps steps = under;
        return steps == null ? 1 : steps.progress();
    }

    /** Does what is due at this moment, unless a walk does it. */
    void fireWhatIsDue() {
        if (!firing.tryLock()) {
            return;
        }
        try {
            timers.forEach(Timers::fireDue);
            recurring.fireMissed();
        } finally {
            firing.unlock();
        }
    }

    private Optional<Instant> nextOneTime() {
        return timers.stream().flatMap(t -> t.nextDue().stream()).min(Instant::compareTo);
    }
}
