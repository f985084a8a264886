package voronka.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.aws.scheduler.EventBridgeSchedules;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/**
 * What is promised for half a year ahead outlives versions of the function and turns of the clock.
 */
class HalfAYearTest {
    private final SchedulerBench bench = new SchedulerBench();
    private final EventBridgeSchedules schedules =
            new EventBridgeSchedules(
                    bench.client,
                    new EventBridgeSchedules.Target(
                            "default",
                            SchedulerBench.FUNCTION,
                            SchedulerBench.ROLE,
                            SchedulerBench.QUEUE),
                    bench.clock);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theTimerCallsTheAliasSoThatAnyLaterVersionAnswersIt() {
        schedules.create(promise(new Due(LocalDateTime.parse("2027-05-24T10:00"), berlin())));
        bench.pass(Duration.ofDays(200));

        assertThat(bench.invocations)
                .singleElement()
                .isEqualTo(
                        new SchedulerBench.Invocation(
                                SchedulerBench.FUNCTION,
                                "{\"deal\":\"A7K2QX\",\"followUp\":\"f1\",\"generation\":1}",
                                Instant.parse("2027-05-24T08:00:00Z")));
        assertThat(SchedulerBench.FUNCTION).endsWith(":live");
    }

    @ParameterizedTest(name = "{0} in Berlin is {1}")
    @CsvSource({
        "2027-03-28T02:30, 2027-03-28T01:30:00Z",
        "2027-10-31T02:30, 2027-10-31T00:30:00Z",
        "2027-07-01T10:00, 2027-07-01T08:00:00Z",
    })
    void theTimerFiresOnceAtTheInstantThatThePromiseItselfNames(LocalDateTime local, Instant at) {
        FollowUp promise = promise(new Due(local, berlin()));
        schedules.create(promise);
        bench.pass(Duration.ofDays(400));

        assertThat(bench.invocations).extracting(SchedulerBench.Invocation::at).containsExactly(at);
        assertThat(promise.reminder().instant()).isEqualTo(at);
    }

    private static ZoneId berlin() {
        return ZoneId.of("Europe/Berlin");
    }

    private FollowUp promise(Due due) {
        return FollowUp.promised(
                "f1",
                new DealId("A7K2QX"),
                null,
                FollowUp.Kind.PROMISE,
                "позвонить",
                due,
                bench.clock.instant());
    }
}
