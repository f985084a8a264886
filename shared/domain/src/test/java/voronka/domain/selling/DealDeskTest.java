package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.InterruptedLedger;
import voronka.domain.Seller;
import voronka.domain.activity.Said;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Ledger;

/** What every command on one deal has in common. */
class DealDeskTest {
    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private final Seller olga = company.by(company.olga);
    private final DealId deal = company.dealOf(company.anna);

    @Test
    void aCommandThatLostARaceIsDecidedAgainOnWhatIsNow() {
        InterruptedLedger ledger = before(1, () -> olga.notes(deal, "звонил директор"));

        DealOutcome outcome = price(ledger, null);

        assertThat(outcome).isInstanceOf(DealOutcome.Changed.class);
        assertThat(company.store.log(deal))
                .extracting(event -> event.what().getClass().getSimpleName())
                .endsWith("Happened", "Priced");
    }

    @Test
    void aCommandThatLostItsRightsInTheRaceIsRefused() {
        int shown = company.deal(deal).facts().revision();
        InterruptedLedger ledger = before(1, () -> olga.prices(deal, 7));

        assertThat(price(ledger, shown)).isInstanceOf(DealOutcome.Outdated.class);
        assertThat(company.deal(deal).facts().amount()).isEqualTo(ADeal.roubles(7));
    }

    @Test
    void afterThreeLostRacesItGivesUpAndShowsTheDealAsItIs() {
        InterruptedLedger ledger = before(9, () -> olga.notes(deal, "ещё заметка"));

        assertThat(price(ledger, null))
                .isInstanceOfSatisfying(
                        DealOutcome.ChangedMeanwhile.class,
                        meanwhile ->
                                assertThat(meanwhile.file().deal()).isEqualTo(company.deal(deal)));
        assertThat(ledger.changes()).hasSize(3);
        assertThat(company.deal(deal).facts().amount()).isNull();
    }

    @Test
    void whatIsAnsweredIsWhatIsStored() {
        anna.promises(deal, "позже", company.in(Duration.ofDays(2)));

        DealOutcome outcome = anna.promises(deal, "раньше", company.in(Duration.ofDays(1)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        DealOutcome.Changed.class,
                        changed -> {
                            assertThat(changed.file().open())
                                    .extracting(FollowUp::text)
                                    .containsExactly("раньше", "позже")
                                    .isEqualTo(
                                            company.file(deal).open().stream()
                                                    .map(FollowUp::text)
                                                    .toList());
                            assertThat(changed.event())
                                    .isEqualTo(company.store.log(deal).getLast());
                        });
    }

    @Test
    void theLargestCommandFitsIntoOneTransaction() {
        for (int i = 0; i < FollowUp.MOST_OPEN; i++) {
            anna.promises(deal, "раз " + i, company.in(Duration.ofDays(1)));
        }
        anna.freezes(deal, company.in(Duration.ofDays(30)));
        anna.wakes(deal);
        InterruptedLedger ledger = InterruptedLedger.never(company.store);

        DealOutcome lost =
                new LosingDeal(desk(ledger))
                        .because(
                                "price",
                                "x".repeat(Said.LONGEST_TEXT),
                                company.in(Duration.ofDays(90)),
                                Order.of("accounting", deal, company.freshMarker()));

        assertThat(lost).isInstanceOf(DealOutcome.Changed.class);
        assertThat(ledger.changes().getLast().writes().size() + 1)
                .isBetween(FollowUp.MOST_OPEN, Change.MOST_WRITES);
        assertThat(company.store.log(deal).getLast().what()).isInstanceOf(DealEvent.Lost.class);
    }

    private DealOutcome price(Ledger ledger, @Nullable Integer shown) {
        Order order =
                Order.of(
                        company.anna,
                        company.store.roster(),
                        deal,
                        shown,
                        company.freshMarker(),
                        company.clock.instant());
        return new PricingDeal(desk(ledger)).at(ADeal.roubles(5), order);
    }

    private InterruptedLedger before(int times, Runnable faster) {
        return new InterruptedLedger(company.store, times, faster);
    }

    private DealDesk desk(Ledger ledger) {
        return new DealDesk(
                ledger,
                company.store,
                company.store,
                company.store,
                company.store,
                company.clock,
                company.ids);
    }
}
