package voronka.local.streams;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import voronka.local.functions.Outcome;
import voronka.local.template.Trigger.StreamTrigger;

/**
 * Hands a batch to a function until every record is handled or given up, in the order of the
 * stream. What failed is tried again from the first failed record on; with bisecting, a failed
 * batch is halved until the record that spoils it stands alone, and only its tries count.
 */
final class BatchDelivery {
    private static final long FIRST_PAUSE_MILLIS = 25;
    private static final int DOUBLINGS = 6;

    private final StreamTrigger trigger;
    private final Function<List<Change>, Outcome> function;
    private final GivingUp givingUp;

    BatchDelivery(
            StreamTrigger trigger, Function<List<Change>, Outcome> function, GivingUp givingUp) {
        this.trigger = trigger;
        this.function = function;
        this.givingUp = givingUp;
    }

    /**
     * Returns when there is nothing left to do for this batch.
     *
     * @throws InterruptedException when the thread is interrupted between two tries
     */
    void deliver(List<Change> batch) throws InterruptedException {
        Deque<Part> parts = new ArrayDeque<>();
        parts.push(new Part(batch, 1));
        while (!parts.isEmpty()) {
            attempt(parts.pop(), parts);
        }
    }

    private void attempt(Part part, Deque<Part> parts) throws InterruptedException {
        List<Change> records = part.records();
        Outcome outcome = function.apply(records);
        if (Thread.interrupted()) {
            throw new InterruptedException("the readers stop; the batch is not given up");
        }
        int failed = BatchAnswer.firstFailure(outcome, records, trigger.reportsFailures());
        if (failed == records.size()) {
            return;
        }
        if (failed > 0) {
            // The record now at the head has failed once; those before it are done.
            pause(1);
            parts.push(new Part(records.subList(failed, records.size()), 2));
        } else if (trigger.bisect() && records.size() > 1) {
            int middle = records.size() / 2;
            parts.push(new Part(records.subList(middle, records.size()), 1));
            parts.push(new Part(records.subList(0, middle), 1));
        } else if (isLast(part.attempt())) {
            givingUp.giveUp(records, part.attempt(), outcome);
        } else {
            pause(part.attempt());
            parts.push(new Part(records, part.attempt() + 1));
        }
    }

    private boolean isLast(int attempt) {
        return trigger.maximumRetryAttempts() >= 0 && attempt > trigger.maximumRetryAttempts();
    }

    private static void pause(int attempt) throws InterruptedException {
        long factor = 1L << Math.min(DOUBLINGS, attempt - 1);
        TimeUnit.MILLISECONDS.sleep(FIRST_PAUSE_MILLIS * factor);
    }

    /** What becomes of records that no try could handle. */
    interface GivingUp {
        void giveUp(List<Change> records, int attempts, Outcome outcome);
    }

    /** Records that belong together and the number of the try that comes next. */
    private record Part(List<Change> records, int attempt) {}
}
