package voronka.domain.deal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.MemberId;

/** Deals, read. They are written through the ledger. */
public interface Deals {
    /** The deal, as it is now. */
    Optional<Deal> deal(DealId id);

    /** Its log, oldest first. */
    List<DealEvent> log(DealId id);

    /** One event of its log. */
    Optional<DealEvent> event(DealId id, int number);

    /** So many are read at once. */
    int MOST_AT_ONCE = 100;

    /**
     * Those of these deals that there are, as they are now: at once, at most {@link #MOST_AT_ONCE}.
     */
    default List<Deal> deals(Set<DealId> ids) {
        return ids.stream().flatMap(id -> deal(id).stream()).toList();
    }

    /** The same of however many, each once: so many at once as can be. */
    default List<Deal> all(Collection<DealId> ids) {
        return ids.stream()
                .distinct()
                .gather(Gatherers.windowFixed(MOST_AT_ONCE))
                .flatMap(some -> deals(new LinkedHashSet<>(some)).stream())
                .toList();
    }

    /**
     * The open deals that somebody answers for; those that nobody has taken for null. An index that
     * may lag behind by a moment.
     */
    List<OpenDeal> openOf(@Nullable MemberId owner);
}
