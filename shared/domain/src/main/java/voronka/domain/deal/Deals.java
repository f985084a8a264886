package voronka.domain.deal;

import java.util.List;
import java.util.Optional;
import voronka.domain.team.MemberId;

/** Deals, read. They are written through the ledger. */
public interface Deals {
    /** The deal, as it is now. */
    Optional<Deal> deal(DealId id);

    /** Its log, oldest first. */
    List<DealEvent> log(DealId id);

    /** One event of its log. */
    Optional<DealEvent> event(DealId id, int number);

    /** The open deals somebody answers for. An index that may lag behind by a moment. */
    List<OpenDeal> openOf(MemberId owner);
}
