package voronka.domain.funnel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;

/**
 * How the company does, for five minutes of reading.
 *
 * @param month what was won this month
 * @param plan this month's; null where none is set
 * @param forecast null while the log cannot be read at once
 * @param week what happened in the last seven days
 * @param reason why most were lost in them; null for nothing lost
 * @param rating who won most this month, the first first
 * @param key the stage that is watched; null for none
 */
public record Pulse(
        FunnelView view,
        Frame frame,
        Days thisMonth,
        Count month,
        @Nullable Money plan,
        @Nullable Forecast forecast,
        Snapshot now,
        History week,
        Losses.@Nullable Reason reason,
        Stuck stuck,
        List<Seller> rating,
        @Nullable KeyStage key,
        List<EarlyWarning> warnings) {

    /** Somebody's won deals of the month. */
    public record Seller(MemberId member, Count won) {}

    /**
     * The stage that is watched.
     *
     * @param now what happened in the last thirty days
     * @param before in the thirty before them
     * @param pinned whether somebody has pinned it; else the book or the method says so
     */
    public record KeyStage(History.Line now, History.@Nullable Line before, boolean pinned) {}
}
