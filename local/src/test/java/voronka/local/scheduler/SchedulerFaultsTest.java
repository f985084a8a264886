package voronka.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static voronka.local.scheduler.JournalEntry.What.COMPLETED;
import static voronka.local.scheduler.JournalEntry.What.CREATED;
import static voronka.local.scheduler.JournalEntry.What.DELETED;
import static voronka.local.scheduler.JournalEntry.What.DELIVERED;
import static voronka.local.scheduler.JournalEntry.What.DOUBLED;
import static voronka.local.scheduler.JournalEntry.What.LOST;
import static voronka.local.scheduler.SchedulerBench.NOON;
import static voronka.local.scheduler.SchedulerBench.target;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.InternalServerException;
import software.amazon.awssdk.services.scheduler.model.ThrottlingException;
import voronka.local.scheduler.SchedulerBench.Invocation;

final class SchedulerFaultsTest {
    private static final String SOON = "at(2026-11-23T12:01:00)";

    private final SchedulerBench bench = new SchedulerBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aLostFiringIsNeverMadeUpFor() {
        bench.scheduler.faults().loseNext(1);
        bench.create("lost", SOON, r -> r.actionAfterCompletion(ActionAfterCompletion.DELETE));
        bench.create("kept", "at(2026-11-23T12:02:00)");
        bench.pass(Duration.ofDays(2));
        assertThat(bench.happened()).containsExactly(CREATED, CREATED, LOST, COMPLETED, DELIVERED);
        assertThat(bench.payloads()).containsExactly("{\"schedule\":\"kept\"}");
    }

    @Test
    void aDoubledFiringComesTwiceTheSame() {
        bench.scheduler.faults().doubleNext(1);
        bench.create("call", SOON);
        bench.pass(Duration.ofDays(2));
        assertThat(bench.happened()).containsExactly(CREATED, DELIVERED, DOUBLED);
        assertThat(bench.payloads())
                .containsExactly("{\"schedule\":\"call\"}", "{\"schedule\":\"call\"}");
    }

    @Test
    void aGhostFiresAfterItsScheduleWasDeleted() {
        bench.scheduler.faults().fireAfterDeletion(1);
        bench.create("call", SOON);
        bench.client.deleteSchedule(r -> r.name("call"));
        assertThat(bench.client.listSchedules(r -> {}).schedules()).isEmpty();
        bench.pass(Duration.ofDays(2));
        assertThat(bench.happened()).containsExactly(CREATED, DELETED, DELIVERED);
        assertThat(bench.invocations)
                .extracting(Invocation::at)
                .containsExactly(NOON.plusSeconds(60));
    }

    @Test
    void aGhostFiresBesidesTheScheduleThatTookItsName() {
        bench.scheduler.faults().fireAfterDeletion(1);
        bench.create("call", SOON);
        bench.client.deleteSchedule(r -> r.name("call"));
        bench.create(
                "call",
                "at(2026-11-23T12:02:00)",
                r -> r.actionAfterCompletion(ActionAfterCompletion.DELETE));
        bench.pass(Duration.ofDays(2));
        assertThat(bench.happened())
                .containsExactly(CREATED, DELETED, CREATED, DELIVERED, DELIVERED, COMPLETED);
    }

    @Test
    void aLateFiringStillTellsItsOwnTime() {
        bench.scheduler.faults().delayFirings(Duration.ofSeconds(59));
        bench.create("call", SOON, r -> r.target(target("\"<aws.scheduler.scheduled-time>\"")));
        bench.pass(Duration.ofHours(1));
        assertThat(bench.invocations)
                .extracting(Invocation::payload, Invocation::at)
                .containsExactly(tuple("\"2026-11-23T12:01:00Z\"", NOON.plusSeconds(119)));
        assertThatThrownBy(() -> bench.scheduler.faults().delayFirings(Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theApiThrottlesAndBreaksAsOftenAsToldAndThenWorks() {
        bench.scheduler.faults().throttleNext(1);
        bench.scheduler.faults().breakNext(1);
        assertThatThrownBy(() -> bench.create("call", SOON))
                .isInstanceOf(ThrottlingException.class);
        assertThatThrownBy(() -> bench.create("call", SOON))
                .isInstanceOf(InternalServerException.class);
        bench.create("call", SOON);
        assertThat(bench.happened()).containsExactly(CREATED);
    }

    @Test
    void theJournalSaysWhatHappenedWhenAndToWhom() {
        bench.create("call", SOON);
        assertThat(bench.scheduler.journal())
                .containsExactly(new JournalEntry(NOON, "default", "call", CREATED, SOON + " UTC"));
    }
}
