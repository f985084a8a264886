package voronka.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voronka.local.scheduler.SchedulerBench.FUNCTION;
import static voronka.local.scheduler.SchedulerBench.NOON;
import static voronka.local.scheduler.SchedulerBench.target;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.GetScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.scheduler.model.Target;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

final class SchedulerApiTest {
    private static final String TOMORROW = "at(2026-11-24T10:00:00)";

    private final SchedulerBench bench = new SchedulerBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatIsCreatedCanBeReadWithItsDefaults() {
        String arn = bench.create("call-A7K2QX-1", TOMORROW);
        assertThat(arn)
                .isEqualTo(
                        "arn:aws:scheduler:eu-north-1:123456789012:schedule/default/call-A7K2QX-1");
        GetScheduleResponse schedule = bench.client.getSchedule(r -> r.name("call-A7K2QX-1"));
        assertThat(schedule.arn()).isEqualTo(arn);
        assertThat(schedule.groupName()).isEqualTo("default");
        assertThat(schedule.scheduleExpression()).isEqualTo(TOMORROW);
        assertThat(schedule.scheduleExpressionTimezone()).isEqualTo("UTC");
        assertThat(schedule.state()).isEqualTo(ScheduleState.ENABLED);
        assertThat(schedule.actionAfterCompletion()).isEqualTo(ActionAfterCompletion.NONE);
        assertThat(schedule.creationDate()).isEqualTo(NOON);
        assertThat(schedule.flexibleTimeWindow().mode()).isEqualTo(FlexibleTimeWindowMode.OFF);
        assertThat(schedule.target().arn()).isEqualTo(FUNCTION);
        assertThat(schedule.target().input()).isEqualTo("{\"schedule\":\"call-A7K2QX-1\"}");
        assertThat(schedule.target().retryPolicy().maximumRetryAttempts()).isEqualTo(185);
        assertThat(schedule.target().retryPolicy().maximumEventAgeInSeconds()).isEqualTo(86_400);
    }

    @Test
    void aNameCanBeTakenOnlyOnce() {
        bench.create("call", TOMORROW);
        assertThatThrownBy(() -> bench.create("call", TOMORROW))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Schedule call already exists.");
    }

    @Test
    void theSameClientTokenReplaysTheAnswer() {
        String first = bench.create("call", TOMORROW, r -> r.clientToken("one"));
        bench.clock.advance(Duration.ofDays(2));
        assertThat(bench.create("call", TOMORROW, r -> r.clientToken("one"))).isEqualTo(first);
        assertThat(bench.client.listSchedules(r -> {}).schedules()).hasSize(1);
    }

