package voronka.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.local.scheduler.JournalEntry.What.COMPLETED;
import static voronka.local.scheduler.JournalEntry.What.CREATED;
import static voronka.local.scheduler.JournalEntry.What.DELIVERED;
import static voronka.local.scheduler.SchedulerBench.FUNCTION;
import static voronka.local.scheduler.SchedulerBench.NOON;
import static voronka.local.scheduler.SchedulerBench.ROLE;
import static voronka.local.scheduler.SchedulerBench.target;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import voronka.local.scheduler.SchedulerBench.Invocation;

final class SchedulerFiringTest {
    private final SchedulerBench bench = new SchedulerBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothingFiresBeforeItsTime() {
        bench.create("call", "at(2026-11-23T12:01:00)");
        bench.clock.advance(Duration.ofSeconds(59));
        assertThat(bench.scheduler.fireDue()).isZero();
        assertThat(bench.scheduler.nextDue()).contains(NOON.plusSeconds(60));
        bench.clock.advance(Duration.ofSeconds(1));
        assertThat(bench.scheduler.fireDue()).isEqualTo(1);
        assertThat(bench.invocations)
                .containsExactly(
                        new Invocation(FUNCTION, "{\"schedule\":\"call\"}", NOON.plusSeconds(60)));
        assertThat(bench.scheduler.nextDue()).isEmpty();
        assertThat(bench.scheduler.fireDue()).isZero();
    }

    @Test
    void aScheduleFiresByTheClockOfItsZone() {
        bench.create(
                "call",
                "at(2027-02-23T10:00:00)",
                r -> r.scheduleExpressionTimezone("Europe/Moscow"));
        assertThat(bench.scheduler.nextDue()).contains(Instant.parse("2027-02-23T07:00:00Z"));
    }

    @Test
    void theEarlierFiresFirstHoweverTheyWereCreated() {
        bench.create("c", "at(2026-11-23T13:00:00)");
        bench.create("b", "at(2026-11-23T12:30:00)");
        bench.create("a", "at(2026-11-23T13:00:00)");
        assertThat(bench.scheduler.planned())
                .extracting(PlannedFiring::schedule)
                .containsExactly("b", "a", "c");
        bench.clock.advance(Duration.ofHours(2));
        assertThat(bench.scheduler.fireDue()).isEqualTo(3);
        assertThat(bench.payloads())
                .containsExactly(
                        "{\"schedule\":\"b\"}", "{\"schedule\":\"a\"}", "{\"schedule\":\"c\"}");
    }

    @Test
    void aOneTimeScheduleStaysUnlessItIsToDeleteItself() {
        bench.create("stays", "at(2026-11-23T12:01:00)");
        bench.create(
                "goes",
                "at(2026-11-23T12:01:00)",
                r -> r.actionAfterCompletion(ActionAfterCompletion.DELETE));
        bench.pass(Duration.ofMinutes(2));
        assertThat(names()).containsExactly("stays");
        assertThat(bench.happened())
                .containsExactly(CREATED, CREATED, DELIVERED, COMPLETED, DELIVERED);
    }

    @Test
    void aRateFiresAtOnceAndMakesUpForWhatItMissed() {
        bench.create("sweep", "rate(5 minutes)");
        assertThat(bench.scheduler.fireDue()).isEqualTo(1);
        bench.clock.advance(Duration.ofMinutes(17));
        assertThat(bench.scheduler.fireDue()).isEqualTo(3);
        assertThat(bench.scheduler.nextDue()).contains(NOON.plusSeconds(1200));
    }

    @Test
    void aRecurringScheduleStaysBetweenItsStartAndItsEnd() {
        bench.create(
                "digest",
                "rate(1 hour)",
                r ->
                        r.startDate(NOON.plusSeconds(1800))
                                .endDate(NOON.plusSeconds(1800 + 2 * 3600))
                                .actionAfterCompletion(ActionAfterCompletion.DELETE));
        bench.pass(Duration.ofDays(1));
        assertThat(bench.invocations)
                .extracting(Invocation::at)
                .containsExactly(
                        NOON.plusSeconds(1800), NOON.plusSeconds(5400), NOON.plusSeconds(9000));
        assertThat(names()).isEmpty();
    }

