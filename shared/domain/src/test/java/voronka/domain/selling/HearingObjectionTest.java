package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.AProcess;
import voronka.domain.Seller;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Heard;
import voronka.domain.activity.Said;
import voronka.domain.activity.Touches;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.funnel.Counted;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Losses;
import voronka.domain.funnel.Tally;
import voronka.domain.time.Moment;

class HearingObjectionTest {
    private static final Heard PRICE = new Heard(new StageKey("request"), "price");

    private final ACompany company = ACompany.with(AProcess.ofWindows());
    private final Seller anna = company.by(company.anna);
    private DealId deal;

    @BeforeEach
    void annaHasADeal() {
        deal = company.dealOf(company.anna);
    }

    @Test
    void whatWasHeardIsInTheLogAndIsNoTouch() {
        int drawn = company.deal(deal).facts().revision();

        anna.hears(deal, 1);

        assertThat(last().what())
                .isEqualTo(new DealEvent.Happened(new Activity.Objected(PRICE, Said.NOTHING)));
        assertThat(touches()).isEqualTo(new Touches(0, null, null, Set.of(PRICE)));
        assertThat(company.deal(deal).facts().revision()).isEqualTo(drawn);
    }

    @Test
    void aStageWithoutSuchAnObjectionAScreenOfBeforeAndADealThatIsOverAreRefused() {
        for (int place : List.of(-1, 0, 2)) {
            assertThat(anna.hears(deal, place)).isInstanceOf(DealOutcome.Outdated.class);
        }
        int drawn = company.deal(deal).facts().revision();
        anna.prices(deal, 100);
        assertThat(anna.seeing(drawn).hears(deal, 1)).isInstanceOf(DealOutcome.Outdated.class);
        assertThat(company.by(company.boris).hears(deal, 1))
                .isInstanceOf(DealOutcome.NotYours.class);
        anna.freezes(deal, company.in(Duration.ofDays(9)), Given.NOTHING.confirming());
        assertThat(anna.hears(deal, 1)).isInstanceOf(DealOutcome.NotOpen.class);
        assertThat(touches()).isEqualTo(Touches.NONE);
    }

    @Test
    void aTapOfTheWrongKeyIsTakenBackForTenMinutes() {
        anna.notes(deal, "говорили о цене");
        Touches before = touches();
        anna.hears(deal, 1);
        int event = last().number();
        assertThat(UndoingCommand.isUndoable(List.of(last()))).isTrue();
        anna.notes(deal, "ещё раз");

        assertThat(anna.undoes(deal, event, event)).isInstanceOf(DealOutcome.Changed.class);
        assertThat(touches().objections()).isEqualTo(before.objections());

        anna.hears(deal, 1);
        company.clock.forward(Duration.ofMinutes(11));
        assertThat(anna.undoes(deal, last().number(), last().number()))
                .isInstanceOf(DealOutcome.TooLateToUndo.class);
        assertThat(touches().objections()).containsExactly(PRICE);
    }

    @Test
    void aNoteIsNotUndoneByAKey() {
        anna.notes(deal, "звонил");

        assertThat(UndoingCommand.isUndoable(List.of(last()))).isFalse();
    }

    @Test
    void lossesTellWhatWasHeardInThemOnceADealAndInHowManyItWasOvercome() {
        anna.prices(deal, 1000);
        anna.hears(deal, 1);
        anna.hears(deal, 1);
        DealId sold = company.dealOf(company.anna);
        anna.hears(sold, 1);
        DealId silent = company.dealOf(company.anna);

        OpenDeal doubted = (OpenDeal) company.deal(deal);
        Tally tally =
                Tally.of(
                        List.of(
                                doubted.lost("price", null, ADeal.SOMEBODY, now()).event(),
                                ((OpenDeal) company.deal(silent))
                                        .lost("price", null, ADeal.SOMEBODY, now())
                                        .event(),
                                ((OpenDeal) company.deal(sold))
                                        .won(
                                                ADeal.roubles(700),
                                                company.store
                                                        .newest()
                                                        .orElseThrow()
                                                        .firstPipeline(),
                                                ADeal.SOMEBODY,
                                                now())
                                        .event()));

        Losses losses = losses(tally);
        assertThat(losses.total().deals()).isEqualTo(2);
        assertThat(losses.objections()).hasSize(1);
        Losses.Objection price = losses.objections().getFirst();
        assertThat(price.heard()).isEqualTo(PRICE);
        assertThat(price.lost().deals()).isEqualTo(1);
        assertThat(price.lost().sum()).isEqualTo(100_000);
        assertThat(price.won().deals()).isEqualTo(1);
        assertThat(price.won().sum()).isEqualTo(70_000);
    }

    private Losses losses(Tally tally) {
        String pipeline = company.deal(deal).facts().pipeline();
        CounterKey key = CounterKey.day(pipeline, new CounterKey.Slice.All(), now().day());
        return Losses.of(
                new Days(now().day(), now().day()),
                Map.of(now().day(), tally.added().get(key)),
                Counted.NOTHING,
                Map.of(),
                Map.of());
    }

    private Moment now() {
        return Moment.now(company.clock, AProcess.ofWindows().zone());
    }

    private Touches touches() {
        return company.deal(deal).facts().touches();
    }

    private DealEvent last() {
        return company.store.log(deal).getLast();
    }
}
