package voronka.local.walk;

import java.time.Duration;

/** Those who read what is written: a walk goes on only when they have seen everything. */
public interface Readers {

    /** How many records have been read so far; grows as long as things go on happening. */
    long recordsRead();

    /**
     * Waits until every record written before this call has been handled by every reader.
     *
     * @return false when the time is up before
     * @throws InterruptedException when the waiting thread is interrupted
     */
    boolean awaitCaughtUp(Duration atMost) throws InterruptedException;
}
