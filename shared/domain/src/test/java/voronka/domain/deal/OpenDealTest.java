package voronka.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.ADeal;
import voronka.domain.MovableClock;
import voronka.domain.activity.Activity;
import voronka.domain.book.StageKey;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;
import voronka.domain.time.Moment;

/** Pure decisions: the deal afterwards, and the event that says so. */
class OpenDealTest {
    private final MovableClock clock = MovableClock.mondayMorning();

    @Test
    void anEventKnowsWhatWasAndWhatIs() {
        OpenDeal deal = ADeal.open().of("anna").worth(1000).in("measuring").deal();

        Step<OpenDeal> step =
                deal.movedTo(ADeal.stage("quote"), ADeal.PIPELINE, ADeal.SOMEBODY, now());

        assertThat(step.event().before()).isEqualTo(deal.standing());
        assertThat(step.event().after()).isEqualTo(step.deal().standing());
        assertThat(step.event().number()).isEqualTo(step.deal().facts().events());
        assertThat(step.deal().facts().events()).isEqualTo(deal.facts().events() + 1);
        assertThat(step.deal().facts().revision()).isEqualTo(deal.facts().revision() + 1);
    }

    @Test
    void theDealThatWasDecidedOnStaysAsItWas() {
        OpenDeal deal = ADeal.open().deal();
        OpenDeal same = ADeal.open().deal();

        deal.lost("price", null, ADeal.SOMEBODY, now());

        assertThat(deal).isEqualTo(same);
    }

    @Test
    void aNoteIsAnEventThatMakesNoScreenUntrue() {
        OpenDeal deal = ADeal.open().deal();

        Step<Deal> step =
                Step.noted(
                        deal,
                        ADeal.SOMEBODY,
                        now(),
                        new DealEvent.Happened(Activity.note("звонил")));

        assertThat(step.deal().facts().revision()).isEqualTo(deal.facts().revision());
        assertThat(step.deal().facts().events()).isEqualTo(deal.facts().events() + 1);
        assertThat(step.event().before()).isEqualTo(step.event().after());
    }

    @Test
    void anEventSaysSinceWhenTheDealStoodWhereItStood() {
        OpenDeal deal = ADeal.open().deal();
        clock.forward(Duration.ofDays(5));

        Step<LostDeal> lost = deal.lost("price", null, ADeal.SOMEBODY, now());
        clock.forward(Duration.ofDays(30));
        Step<OpenDeal> reopened = lost.deal().reopened(ADeal.SOMEBODY, now());

        assertThat(lost.event().enteredAt()).isEqualTo(deal.enteredAt());
        assertThat(reopened.event().enteredAt()).isEqualTo(lost.deal().closedAt());
        assertThat(reopened.deal().enteredAt()).isEqualTo(clock.instant());
    }

    @Test
    void sleepingAndWakingKeepTheStageAndTheFurthestOne() {
        OpenDeal deal = ADeal.open().in("quote").deal();
        OpenDeal back =
                deal.movedTo(ADeal.stage("request"), ADeal.PIPELINE, ADeal.SOMEBODY, now()).deal();

        OpenDeal woken =
                back.frozen("no-money", due(), ADeal.SOMEBODY, now())
                        .deal()
                        .woken(ADeal.SOMEBODY, now())
                        .deal();

        assertThat(woken.stage()).isEqualTo(new StageKey("request"));
        assertThat(woken.facts().furthest()).isEqualTo(new StageKey("quote"));
    }

    @Test
    void aDealIsTakenFromNobody() {
        Step<OpenDeal> step =
                ADeal.open().deal().takenBy(new MemberId("anna"), ADeal.SOMEBODY, now());

        assertThat(step.event().what())
                .isEqualTo(new DealEvent.OwnerChanged(null, new MemberId("anna")));
        assertThat(step.deal().owner()).isEqualTo(new MemberId("anna"));
    }

    private Moment now() {
        return Moment.now(clock, ADeal.BOOK.zone());
    }

    private Due due() {
        return Due.at(clock.instant().plus(Duration.ofDays(30)), ADeal.BOOK.zone());
    }
}
