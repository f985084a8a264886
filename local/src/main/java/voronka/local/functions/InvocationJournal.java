package voronka.local.functions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Remembers the newest 2,000 calls, for people who want to see what is going on. */
public final class InvocationJournal {
    private static final int KEPT = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long newest;

    /** The calls after the one with this number, oldest first; 0 asks for all that are kept. */
    public List<Entry> since(long number) {
        lock.lock();
        try {
            return entries.stream().filter(entry -> entry.number() > number).toList();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until there is a call after the one with this number.
     *
     * @return false when the time is up and there is none
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public boolean awaitNews(long number, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (newest <= number && left > 0) {
                left = news.awaitNanos(left);
            }
            return newest > number;
        } finally {
            lock.unlock();
        }
    }

    Entry add(
            Instant at,
            String function,
            String trigger,
            String outcome,
            long nanos,
            List<String> lines) {
        lock.lock();
        try {
            newest++;
            long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
            Entry entry =
                    new Entry(newest, at, function, trigger, outcome, millis, List.copyOf(lines));
            entries.addLast(entry);
            if (entries.size() > KEPT) {
                entries.removeFirst();
            }
            news.signalAll();
            return entry;
        } finally {
            lock.unlock();
        }
    }

    /**
     * One call.
     *
     * @param number counts from 1 without gaps
     * @param at when it began, by the stack's clock
     * @param trigger what woke the function, in words
     * @param outcome {@code ok}, {@code refused} (the function said no) or {@code failed}
     * @param millis how long it took, in real milliseconds
     * @param lines what the function logged, and the error if there was one
     */
    public record Entry(
            long number,
            Instant at,
            String function,
            String trigger,
            String outcome,
            long millis,
            List<String> lines) {}
}