    @Test
    void aClientTokenOfAnotherRequestIsAConflict() {
        bench.create("call", TOMORROW, r -> r.clientToken("one"));
        assertThatThrownBy(() -> bench.create("other", TOMORROW, r -> r.clientToken("one")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aReplayedDeletionDeletesNothingMore() {
        bench.create("call", TOMORROW);
        bench.client.deleteSchedule(r -> r.name("call").clientToken("gone"));
        bench.create("call", TOMORROW);
        bench.client.deleteSchedule(r -> r.name("call").clientToken("gone"));
        assertThat(bench.client.getSchedule(r -> r.name("call")).name()).isEqualTo("call");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> bench.client.getSchedule(r -> r.name("nothing")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Schedule nothing does not exist.");
        assertThatThrownBy(() -> bench.client.deleteSchedule(r -> r.name("nothing")))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> bench.create("call", TOMORROW, r -> r.groupName("nowhere")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("Schedule group nowhere does not exist.");
    }

    @Test
    void anUpdateResetsWhatItDoesNotName() {
        bench.create(
                "call",
                TOMORROW,
                r ->
                        r.description("call them")
                                .scheduleExpressionTimezone("Europe/Moscow")
                                .state(ScheduleState.DISABLED)
                                .actionAfterCompletion(ActionAfterCompletion.DELETE));
        bench.clock.advance(Duration.ofMinutes(1));
        bench.client.updateSchedule(
                r ->
                        r.name("call")
                                .scheduleExpression("at(2026-11-25T10:00:00)")
                                .flexibleTimeWindow(w -> w.mode(FlexibleTimeWindowMode.OFF))
                                .target(target("{}")));
        GetScheduleResponse schedule = bench.client.getSchedule(r -> r.name("call"));
        assertThat(schedule.description()).isNull();
        assertThat(schedule.scheduleExpressionTimezone()).isEqualTo("UTC");
        assertThat(schedule.state()).isEqualTo(ScheduleState.ENABLED);
        assertThat(schedule.actionAfterCompletion()).isEqualTo(ActionAfterCompletion.NONE);
        assertThat(schedule.creationDate()).isEqualTo(NOON);
        assertThat(schedule.lastModificationDate()).isEqualTo(NOON.plusSeconds(60));
        assertThat(bench.scheduler.nextDue()).contains(Instant.parse("2026-11-25T10:00:00Z"));
    }

    @Test
    void aListComesInPagesAndOnlyWhatWasAskedFor() {
        for (int i = 1; i <= 7; i++) {
            bench.create("call-" + i, TOMORROW);
        }
        bench.create("sweep", "rate(5 minutes)", r -> r.state(ScheduleState.DISABLED));
        assertThat(
                        bench
                                .client
                                .listSchedulesPaginator(r -> r.maxResults(3).namePrefix("call"))
                                .schedules()
                                .stream()
                                .map(ScheduleSummary::name))
                .containsExactly(
                        "call-1", "call-2", "call-3", "call-4", "call-5", "call-6", "call-7");
        assertThat(bench.client.listSchedules(r -> r.maxResults(3)).schedules()).hasSize(3);
        List<ScheduleSummary> disabled =
                bench.client.listSchedules(r -> r.state(ScheduleState.DISABLED)).schedules();
        assertThat(disabled).singleElement().extracting(ScheduleSummary::name).isEqualTo("sweep");
        assertThat(disabled.getFirst().target().arn()).isEqualTo(FUNCTION);
    }

    @Test
    void aPastMomentIsRefused() {
        refuses(r -> r.scheduleExpression("at(2026-11-23T11:59:59)"), "has passed");
        refuses(
                r ->
                        r.scheduleExpression("at(2026-11-23T14:00:00)")
                                .scheduleExpressionTimezone("Europe/Moscow"),
                "has passed");
    }

    @Test
    void whatBreaksTheLimitsIsRefused() {
        refuses(r -> r.name("with space"), "name");
        refuses(r -> r.name("n".repeat(65)), "name");
        refuses(r -> r.clientToken("no spaces"), "clientToken", "ClientToken");
        refuses(r -> r.description("d".repeat(513)), "Description");
        refuses(r -> r.scheduleExpression("soon"), "Invalid Schedule Expression soon.");
        refuses(r -> r.scheduleExpression(" ".repeat(257)), "ScheduleExpression");
        refuses(r -> r.scheduleExpressionTimezone("Mars/X"), "Mars/X");
        refuses(r -> r.flexibleTimeWindow((FlexibleTimeWindow) null), "FlexibleTimeWindow");
        refuses(r -> r.flexibleTimeWindow(w -> w.mode("SOMETIMES")), "Mode");
        refuses(r -> r.flexibleTimeWindow(w -> w.mode("FLEXIBLE")), "MaximumWindowInMinutes");
        refuses(
                r -> r.flexibleTimeWindow(w -> w.mode("FLEXIBLE").maximumWindowInMinutes(1441)),
                "MaximumWindowInMinutes");
        refuses(r -> r.state("MAYBE"), "State");
        refuses(r -> r.actionAfterCompletion("REPEAT"), "ActionAfterCompletion");
    }

    @Test
    void aTargetHasToBeAFunctionWithARoleAndJson() {
        refusesTarget(t -> t.roleArn("voronka-scheduler"), "Target.RoleArn");
        refusesTarget(t -> t.arn("arn:aws:sns:eu-north-1:123456789012:topic"), "Target.Arn");
        refusesTarget(t -> t.input("{not json"), "well-formed JSON");
        refusesTarget(t -> t.input("{} {}"), "well-formed JSON");
        refusesTarget(t -> t.input("\"" + "x".repeat(256 * 1024) + "\""), "256 KB");
        refusesTarget(
                t -> t.retryPolicy(p -> p.maximumRetryAttempts(186)),
                "Target.RetryPolicy.MaximumRetryAttempts");
        refusesTarget(
                t -> t.retryPolicy(p -> p.maximumEventAgeInSeconds(59)),
                "Target.RetryPolicy.MaximumEventAgeInSeconds");
        refusesTarget(
                t ->
                        t.deadLetterConfig(
                                d -> d.arn("arn:aws:sqs:eu-north-1:123456789012:letters.fifo")),
                "Target.DeadLetterConfig.Arn");
    }

    @Test
    void startAndEndOfARecurringScheduleHaveToLieAhead() {
        refuses(
                r -> r.scheduleExpression("rate(1 hour)").startDate(NOON.minusSeconds(301)),
                "cannot be earlier than 5 minutes ago");
        refuses(
                r ->
                        r.scheduleExpression("rate(1 hour)")
                                .startDate(NOON.plusSeconds(60))
                                .endDate(NOON.plusSeconds(60)),
                "EndDate");
        bench.create("once", TOMORROW, r -> r.startDate(NOON.minusSeconds(3600)));
    }

    private void refusesTarget(Consumer<Target.Builder> spoil, String... reasons) {
        refuses(r -> r.target(target("{}").copy(spoil)), reasons);
    }

    private void refuses(Consumer<CreateScheduleRequest.Builder> spoil, String... reasons) {
        assertThatThrownBy(() -> bench.create("call", TOMORROW, spoil))
                .isInstanceOf(ValidationException.class)
                .satisfies(
                        refusal ->
                                assertThat(List.of(reasons))
                                        .anyMatch(refusal.getMessage()::contains));
    }
}
