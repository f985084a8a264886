package voronka.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.ACompany;
import voronka.domain.MovingZone;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/** A reminder is a time on a wall, whatever happens to the wall meanwhile. */
class WallClockTest {
    private static final Duration SWEEPS = Duration.ofMinutes(5);

    private final ACompany company = ACompany.atWork();
    private final DealId deal = company.dealOf(company.anna);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2027-05-24T10:00, 2027-05-24T08:00:00Z",
        "2027-01-11T10:00, 2027-01-11T09:00:00Z",
        // This hour does not come in spring, and comes twice in autumn.
        "2027-03-28T02:30, 2027-03-28T01:30:00Z",
        "2027-10-31T02:30, 2027-10-31T00:30:00Z",
    })
    void inBerlinTheHourIsKeptAcrossTheChangeOfTheClock(LocalDateTime local, Instant at) {
        FollowUp promise = promised(new Due(local, ZoneId.of("Europe/Berlin")));

        company.clock.moveTo(at.minusSeconds(1));
        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Silent.class);
        company.clock.moveTo(at);
        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Reminded.class);
        company.clock.moveTo(at.plus(Duration.ofHours(1)));
        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Silent.class);
    }

    @Test
    void whenTheTownMovesItsClocksTheTimerFiresByTheNewOnes() {
        FollowUp promise = promised(tenInHalfAYear());

        MovingZone.isAhead(4);
        company.clock.moveTo(Instant.parse("2027-05-24T06:00:00Z"));

        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Reminded.class);
    }

    @Test
    void clocksPutForwardAreFollowedByTheSweepWithoutAnyTimer() {
        FollowUp promise = promised(tenInHalfAYear());
        MovingZone.isAhead(4);
        Instant due = Instant.parse("2027-05-24T06:00:00Z");

        company.clock.moveTo(due);
        company.sweeping.sweep();

        assertThat(company.schedules.timers()).contains(promise.id() + "/1");
        assertThat(company.fires(promise)).isInstanceOf(RemindingOwner.Reminded.class);
    }

    @Test
    void clocksPutBackAreFollowedByTheSweepWithoutAnyTimer() {
        promised(tenInHalfAYear());
        MovingZone.isAhead(2);
        Instant due = Instant.parse("2027-05-24T08:00:00Z");

        company.clock.moveTo(due.minus(Duration.ofHours(1)));
        while (company.messenger.remindersTo(company.anna).isEmpty()) {
            company.clock.forward(SWEEPS);
            company.sweeping.sweep();
        }

        assertThat(Duration.between(due, company.clock.instant()))
                .isGreaterThanOrEqualTo(Duration.ZERO)
                .isLessThanOrEqualTo(SWEEPS.plus(Sweeping.PATIENCE));
    }

    private static Due tenInHalfAYear() {
        return new Due(LocalDateTime.parse("2027-05-24T10:00"), MovingZone.threeHoursAhead());
    }

    private FollowUp promised(Due due) {
        company.by(company.anna).promises(deal, "позвонить", due);
        return company.promise(deal, FollowUp.Kind.PROMISE);
    }
}
