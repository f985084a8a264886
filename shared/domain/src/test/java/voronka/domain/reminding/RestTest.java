package voronka.domain.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.RecordingMessenger;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;
import voronka.domain.team.Rest;
import voronka.domain.team.Rights;
import voronka.domain.time.Due;

/** Quiet hours, leave with a deputy, and promises that nobody answers. It is Monday, 10:00. */
class RestTest {
    private final ACompany company = ACompany.atWork();
    private final DealId deal = company.dealOf(company.anna);

    @Test
    void quietHoursShiftAndDropNothing() {
        rests(Rest.NONE.quiet(new Rest.Quiet(LocalTime.of(22, 0), LocalTime.of(8, 0))));
        FollowUp late = promised("2026-11-23T23:30");
        FollowUp early = promised("2026-11-24T07:00");
        at("2026-11-23T23:30");
        Due morning = due("2026-11-24T08:00");
        assertThat(company.fires(late)).isEqualTo(new RemindingOwner.Held(morning));
        assertThat(company.messenger.remindersTo(company.anna)).isEmpty();
        at("2026-11-24T07:00");
        assertThat(company.fires(early)).isEqualTo(new RemindingOwner.Held(morning));
        assertThat(company.fires(late))
                .as("an old timer")
                .isInstanceOf(RemindingOwner.Silent.class);

        at("2026-11-24T08:00");
        assertThat(company.fires(now(late)))
                .isEqualTo(new RemindingOwner.Reminded(company.anna.id(), 2));
        assertThat(company.fires(now(early))).isInstanceOf(RemindingOwner.Silent.class);
        assertThat(now(late).due()).as("it is due as it was promised").isEqualTo(late.due());
    }

    @Test
    void quietHoursMayLieWithinADay() {
        Rest siesta = Rest.NONE.quiet(new Rest.Quiet(LocalTime.of(13, 0), LocalTime.of(14, 0)));
        LocalDateTime one = LocalDateTime.parse("2026-11-23T13:00");
        assertThat(siesta.quietUntil(one)).contains(one.plusHours(1));
        assertThat(siesta.quietUntil(one.plusHours(1))).isEmpty();
        assertThat(siesta.quietUntil(one.minusMinutes(1))).isEmpty();
    }

    @Test
    void whatIsLostInQuietHoursTheSweepFinds() {
        rests(Rest.NONE.quiet(new Rest.Quiet(LocalTime.of(22, 0), LocalTime.of(8, 0))));
        promised("2026-11-23T23:30");
        at("2026-11-23T23:40");
        company.sweeping.sweep();
        company.sweeping.sweep();
        assertThat(company.messenger.remindersTo(company.anna)).isEmpty();
        at("2026-11-24T08:05");
        company.sweeping.sweep();
        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
    }

    @Test
    void aDeputyGetsTheRemindersAndMayAnswerThem() {
        away("2026-11-23", "2026-12-06", company.boris);
        FollowUp promise = promised("2026-11-24T10:00");
        at("2026-11-24T10:00");
        assertThat(company.fires(promise))
                .isEqualTo(new RemindingOwner.Reminded(company.boris.id(), 1));
        assertThat(company.messenger.remindersTo(company.boris)).hasSize(1);
        assertThat(
                        Rights.of(company.boris, company.store.roster(), company.clock.instant())
                                .mayChange(company.anna.id()))
                .isTrue();
        assertThat(
                        Rights.of(company.anna, company.store.roster(), company.clock.instant())
                                .mayChange(company.boris.id()))
                .isFalse();
    }

    @Test
    void leaveBeginsAndEndsOnItsDays() {
        away("2026-11-24", "2026-11-24", company.boris);
        FollowUp before = promised("2026-11-23T12:00");
        FollowUp after = promised("2026-11-25T12:00");
        at("2026-11-23T12:00");
        company.fires(before);
        at("2026-11-25T12:00");
        company.fires(after);
        assertThat(company.messenger.remindersTo(company.boris)).isEmpty();
        assertThat(company.messenger.remindersTo(company.anna)).hasSize(2);
    }

    @Test
    void whenTheDeputyIsAwayTooEverybodyIsTold() {
        away("2026-11-23", "2026-12-06", company.boris);
        Member boris = company.store.roster().byId(company.boris.id()).orElseThrow();
        Rest.Leave leave =
                new Rest.Leave(
                        LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30), company.anna.id());
        company.write(new Write.OfMember(boris.resting(Rest.NONE.away(leave))));
        FollowUp promise = promised("2026-11-24T10:00");
        at("2026-11-24T10:00");
        assertThat(company.fires(promise)).isEqualTo(new RemindingOwner.Escalated(deal));
    }

    @Test
    void anUnansweredPromiseComesBackInTheNextAgendaEachTimeLater() {
        FollowUp promise = promised("2026-11-24T15:00");
        FollowUp other = promised("2026-11-25T10:00");
        at("2026-11-24T15:00");
        company.fires(promise);
        assertThat(now(promise).reminder()).isEqualTo(due("2026-11-25T10:00"));
        at("2026-11-25T10:00");
        assertThat(company.fires(other))
                .as("one agenda with what is due then")
                .isEqualTo(new RemindingOwner.Reminded(company.anna.id(), 2));
        assertThat(now(promise).reminder()).isEqualTo(due("2026-11-27T10:00"));
        at("2026-11-27T10:00");
        company.fires(now(promise));
        assertThat(now(promise).reminder()).as("not on Sunday").isEqualTo(due("2026-12-01T10:00"));
    }

    @Test
    void anAnsweredPromiseDoesNotComeBack() {
        FollowUp promise = promised("2026-11-24T15:00");
        at("2026-11-24T15:00");
        company.fires(promise);
        FollowUp unanswered = now(promise);
        company.by(company.anna).keeps(deal, promise.id());
        at("2026-11-25T10:00");
        assertThat(company.fires(unanswered)).isInstanceOf(RemindingOwner.Silent.class);
        assertThat(company.messenger.remindersTo(company.anna)).hasSize(1);
    }

    @Test
    void inHalfAYearAPromiseNobodyAnswersComesBackAFewTimesOnly() {
        FollowUp promise = promised("2026-11-24T15:00");
        for (int days = 0; days < 180; days++) {
            company.clock.forward(Duration.ofDays(1));
            company.sweeping.sweep();
        }
        List<RecordingMessenger.Reminded> reminders = company.messenger.remindersTo(company.anna);
        assertThat(reminders).hasSizeBetween(6, 11);
        assertThat(now(promise).awaitsReminder()).isTrue();
    }

    private void rests(Rest rest) {
        Member anna = company.store.roster().byId(company.anna.id()).orElseThrow();
        company.write(new Write.OfMember(anna.resting(rest)));
    }

    private void away(String first, String last, Member deputy) {
        rests(
                Rest.NONE.away(
                        new Rest.Leave(
                                LocalDate.parse(first), LocalDate.parse(last), deputy.id())));
    }

    private void at(String local) {
        company.clock.moveTo(due(local).instant());
    }

    private FollowUp promised(String local) {
        company.by(company.anna).promises(deal, "к " + local, due(local));
        return company.file(deal).open().stream()
                .filter(open -> open.due().equals(due(local)))
                .findFirst()
                .orElseThrow();
    }

    private FollowUp now(FollowUp promise) {
        return company.file(deal).followUp(promise.id()).orElseThrow();
    }

    private Due due(String local) {
        return new Due(LocalDateTime.parse(local), company.clock.getZone());
    }
}
