package voronka.local.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * The local stack's clock, which a person may move on. A skip is a walk: everything that falls due
 * on the way happens in its order and at its own moment.
 */
public interface TimeMachine {

    /** The moment at which the whole stack lives now. */
    Instant now();

    /** The company's zone, in which days and dates are told. */
    ZoneId zone();

    /**
     * Walks on and returns on arrival. Days and months are counted on the calendar of {@link
     * #zone()}, so that a day over a change to summer time is still one day.
     */
    void skip(TemporalAmount by);

    /** Walks on to the earliest thing that is due, does it, and returns; without one it stays. */
    void skipToNextDue();

    /** How far the walk has come; asked from other threads while a skip is under way. */
    Progress progress();

    /**
     * @param share of the walk that is behind us, from 0 to 1
     * @param nextDue the earliest thing that will wake a function by itself, if there is one
     */
    record Progress(boolean walking, double share, Optional<Instant> nextDue) {
        public Progress {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share of the walk lies in 0..1: " + share);
            }
        }
    }
}
