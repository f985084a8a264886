package voronka.local.walk;

import java.time.Instant;

/** How a skip in time ended. */
public sealed interface Skip {

    /**
     * The other moment is reached, and all that was due on the way has happened.
     *
     * @param fired one-time schedules and retries
     * @param recurring runs of recurring schedules, those left out not counted
     */
    record Arrived(Instant from, Instant to, int fired, int recurring) implements Skip {}

    /** A skip is under way already; there can only be one. */
    record AlreadyWalking() implements Skip {}

    /** There is nothing to go to: the moment is not ahead, or nothing is due. */
    record NothingAhead() implements Skip {}

    /**
     * The skip had to stop on the way, and the clock with it.
     *
     * @param at where it stopped
     * @param why in words
     */
    record Stopped(Instant at, String why) implements Skip {}
}
