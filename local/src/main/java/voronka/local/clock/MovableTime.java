package voronka.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** The time that a clock and its copies in other zones share: a base, an offset, and who waits. */
final class MovableTime {
    /** Sleeping is never shorter: over a base that stands still it would be a busy loop. */
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(1);

    private static final Duration LONGEST_SLEEP = Duration.ofHours(1);

    private final Clock base;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Duration offset = Duration.ZERO;
    private volatile boolean seen;

    MovableTime(Clock base) {
        this.base = base;
    }

    Instant instant() {
        seen = true;
        return shown();
    }

    Duration offset() {
        return offset;
    }

    void set(Instant start) {
        change(
                () -> {
                    if (seen) {
                        throw new IllegalStateException(
                                "the clock is in use, it can only be moved forward");
                    }
                    offset = Duration.between(base.instant(), start);
                });
    }

    void add(Duration by) {
        change(
                () -> {
                    offset = offset.plus(by);
                    seen = true;
                });
    }

    void advanceTo(Instant moment) {
        change(
                () -> {
                    Instant now = shown();
                    if (moment.isAfter(now)) {
                        offset = offset.plus(Duration.between(now, moment));
                    }
                    seen = true;
                });
    }

    /** Runs something that waiting threads look at, and makes them look again. */
    void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Sleeps until the moment has come or, after some change, the condition holds. */
    void await(Instant moment, BooleanSupplier condition) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!condition.getAsBoolean() && instant().isBefore(moment)) {
                changed.awaitNanos(sleep(Duration.between(shown(), moment)));
            }
        } finally {
            lock.unlock();
        }
    }

    private Instant shown() {
        return base.instant().plus(offset);
    }

    private static long sleep(Duration left) {
        Duration atMost = left.compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : left;
        Duration atLeast = atMost.compareTo(SHORTEST_SLEEP) < 0 ? SHORTEST_SLEEP : atMost;
        return TimeUnit.NANOSECONDS.convert(atLeast);
    }
}
