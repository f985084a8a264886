package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.Seller;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;
import voronka.domain.reminding.RemindingOwner;
import voronka.domain.time.Due;

class FreezingDealTest {
    private static final Duration MONTH = Duration.ofDays(30);

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private final DealId deal = company.dealOf(company.anna);

    @Test
    void aFrozenDealSleepsInItsStageUntilItsDate() {
        anna.moves(deal, "quote");
        Instant entered = company.clock.instant();
        company.clock.forward(Duration.ofDays(2));
        Due until = company.in(MONTH);

        assertThat(anna.freezes(deal, until)).isInstanceOf(DealOutcome.Changed.class);

        assertThat(company.deal(deal))
                .isInstanceOfSatisfying(
                        FrozenDeal.class,
                        frozen -> {
                            assertThat(frozen.stage()).isEqualTo(new StageKey("quote"));
                            assertThat(frozen.enteredAt()).isEqualTo(entered);
                            assertThat(frozen.until()).isEqualTo(until);
                        });
        assertThat(company.promise(deal, FollowUp.Kind.WAKE).due()).isEqualTo(until);
    }

    @Test
    void whatWasPromisedStaysPromisedExceptTheFirstAnswer() {
        DealId lead = company.asks("+79991112233");
        anna.takes(lead);
        anna.promises(lead, "позвонить", company.in(Duration.ofDays(1)));

        anna.freezes(lead, company.in(MONTH));

        assertThat(company.file(lead).open())
                .extracting(FollowUp::kind)
                .containsExactly(FollowUp.Kind.PROMISE, FollowUp.Kind.WAKE);
    }

    @Test
    void itIsFrozenForAReasonOfTheBookAndIntoTheFutureOnly() {
        assertThat(anna.freezes(deal, company.in(MONTH), "price"))
                .isInstanceOf(DealOutcome.NoSuchReason.class);
        assertThat(anna.freezes(deal, company.in(Duration.ZERO)))
                .isInstanceOf(DealOutcome.InThePast.class);
    }

    @Test
    void aFrozenDealIsNotMovedWonLostOrFrozenAgain() {
        anna.freezes(deal, company.in(MONTH));

        assertThat(anna.moves(deal, "quote")).isInstanceOf(DealOutcome.NotOpen.class);
        assertThat(anna.wins(deal)).isInstanceOf(DealOutcome.NotOpen.class);
        assertThat(anna.loses(deal, "price")).isInstanceOf(DealOutcome.NotOpen.class);
        assertThat(anna.freezes(deal, company.in(MONTH))).isInstanceOf(DealOutcome.NotOpen.class);
    }

    @Test
    void onItsDateItWakesByItselfAndItsOwnerIsTold() {
        anna.moves(deal, "quote");
        anna.freezes(deal, company.in(MONTH));
        FollowUp wake = company.promise(deal, FollowUp.Kind.WAKE);
        company.clock.forward(MONTH);

        assertThat(company.fires(wake)).isInstanceOf(RemindingOwner.Woke.class);
        company.newsGoOut();

        assertThat(company.deal(deal))
                .isInstanceOfSatisfying(
                        OpenDeal.class,
                        open -> assertThat(open.stage()).isEqualTo(new StageKey("quote")));
        assertThat(company.messenger.newsTo(company.anna)).containsOnlyOnce(Notice.Kind.WOKEN);
        assertThat(company.fires(wake)).isInstanceOf(RemindingOwner.Silent.class);
    }

    @Test
    void wokenByHandItsDateComesInSilence() {
        anna.freezes(deal, company.in(MONTH));
        FollowUp wake = company.promise(deal, FollowUp.Kind.WAKE);

        assertThat(anna.wakes(deal)).isInstanceOf(DealOutcome.Changed.class);
        company.clock.forward(MONTH);

        assertThat(company.file(deal).open()).isEmpty();
        assertThat(company.fires(wake)).isInstanceOf(RemindingOwner.Silent.class);
        company.newsGoOut();
        assertThat(company.messenger.newsTo(company.anna))
                .doesNotContain(Notice.Kind.WOKEN, Notice.Kind.CHANGED);
    }

    @Test
    void wakingByHandLeavesTheOtherPromises() {
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));
        anna.freezes(deal, company.in(MONTH));

        anna.wakes(deal);

        assertThat(company.file(deal).open())
                .extracting(FollowUp::kind)
                .containsExactly(FollowUp.Kind.PROMISE);
    }

    @Test
    void aDealThatDoesNotSleepIsNotWoken() {
        assertThat(anna.wakes(deal)).isInstanceOf(DealOutcome.AlreadySo.class);
    }

    @Test
    void aDealNobodyOwnsWakesForAllManagers() {
        DealId lead = company.asks("+79991112233");
        company.by(company.olga).freezes(lead, company.in(MONTH));
        FollowUp wake = company.promise(lead, FollowUp.Kind.WAKE);
        company.clock.forward(MONTH);

        company.fires(wake);
        company.newsGoOut();

        assertThat(company.messenger.newsTo(company.anna)).contains(Notice.Kind.WOKEN);
        assertThat(company.messenger.newsTo(company.boris)).contains(Notice.Kind.WOKEN);
    }
}
