package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.ledger.Write;

/** Deals by id and by owner. */
interface DealsContract extends StoreScene {
    @Test
    default void unknownDealIsAbsent() {
        assertThat(store().deals().deal(Samples.DEAL)).isEmpty();
        assertThat(store().deals().log(Samples.DEAL)).isEmpty();
        assertThat(store().deals().event(Samples.DEAL, 1)).isEmpty();
        assertThat(store().followUps().file(Samples.DEAL)).isEmpty();
        assertThat(store().notices().notice(Samples.DEAL, "n1")).isEmpty();
        assertThat(store().leads().leadsOf(Samples.DEAL)).isEmpty();
    }

    @Test
    default void logIsOfOneDealOnly() {
        Samples.events().forEach(event -> written(new Write.OfEvent(event)));

        assertThat(store().deals().log(new DealId("ZZZZZZ"))).isEmpty();
    }

    @Test
    default void severalAreReadAtOnce() {
        Deal one = stored(Samples.open(Samples.DEAL, Samples.ANNA));
        Deal other = stored(Samples.open(new DealId("BBBBBB"), null));
        Set<DealId> asked = Set.of(one.id(), other.id(), new DealId("CCCCCC"));

        assertThat(store().deals().deals(asked)).containsExactlyInAnyOrder(one, other);
        assertThat(store().deals().deals(Set.of())).isEmpty();
    }

    @Test
    default void ownersOpenDealsAreListed() {
        DealId other = new DealId("BBBBBB");
        Deal mine = stored(Samples.open(Samples.DEAL, Samples.ANNA));
        stored(Samples.open(other, Samples.BORIS));
        stored(Samples.open(new DealId("CCCCCC"), null));

        assertThat(store().deals().openOf(Samples.ANNA)).containsExactly((OpenDeal) mine);
        assertThat(store().deals().openOf(Samples.BORIS))
                .extracting(OpenDeal::id)
                .containsExactly(other);
        assertThat(store().deals().openOf(null))
                .extracting(OpenDeal::id)
                .containsExactly(new DealId("CCCCCC"));
    }

    @Test
    default void dealThatIsNotOpenIsListedNoMore() {
        for (Deal sample : Samples.deals()) {
            Deal closed = sample.with(Samples.facts(Samples.DEAL, Samples.ANNA, 0));
            Deal before = store().deals().deal(Samples.DEAL).orElse(null);
            if (before != null) {
                Deal open = new OpenDeal(before.facts(), before.standing().stage(), Samples.AT);
                closed = closed.with(stored(open).facts());
            }
            assertThat(stored(closed)).isInstanceOf(closed.getClass());

            List<OpenDeal> listed = store().deals().openOf(Samples.ANNA);
            switch (closed) {
                case OpenDeal open -> assertThat(listed).hasSize(1);
                case FrozenDeal frozen -> assertThat(listed).isEmpty();
                case WonDeal won -> assertThat(listed).isEmpty();
                case LostDeal lost -> assertThat(listed).isEmpty();
            }
        }
    }

    @Test
    default void dealFollowsItsOwnerAndStage() {
        OpenDeal deal = (OpenDeal) stored(Samples.open(Samples.DEAL, Samples.ANNA));
        Deal after =
                stored(
                        new OpenDeal(
                                Samples.facts(Samples.DEAL, Samples.BORIS, deal.facts().version()),
                                new StageKey("payment"),
                                Samples.AT));

        assertThat(store().deals().openOf(Samples.ANNA)).isEmpty();
        assertThat(store().deals().openOf(Samples.BORIS)).containsExactly((OpenDeal) after);
    }
}
