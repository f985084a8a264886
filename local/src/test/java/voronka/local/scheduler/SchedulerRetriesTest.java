package voronka.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static voronka.local.scheduler.JournalEntry.What.COMPLETED;
import static voronka.local.scheduler.JournalEntry.What.CREATED;
import static voronka.local.scheduler.JournalEntry.What.DEAD_LETTERED;
import static voronka.local.scheduler.JournalEntry.What.DELIVERED;
import static voronka.local.scheduler.JournalEntry.What.DROPPED;
import static voronka.local.scheduler.JournalEntry.What.FAILED;
import static voronka.local.scheduler.SchedulerBench.FUNCTION;
import static voronka.local.scheduler.SchedulerBench.NOON;
import static voronka.local.scheduler.SchedulerBench.QUEUE;
import static voronka.local.scheduler.SchedulerBench.target;

import java.time.Duration;
import java.util.Collections;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.RetryPolicy;
import software.amazon.awssdk.services.scheduler.model.Target;

final class SchedulerRetriesTest {
    private static final String SOON = "at(2026-11-23T12:01:00)";

    private final SchedulerBench bench = new SchedulerBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFailedFiringIsTriedAgainAfterEverLongerPauses() {
        create(policy -> {});
        bench.failNext(3);
        bench.pass(Duration.ofHours(1));
        assertThat(bench.happened())
                .containsExactly(CREATED, FAILED, FAILED, FAILED, DELIVERED, COMPLETED);
        assertThat(bench.scheduler.journal())
                .extracting(happening -> Duration.between(NOON, happening.at()).toSeconds())
                .containsExactly(0L, 60L, 70L, 90L, 130L, 130L);
        assertThat(bench.payloads()).containsExactly("{\"attempt\":\"4\"}");
    }

    @Test
    void aScheduleBeingRetriedIsStillThereAndInTheAgenda() {
        create(policy -> {});
        bench.failNext(1);
        bench.clock.advance(Duration.ofMinutes(1));
        bench.scheduler.fireDue();
        assertThat(bench.client.getSchedule(r -> r.name("call")).name()).isEqualTo("call");
        assertThat(bench.scheduler.planned())
                .containsExactly(
                        new PlannedFiring("default", "call", FUNCTION, NOON.plusSeconds(70), 2));
    }

    @Test
    void usedUpAttemptsEndInTheDeadLetterQueue() {
        create(policy -> policy.maximumRetryAttempts(2));
        bench.failNext(100);
        bench.pass(Duration.ofHours(1));
        assertThat(bench.happened())
                .containsExactly(CREATED, FAILED, FAILED, DEAD_LETTERED, COMPLETED);
        SchedulerBench.Letter letter = bench.letters.getFirst();
        assertThat(letter.queueArn()).isEqualTo(QUEUE);
        assertThat(letter.body()).isEqualTo("{\"attempt\":\"3\"}");
        assertThat(letter.attributes())
                .containsOnly(
                        entry("ERROR_CODE", "IllegalStateException"),
                        entry(
                                "ERROR_MESSAGE",
                                "java.lang.IllegalStateException: the function is not there"),
                        entry("EXECUTION_ID", "0000000000000003"),
                        entry("EXHAUSTED_RETRY_CONDITION", "MaximumRetryAttempts"),
                        entry("IS_PAYLOAD_TRUNCATED", "false"),
                        entry("RETRY_ATTEMPTS", "2"),
                        entry("SCHEDULED_TIME", "2026-11-23T12:01:00Z"),
                        entry(
                                "SCHEDULE_ARN",
                                "arn:aws:scheduler:eu-north-1:123456789012:schedule/default/call"),
                        entry("TARGET_ARN", FUNCTION));
    }

    @Test
    void retriesEndWhenTheFiringGetsTooOld() {
        create(policy -> policy.maximumEventAgeInSeconds(60));
        bench.failNext(100);
        bench.pass(Duration.ofHours(1));
        assertThat(bench.happened())
                .containsExactly(CREATED, FAILED, FAILED, DEAD_LETTERED, COMPLETED);
        assertThat(bench.letters.getFirst().attributes())
                .containsEntry("EXHAUSTED_RETRY_CONDITION", "MaximumEventAgeInSeconds");
    }

    @Test
    void theDefaultPolicyTriesForADay() {
        create(policy -> {});
        bench.failNext(1000);
        bench.pass(Duration.ofDays(2));
        assertThat(Collections.frequency(bench.happened(), FAILED)).isBetween(175, 185);
        assertThat(bench.letters).hasSize(1);
    }

    @Test
    void withoutAQueueTheFiringIsDropped() {
        bench.create("call", SOON, r -> r.target(noRetries()));
        bench.failNext(1);
        bench.pass(Duration.ofHours(1));
        assertThat(bench.happened()).containsExactly(CREATED, DROPPED);
    }

    @Test
    void aDeletedScheduleIsNotTriedAgain() {
        create(policy -> {});
        bench.failNext(1);
        bench.pass(Duration.ofMinutes(1));
        bench.client.deleteSchedule(r -> r.name("call"));
        bench.pass(Duration.ofHours(1));
        assertThat(bench.invocations).isEmpty();
    }

    private void create(Consumer<RetryPolicy.Builder> policy) {
        Target target =
                target("{\"attempt\":\"<aws.scheduler.attempt-number>\"}")
                        .copy(t -> t.retryPolicy(policy).deadLetterConfig(d -> d.arn(QUEUE)));
        bench.create(
                "call",
                SOON,
                r -> r.actionAfterCompletion(ActionAfterCompletion.DELETE).target(target));
    }

    private static Target noRetries() {
        return target("{}").copy(t -> t.retryPolicy(p -> p.maximumRetryAttempts(0)));
    }
}
