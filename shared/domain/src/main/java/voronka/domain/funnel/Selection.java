package voronka.domain.funnel;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Origin;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.team.MemberId;

/**
 * Which deals a view is about: what the counters are asked, and which deals and events belong.
 *
 * @param part the name of the view's part; of an owner the member's id; null for all deals
 * @param slice what the counters know of them
 * @param team whose deals they are, where a team is asked about; null where none is
 */
record Selection(
        FunnelView view,
        @Nullable String part,
        Frame frame,
        Slice slice,
        @Nullable Set<MemberId> team) {

    /** The counters, of a team the sums of its members'. */
    Counters of(Counters counters) {
        return team == null ? counters : new TeamCounters(counters, team);
    }

    /** Whether a deal of that origin in those hands is one of them. */
    boolean holds(String pipeline, Origin origin, @Nullable MemberId owner) {
        if (!pipeline.equals(frame.pipeline().key())) {
            return false;
        }
        if (team != null) {
            return owner != null && team.contains(owner);
        }
        return switch (slice) {
            case Slice.All all -> true;
            case Slice.Owner(String member) -> member.equals(owner == null ? "" : owner.value());
            case Slice.Source(String source) -> source.equals(origin.source());
            case Slice.Channel(String channel) -> channel.equals(origin.channel());
            case Slice.Product(String product) -> product.equals(origin.product());
            case Slice.Names names -> false;
        };
    }
}
