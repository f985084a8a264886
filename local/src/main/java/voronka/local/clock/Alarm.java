package voronka.local.clock;

import java.time.Instant;

/**
 * What one background thread sleeps on until its next moment. Moving the clock past the moment
 * wakes it, and so does {@link #ring}, which says "look again, your next moment may have changed".
 */
public final class Alarm {
    private final MovableTime time;
    private boolean rung;

    Alarm(MovableTime time) {
        this.time = time;
    }

    /**
     * Sleeps until the clock shows the moment or somebody rings. A ring that came before the call
     * counts, once, so none is lost between looking and going to sleep. {@link Instant#MAX} waits
     * for a ring only.
     *
     * @throws InterruptedException when the sleeping thread is interrupted
     */
    public void awaitUntil(Instant moment) throws InterruptedException {
        time.await(moment, () -> rung);
        time.change(() -> rung = false);
    }

    /** Wakes the sleeper, or keeps it from falling asleep the next time. */
    public void ring() {
        time.change(() -> rung = true);
    }
}
