package voronka.local.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import voronka.local.walk.SettableClock;

class AsynchronousEventsTest {
    private static final Instant START = Instant.parse("2026-03-02T07:00:00Z");

    private final SettableClock clock = new SettableClock(START);
    private final InvocationJournal journal = new InvocationJournal();
    private final List<String> dead = new ArrayList<>();
    private final FunctionHost host =
            FunctionHost.start(
                    ATemplate.with(
                            ProbeFunction.class,
                            "DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Queue.Arn},"
                                    + " EventInvokeConfig: {DestinationConfig:"
                                    + " {OnFailure: {Destination: !GetAtt Queue.Arn}}}"),
                    Map.of(),
                    clock,
                    FunctionHost::usualConcurrency,
                    journal);
    private final AsynchronousEvents events =
            new AsynchronousEvents(
                    host, (queue, body, attributes) -> dead.add(queue + " " + body), clock);

    @AfterEach
    void stop() {
        events.close();
        host.close();
    }

    @Test
    void anEventThatIsHandledIsNotTriedAgain() {
        Outcome outcome = events.invokeAsync("shop-it", "a schedule", "{\"a\":1}").join();
        assertThat(outcome).isEqualTo(new Outcome.Answered("{\"a\":1}"));
        assertThat(events.nextDue()).isEmpty();
    }

    @Test
    void anEventThatFailsIsTriedAfterOneAndThenTwoMinutesAndThenHandedToTheDeadLetters() {
        events.invokeAsync("shop-it", "a schedule", "{\"throw\":\"no luck\"}").join();
        assertThat(events.nextDue()).contains(START.plus(Duration.ofMinutes(1)));
        assertThat(events.fireDue()).isZero();

        clock.moveTo(START.plus(Duration.ofMinutes(1)));
        assertThat(events.fireDue()).isEqualTo(1);
        assertThat(events.nextDue()).contains(START.plus(Duration.ofMinutes(3)));
        assertThat(dead).isEmpty();

        clock.moveTo(START.plus(Duration.ofMinutes(3)));
        assertThat(events.fireDue()).isEqualTo(1);
        assertThat(events.nextDue()).isEmpty();
        assertThat(journal.since(0))
                .extracting(InvocationJournal.Entry::trigger)
                .containsExactly("a schedule", "a schedule, try 2", "a schedule, try 3");
        String queue = "arn:aws:sqs:eu-central-1:000000000000:shop-Queue ";
        assertThat(dead).hasSize(2).first().isEqualTo(queue + "{\"throw\":\"no luck\"}");
        assertThat(dead.get(1))
                .contains("\"condition\":\"RetriesExhausted\",\"approximateInvokeCount\":3")
                .contains("\"requestPayload\":{\"throw\":\"no luck\"}")
                .contains("\"errorMessage\":\"no luck\"");
        assertThat(events.idle()).isTrue();
    }
}
