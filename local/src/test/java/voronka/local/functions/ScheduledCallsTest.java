package voronka.local.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import voronka.local.functions.InvocationJournal.Entry;
import voronka.local.template.StackTemplate;
import voronka.local.template.Trigger.ScheduleTrigger;
import voronka.local.walk.Readers;
import voronka.local.walk.RecurringRuns;
import voronka.local.walk.SettableClock;
import voronka.local.walk.Skip;
import voronka.local.walk.Walk;

class ScheduledCallsTest {
    private static final Instant START = Instant.parse("2026-03-02T07:00:00Z");
    private static final StackTemplate TEMPLATE =
            ATemplate.with(
                    ProbeFunction.class,
                    "Events: {Sweep: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 hour),"
                            + " Input: '{\"throw\":\"no luck\"}'}}}");

    private final SettableClock clock = new SettableClock(START);
    private final InvocationJournal journal = new InvocationJournal();
    private final List<String> dead = new ArrayList<>();
    private final FunctionHost host =
            FunctionHost.start(TEMPLATE, Map.of(), clock, FunctionHost::usualConcurrency, journal);
    private final AsynchronousEvents events =
            new AsynchronousEvents(host, (queue, body, attributes) -> dead.add(body), clock);
    private final ScheduledCalls calls = new ScheduledCalls(events, TEMPLATE);

    @AfterEach
    void stop() {
        events.close();
        host.close();
    }

    @Test
    void aScheduleWithoutInputSendsTheSchedulersOwnEvent() throws Exception {
        JsonNode event = new JsonMapper().readTree(sent(null));
        assertThat(event.path("detail-type").asText()).isEqualTo("Scheduled Event");
        assertThat(event.path("time").asText()).isEqualTo("2026-03-02T06:55:00Z");
        assertThat(event.path("resources").path(0).asText())
                .isEqualTo("arn:aws:scheduler:eu-central-1:000000000000:schedule/default/Sweep");
    }

    @Test
    void whatTheSchedulerKnowsIsFilledIn() {
        assertThat(sent("{\"at\":\"<aws.scheduler.scheduled-time>\"}"))
                .isEqualTo("{\"at\":\"2026-03-02T06:55:00Z\"}");
    }

    @Test
    void aSkipMakesTheRunsAndTheirRetriesAtTheirMoments() {
        Walk walk =
                new Walk(
                        clock,
                        List.of(events),
                        new RecurringRuns(TEMPLATE, clock, calls),
                        new NobodyReads(),
                        events::idle,
                        ZoneOffset.UTC,
                        Duration.ofSeconds(5));
        Skip skip = walk.skip(Duration.ofMinutes(90));
        assertThat(skip)
                .isEqualTo(new Skip.Arrived(START, START.plus(Duration.ofMinutes(90)), 2, 1));
        assertThat(journal.since(0))
                .extracting(Entry::trigger, entry -> entry.at().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "schedule Sweep", "2026-03-02T08:00:00Z"),
                        org.assertj.core.groups.Tuple.tuple(
                                "schedule Sweep, try 2", "2026-03-02T08:01:00Z"),
                        org.assertj.core.groups.Tuple.tuple(
                                "schedule Sweep, try 3", "2026-03-02T08:03:00Z"));
    }

    private String sent(String input) {
        ScheduleTrigger schedule =
                new ScheduleTrigger("Sweep", "rate(1 hour)", ZoneOffset.UTC, input);
        return calls.event(schedule, Instant.parse("2026-03-02T06:55:00Z"));
    }

    /** Nothing is written, so nobody has anything to read. */
    private static final class NobodyReads implements Readers {
        @Override
        public long recordsRead() {
            return 0;
        }

        @Override
        public boolean awaitCaughtUp(Duration atMost) {
            return true;
        }
    }
}
