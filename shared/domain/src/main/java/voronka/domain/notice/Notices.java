package voronka.domain.notice;

import java.util.List;
import java.util.Optional;
import voronka.domain.deal.DealId;

/** Notices, read. */
public interface Notices {
    /** The notice, as it is now. */
    Optional<Notice> notice(DealId deal, String id);

    /** All that were ever written about a deal, as they are now. */
    List<Notice> of(DealId deal);
}