    @Test
    void aDisabledScheduleDoesNotFireUntilItIsEnabled() {
        bench.create("sweep", "rate(5 minutes)", r -> r.state(ScheduleState.DISABLED));
        bench.pass(Duration.ofHours(1));
        assertThat(bench.invocations).isEmpty();
        bench.client.updateSchedule(
                r ->
                        r.name("sweep")
                                .scheduleExpression("rate(5 minutes)")
                                .flexibleTimeWindow(w -> w.mode(FlexibleTimeWindowMode.OFF))
                                .target(target("{}")));
        bench.pass(Duration.ofMinutes(9));
        assertThat(bench.payloads()).containsExactly("{}", "{}");
    }

    @Test
    void aDeletedScheduleDoesNotFire() {
        bench.create("call", "at(2026-11-23T12:01:00)");
        bench.client.deleteSchedule(r -> r.name("call"));
        bench.pass(Duration.ofHours(1));
        assertThat(bench.invocations).isEmpty();
    }

    @Test
    void anUpdatedScheduleFiresAtItsNewTimeOnly() {
        bench.create("call", "at(2026-11-23T12:01:00)");
        bench.client.updateSchedule(
                r ->
                        r.name("call")
                                .scheduleExpression("at(2026-11-23T12:02:00)")
                                .flexibleTimeWindow(w -> w.mode(FlexibleTimeWindowMode.OFF))
                                .target(target("{}")));
        bench.pass(Duration.ofHours(1));
        assertThat(bench.invocations)
                .containsExactly(new Invocation(FUNCTION, "{}", NOON.plusSeconds(120)));
    }

    @Test
    void placeholdersInTheInputAreFilledIn() {
        bench.create(
                "call",
                "at(2026-11-23T15:01:00)",
                r ->
                        r.scheduleExpressionTimezone("Europe/Moscow")
                                .target(
                                        target(
                                                """
                                                ["<aws.scheduler.schedule-arn>",\
                                                "<aws.scheduler.scheduled-time>",\
                                                "<aws.scheduler.execution-id>",\
                                                "<aws.scheduler.attempt-number>"]""")));
        bench.pass(Duration.ofMinutes(1));
        assertThat(bench.payloads())
                .containsExactly(
                        "[\"arn:aws:scheduler:eu-north-1:123456789012:schedule/default/call\","
                                + "\"2026-11-23T12:01:00Z\",\"0000000000000001\",\"1\"]");
    }

    @Test
    void withoutAnInputTheFunctionGetsTheServicesOwnEvent() {
        bench.create("sweep", "rate(5 minutes)", r -> r.target(t -> t.arn(FUNCTION).roleArn(ROLE)));
        bench.scheduler.fireDue();
        assertThat(bench.payloads())
                .singleElement()
                .asString()
                .contains(
                        "\"detail-type\":\"Scheduled Event\"",
                        "\"source\":\"aws.scheduler\"",
                        "\"time\":\"2026-11-23T12:00:00Z\"",
                        "\"resources\":"
                                + "[\"arn:aws:scheduler:eu-north-1:123456789012:schedule/default/sweep\"]");
    }

    @Test
    void threeMonthsPassInTheRightOrder() {
        bench.create(
                "monday", "cron(0 9 ? * MON *)", r -> r.scheduleExpressionTimezone("Asia/Omsk"));
        bench.create("revive", "at(2027-02-23T10:00:00)");
        bench.pass(Duration.ofDays(92));
        assertThat(bench.invocations)
                .hasSize(14)
                .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(bench.payloads().getLast()).isEqualTo("{\"schedule\":\"revive\"}");
    }

    private List<String> names() {
        return bench.client.listSchedules(r -> {}).schedules().stream()
                .map(ScheduleSummary::name)
                .toList();
    }
}
