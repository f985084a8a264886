package voronka.domain.deal;

import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;

/**
 * Where a deal stands, as far as funnels count it. Every event carries the one before and the one
 * after it, so that a count is the sum of differences.
 *
 * @param stage the open stage; for a frozen or lost deal the one it left, for a won deal the last
 * @param furthest the furthest stage it has reached so far: going back un-reaches nothing
 */
public record Standing(
        State state,
        StageKey stage,
        StageKey furthest,
        @Nullable Money amount,
        @Nullable MemberId owner) {
    /** Open, or one of the outcomes. */
    public enum State {
        OPEN,
        FROZEN,
        WON,
        LOST
    }
}
