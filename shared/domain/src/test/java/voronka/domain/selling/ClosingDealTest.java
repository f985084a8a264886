package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.Seller;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.FollowUp;

/** Pricing, winning, losing and reopening. */
class ClosingDealTest {
    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private final DealId deal = company.dealOf(company.anna);

    @Test
    void aDealIsNotWonWithoutASum() {
        assertThat(anna.wins(deal)).isInstanceOf(DealOutcome.AmountNeeded.class);
        assertThat(company.deal(deal)).isInstanceOf(OpenDeal.class);
    }

    @Test
    void aDealIsWonForTheSumItHas() {
        anna.prices(deal, 250_000);

        assertThat(anna.wins(deal)).isInstanceOf(DealOutcome.Changed.class);
        assertThat(company.deal(deal)).isInstanceOf(WonDeal.class);
        assertThat(company.deal(deal).facts().amount()).isEqualTo(ADeal.roubles(250_000));
    }

    @Test
    void aSumGivenWithTheWinStandsInPlaceOfTheOneHopedFor() {
        anna.prices(deal, 250_000);

        anna.winsFor(deal, ADeal.roubles(200_000));

        assertThat(company.deal(deal).facts().amount()).isEqualTo(ADeal.roubles(200_000));
        assertThat(company.store.log(deal).getLast().what())
                .isEqualTo(new DealEvent.Won(ADeal.roubles(250_000), ADeal.roubles(200_000)));
    }

    @Test
    void aWonDealHasReachedEveryStage() {
        anna.winsFor(deal, ADeal.roubles(1));

        assertThat(company.store.log(deal).getLast().firstReached())
                .containsExactly(
                        new StageKey("measuring"), new StageKey("quote"), new StageKey("payment"));
        assertThat(company.deal(deal).facts().furthest()).isEqualTo(new StageKey("payment"));
    }

    @Test
    void aWonDealHasNoPromisesLeft() {
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));

        anna.winsFor(deal, ADeal.roubles(1));

        assertThat(company.file(deal).open()).isEmpty();
    }

    @Test
    void aWonDealIsNotReopenedLostOrPriced() {
        anna.winsFor(deal, ADeal.roubles(1));

        assertThat(anna.reopens(deal)).isInstanceOf(DealOutcome.AlreadySo.class);
        assertThat(anna.loses(deal, "price")).isInstanceOf(DealOutcome.NotOpen.class);
        assertThat(anna.prices(deal, 5)).isInstanceOf(DealOutcome.NotOpen.class);
        assertThat(anna.wins(deal)).isInstanceOf(DealOutcome.NotOpen.class);
    }

    @Test
    void theSameSumAgainIsNoChange() {
        anna.prices(deal, 5);

        assertThat(anna.prices(deal, 5)).isInstanceOf(DealOutcome.AlreadySo.class);
    }

    @Test
    void aLostDealRemembersWhereItDiedAndWhy() {
        anna.moves(deal, "quote");

        anna.loses(deal, "price");

        assertThat(company.deal(deal))
                .isInstanceOfSatisfying(
                        LostDeal.class,
                        lost -> {
                            assertThat(lost.diedAt()).isEqualTo(new StageKey("quote"));
                            assertThat(lost.reason()).isEqualTo("price");
                            assertThat(lost.closedAt()).isEqualTo(company.clock.instant());
                        });
    }

    @Test
    void aDealIsLostForAReasonOfTheBookOnly() {
        assertThat(anna.loses(deal, "weather")).isInstanceOf(DealOutcome.NoSuchReason.class);
        assertThat(anna.loses(deal, "no-money")).isInstanceOf(DealOutcome.NoSuchReason.class);
    }

    @Test
    void theFirstReasonHoldsAndTheSecondIsRefused() {
        anna.loses(deal, "price");

        assertThat(anna.loses(deal, "other")).isInstanceOf(DealOutcome.NotOpen.class);
        assertThat(company.deal(deal))
                .isInstanceOfSatisfying(
                        LostDeal.class, lost -> assertThat(lost.reason()).isEqualTo("price"));
    }

    @Test
    void losingDropsThePromisesAndLeavesTheReturnAlone() {
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));

        anna.loses(deal, "price", company.in(Duration.ofDays(90)));

        List<FollowUp> open = company.file(deal).open();
        assertThat(open).singleElement().extracting(FollowUp::kind).isEqualTo(FollowUp.Kind.RETURN);
        assertThat(open.getFirst().due()).isEqualTo(company.in(Duration.ofDays(90)));
        assertThat(open.getFirst().owner()).isEqualTo(company.anna.id());
    }

    @Test
    void aDealDoesNotReturnInThePast() {
        assertThat(anna.loses(deal, "price", company.in(Duration.ofMinutes(-1))))
                .isInstanceOf(DealOutcome.InThePast.class);
        assertThat(anna.loses(deal, "price", company.in(Duration.ZERO)))
                .isInstanceOf(DealOutcome.InThePast.class);
    }

    @Test
    void aReopenedDealLivesAgainWhereItDiedAndItsReturnIsDone() {
        anna.moves(deal, "quote");
        anna.loses(deal, "price", company.in(Duration.ofDays(90)));
        company.clock.forward(Duration.ofDays(90));

        assertThat(anna.reopens(deal)).isInstanceOf(DealOutcome.Changed.class);

        assertThat(company.deal(deal))
                .isInstanceOfSatisfying(
                        OpenDeal.class,
                        open -> {
                            assertThat(open.stage()).isEqualTo(new StageKey("quote"));
                            assertThat(open.enteredAt()).isEqualTo(company.clock.instant());
                        });
        assertThat(company.file(deal).open()).isEmpty();
    }

    @Test
    void anOpenDealIsNotReopened() {
        assertThat(anna.reopens(deal)).isInstanceOf(DealOutcome.AlreadySo.class);
    }
}
