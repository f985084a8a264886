package voronka.local.streams;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The rounds in which a stream is looked at. Who has written something waits for a round that began
 * later: that one has seen it.
 */
final class Rounds {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long begun;
    private long ended;
    private boolean wanted;

    /** A round begins; wishes expressed up to now are fulfilled by it. */
    void begin() {
        lock.lock();
        try {
            begun++;
            wanted = false;
        } finally {
            lock.unlock();
        }
    }

    /** The round that began last has seen everything there was. */
    void end() {
        lock.lock();
        try {
            ended = begun;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the rest before the next round. */
    void want() {
        lock.lock();
        try {
            wanted = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Rests until the time is up or somebody wants a round. */
    void rest(long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (!wanted && left > 0) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the end of a round that begins after now; false when the time is up before. */
    boolean awaitNext(long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            long next = begun + 1;
            while (ended < next) {
                if (left <= 0) {
                    return false;
                }
                wanted = true;
                moved.signalAll();
                left = moved.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
