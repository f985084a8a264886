package voronka.domain.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.Seller;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Direction;
import voronka.domain.activity.Said;
import voronka.domain.activity.Touches;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.DealLog;

class RecordingActivityTest {
    private static final Activity.Call TALKED =
            new Activity.Call(Direction.OUT, true, null, Said.NOTHING);
    private static final Activity.Call IN_VAIN =
            new Activity.Call(Direction.OUT, false, null, Said.NOTHING);

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private DealId deal;

    @BeforeEach
    void aDeal() {
        deal = company.dealOf(company.anna);
    }

    @Test
    void whatHappenedIsInTheLogAndCountsAsATouch() {
        int drawn = company.deal(deal).facts().revision();
        Instant now = company.clock.instant();

        anna.records(deal, TALKED);

        assertThat(last().what()).isEqualTo(new DealEvent.Happened(TALKED));
        assertThat(touches()).isEqualTo(new Touches(1, now, new Touches.Latest(now, TALKED)));
        assertThat(company.deal(deal).facts().revision()).isEqualTo(drawn);
    }

    @Test
    void aCallThatNobodyAnsweredIsATryAndTheClientIsSilentStill() {
        anna.records(deal, TALKED);
        Instant talked = company.clock.instant();
        company.clock.forward(Duration.ofDays(3));

        anna.records(deal, IN_VAIN);
        anna.notes(deal, "не берёт трубку");

        assertThat(touches().count()).isEqualTo(2);
        assertThat(touches().last()).isEqualTo(talked);
        assertThat(touches().latest())
                .isEqualTo(
                        new Touches.Latest(
                                company.clock.instant(), Activity.note("не берёт трубку")));
    }

    @Test
    void wordsAndMinutesToldLaterStandInTheCallsPlaceAndBothVersionsInTheLog() {
        anna.records(deal, TALKED);
        int call = last().number();

        anna.amends(deal, call, told -> TALKED.lasting(6).saying(Said.of("бюджет осенью")));
        anna.amends(deal, call, told -> told.saying(Said.of("бюджет в октябре")));

        DealLog.Entry entry = DealLog.of(company.store.log(deal)).entry(call).orElseThrow();
        assertThat(entry.activity())
                .isEqualTo(TALKED.lasting(6).saying(Said.of("бюджет в октябре")));
        assertThat(entry.amended())
                .extracting(amended -> amended.from().said().text())
                .containsExactly("", "бюджет осенью");
        assertThat(touches().count()).isEqualTo(1);
    }

    @Test
    void whatDidNotHappenIsNoTouchAnyMore() {
        anna.records(deal, TALKED);
        Instant first = company.clock.instant();
        company.clock.forward(Duration.ofDays(1));
        anna.records(deal, new Activity.Meeting(null, Said.NOTHING));
        int meeting = last().number();

        anna.takesBack(deal, meeting);

        assertThat(touches()).isEqualTo(new Touches(1, first, new Touches.Latest(first, TALKED)));
        assertThat(DealLog.of(company.store.log(deal)).entry(meeting).orElseThrow().isTakenBack())
                .isTrue();
        assertThat(anna.takesBack(deal, meeting)).isInstanceOf(DealOutcome.NoSuchActivity.class);
    }

    @Test
    void whatIsNoActivityOrIsSaidSoAlreadyIsRefused() {
        anna.notes(deal, "скидка");
        int note = last().number();

        assertThat(anna.amends(deal, 1, told -> TALKED))
                .isInstanceOf(DealOutcome.NoSuchActivity.class);
        assertThat(anna.amends(deal, note, told -> told)).isInstanceOf(DealOutcome.AlreadySo.class);
        assertThat(company.by(company.boris).amends(deal, note, told -> TALKED))
                .isInstanceOf(DealOutcome.NotYours.class);
        assertThat(last().number()).isEqualTo(note);
    }

    private Touches touches() {
        return company.deal(deal).facts().touches();
    }

    private DealEvent last() {
        List<DealEvent> log = company.store.log(deal);
        return log.getLast();
    }
}
