package voronka.local.walk;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits until nothing goes on any more: all readers have caught up and everybody else is idle. */
final class Quiet {
    private final Readers readers;
    private final BooleanSupplier idle;
    private final Duration patience;

    /**
     * @param patience how long, in real time, things may go on
     */
    Quiet(Readers readers, BooleanSupplier idle, Duration patience) {
        this.readers = readers;
        this.idle = idle;
        this.patience = patience;
    }

    /**
     * Returns when it is quiet.
     *
     * @throws NeverQuiet when it does not become quiet within the patience
     * @throws InterruptedException when the waiting thread is interrupted
     */
    void await() throws NeverQuiet, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long read;
        do {
            read = readers.recordsRead();
            awaitIdle(deadline);
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (!readers.awaitCaughtUp(left)) {
                throw new NeverQuiet(
                        "the readers of the stream have not caught up within %d s"
                                .formatted(patience.toSeconds()));
            }
        } while (readers.recordsRead() != read || !idle.getAsBoolean());
    }

    private void awaitIdle(long deadline) throws NeverQuiet, InterruptedException {
        while (!idle.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new NeverQuiet(
                        "calls or chats were still busy after %d s"
                                .formatted(patience.toSeconds()));
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** It has not become quiet in time. */
    static final class NeverQuiet extends Exception {
        NeverQuiet(String message) {
            super(message);
        }
    }
}
