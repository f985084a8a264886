package voronka.local.streams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import voronka.local.template.Trigger.StreamTrigger;

/**
 * One function's place in a stream: the records that wait for it, and the thread that hands them
 * over batch by batch.
 */
final class StreamReader {
    /** Beyond this the stream is read no further, so that memory stays bounded. */
    private static final int WAITING_AT_MOST = 20_000;

    private static final int LARGEST_PAYLOAD = 5 * 1024 * 1024;

    private final StreamTrigger trigger;
    private final @Nullable String handledBefore;
    private final List<FilterPattern> filters;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Deque<Change> waiting = new ArrayDeque<>();

    /**
     * @param handledBefore the last record an earlier run has handled, or null
     */
    StreamReader(StreamTrigger trigger, @Nullable String handledBefore) {
        this.trigger = trigger;
        this.handledBefore = handledBefore;
        this.filters = trigger.filters().stream().map(FilterPattern::parse).toList();
    }

    boolean wants(ObjectNode record) {
        return isNew(record.path("dynamodb").path("SequenceNumber").asText())
                && (filters.isEmpty()
                        || filters.stream().anyMatch(filter -> filter.matches(record)));
    }

    /** Sequence numbers grow; a longer one is greater. */
    private boolean isNew(String sequenceNumber) {
        return handledBefore == null
                || sequenceNumber.length() > handledBefore.length()
                || (sequenceNumber.length() == handledBefore.length()
                        && sequenceNumber.compareTo(handledBefore) > 0);
    }

    /** Takes a record on, and waits while too many wait already. */
    void add(Change change) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.size() >= WAITING_AT_MOST) {
                moved.await();
            }
            waiting.addLast(change);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many records are not handled yet. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until every record up to this one is handled; false when the time is up before. */
    boolean awaitHandled(long index, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (!handled(index)) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Hands batches over until the thread is interrupted. */
    void run(BatchHandler handler) throws InterruptedException {
        while (true) {
            List<Change> batch = nextBatch();
            handler.handle(batch);
            done(batch.size());
        }
    }

    private boolean handled(long index) {
        Change oldest = waiting.peekFirst();
        return oldest == null || oldest.index() > index;
    }

    private List<Change> nextBatch() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty()) {
                moved.await();
            }
            List<Change> batch = new ArrayList<>();
            long bytes = 0;
            for (Change change : waiting) {
                bytes += change.bytes();
                boolean full = batch.size() == trigger.batchSize() || bytes > LARGEST_PAYLOAD;
                if (full && !batch.isEmpty()) {
                    break;
                }
                batch.add(change);
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void done(int records) {
        lock.lock();
        try {
            for (int i = 0; i < records; i++) {
                waiting.removeFirst();
            }
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What is done with a batch; returns when it needs no further attention. */
    interface BatchHandler {
        void handle(List<Change> batch) throws InterruptedException;
    }
}
