package voronka.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.RecordingMessenger;
import voronka.domain.RecordingSchedules;
import voronka.domain.Seller;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.notice.Notice;

class SweepingTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);
    private final DealId deal = company.dealOf(company.anna);

    SweepingTest() {
        company.newsGoOut();
    }

    @Test
    void whereNothingIsLostThereIsNothingToMend() {
        anna.promises(deal, "позвонить", company.in(DAY));

        assertThat(company.sweeping.sweep().isNothing()).isTrue();
    }

    @Test
    void withTheSchedulerDeadAPromiseIsMinutesLateAndRemindedOfOnce() {
        anna.promises(deal, "позвонить", company.in(DAY));
        Instant due = company.clock.instant().plus(DAY);
        company.clock.forward(DAY.minusMinutes(1));

        while (company.messenger.remindersTo(company.anna).isEmpty()) {
            company.clock.forward(EVERY);
            company.sweeping.sweep();
        }
        assertThat(Duration.between(due, company.clock.instant()))
                .isLessThanOrEqualTo(EVERY.plus(Sweeping.PATIENCE));

        company.clock.forward(EVERY);
        assertThat(company.sweeping.sweep().isNothing()).isTrue();
        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
    }

    @Test
    void aTimerHasTwoMinutesBeforeTheSweepStepsIn() {
        anna.promises(deal, "позвонить", company.in(DAY));
        company.clock.forward(DAY.plus(Sweeping.PATIENCE));
        assertThat(company.sweeping.sweep().reminded()).isZero();

        company.clock.forward(Duration.ofSeconds(1));
        assertThat(company.sweeping.sweep().reminded()).isEqualTo(1);
    }

    @Test
    void whatIsDueWithinTheHourGetsItsTimerAgainAndLaterThingsWait() {
        anna.promises(deal, "скоро", company.in(Sweeping.AHEAD));
        FollowUp soon = company.promise(deal, FollowUp.Kind.PROMISE);
        anna.promises(deal, "потом", company.in(Sweeping.AHEAD.plusMinutes(1)));

        assertThat(company.sweeping.sweep())
                .isEqualTo(new Sweeping.Swept(0, 1, 0, 0, Duration.ZERO));
        company.sweeping.sweep();

        assertThat(company.schedules.created()).containsExactly(RecordingSchedules.timer(soon));
    }

    @Test
    void newsThatStayedBehindAreSentAtLast() {
        company.asks("+79991112233");
        assertThat(company.sweeping.sweep().sent()).isZero();

        company.clock.forward(Sweeping.PATIENCE.plusSeconds(1));

        assertThat(company.sweeping.sweep().sent()).isEqualTo(1);
        assertThat(company.messenger.newsTo(company.boris)).endsWith(Notice.Kind.NEW_LEAD);
    }

    @Test
    void aFrozenDealWhoseTimerWasLostWakesAllTheSame() {
        anna.freezes(deal, company.in(DAY));
        company.clock.forward(DAY.plus(EVERY));

        company.sweeping.sweep();

        assertThat(company.file(deal).open()).isEmpty();
        assertThat(company.deal(deal).standing().state().name()).isEqualTo("OPEN");
    }

    @Test
    void oneSweepDoesABoundedPartAndTheNextOnesTheRest() {
        int deals = Sweeping.MOST / FollowUp.MOST_OPEN + 2;
        int promises = 0;
        for (int i = 0; i < deals; i++) {
            DealId many = company.dealOf(company.anna);
            for (int p = 0; p < FollowUp.MOST_OPEN; p++) {
                anna.promises(many, "раз " + p, company.in(Duration.ofMinutes(30)));
                promises++;
            }
        }
        company.newsGoOut();

        assertThat(promises).isGreaterThan(Sweeping.MOST);
        assertThat(company.sweeping.sweep())
                .isEqualTo(new Sweeping.Swept(0, Sweeping.MOST, 0, 0, Duration.ZERO));
    }

    @Test
    void oneThingThatBreaksKeepsNothingElseFromArrivingAndIsNotHushedUp() {
        company.asks("+79991112233");
        anna.promises(deal, "позвонить", company.in(Duration.ofMinutes(30)));
        company.clock.forward(DAY);
        company.messenger.crashBeforeSending();

        List<Sweeping.Swept> told = new ArrayList<>();
        assertThatThrownBy(() -> company.sweeping.sweep(told::add))
                .isInstanceOf(RecordingMessenger.Crash.class);
        assertThat(told)
                .singleElement()
                .satisfies(swept -> assertThat(swept.oldest()).isBetween(DAY.minusHours(1), DAY));

        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
    }

    @Test
    void afterALongOutageEverythingOverdueArrivesAndNothingTwice() {
        for (int i = 1; i <= 30; i++) {
            anna.promises(deal, "раз " + i, company.in(Duration.ofHours(i)));
        }
        company.clock.forward(DAY.multipliedBy(3));

        for (int sweep = 0; sweep < 3; sweep++) {
            company.sweeping.sweep();
            company.clock.forward(EVERY);
        }

        assertThat(
                        company.messenger.remindersTo(company.anna).stream()
                                .flatMap(message -> message.promises().stream()))
                .hasSize(30)
                .doesNotHaveDuplicates();
        assertThat(company.messenger.remindersTo(company.anna)).hasSize(2);
    }
}
