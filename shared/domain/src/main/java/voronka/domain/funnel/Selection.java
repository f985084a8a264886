package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Origin;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.team.MemberId;

/**
 * Which deals a view is about: what the counters are asked, and which deals and events belong.
 *
 * @param part the name of the view's part; of an owner the member's id, of a filter its text; null
 *     for all deals
 * @param slice what the counters know of them
 * @param team whose deals they are, where a team is asked about; null where none is
 * @param filter what they have to be besides; null for nothing
 * @param today the company's day
 */
record Selection(
        FunnelView view,
        @Nullable String part,
        Frame frame,
        Slice slice,
        @Nullable Set<MemberId> team,
        @Nullable Filter filter,
        LocalDate today) {

    /** The counters, of a team the sums of its members'. */
    CounterReadings of(CounterReadings counters) {
        return team == null ? counters : new TeamCounters(counters, team);
    }

    /** Whether a deal of that origin in those hands is one of them. */
    boolean holds(String pipeline, Origin origin, @Nullable MemberId owner) {
        if (!pipeline.equals(frame.pipeline().key())) {
            return false;
        }
        if (team != null && (owner == null || !team.contains(owner))) {
            return false;
        }
        if (filter != null && !holds(filter, origin, owner)) {
            return false;
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

    private static boolean holds(Filter filter, Origin origin, @Nullable MemberId owner) {
        return is(filter.is("owner"), owner == null ? "" : owner.value())
                && is(filter.is("source"), origin.source())
                && is(filter.is("channel"), origin.channel())
                && is(filter.is("product"), origin.product());
    }

    private static boolean is(@Nullable String wanted, @Nullable String there) {
        return wanted == null || wanted.equals(there);
    }
}
