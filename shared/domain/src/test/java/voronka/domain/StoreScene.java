package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Deal;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;

/** A store under test, and the words its tests are written in. */
interface StoreScene {
    StorePorts store();

    MovableClock clock();

    default Committed commit(@Nullable Marker marker, Write... writes) {
        return store().ledger().commit(new Change(List.of(writes), marker, clock().instant()));
    }

    /** Commits, and expects it to be done. */
    default void written(Write... writes) {
        assertThat(commit(null, writes)).isEqualTo(new Committed.Done());
    }

    /** The deal as it now lies in the store. */
    default Deal stored(Deal deal) {
        written(new Write.OfDeal(deal));
        return store().deals().deal(deal.id()).orElseThrow();
    }

    default void written(FollowUp followUp) {
        written(new Write.OfFollowUp(followUp));
    }
}
