package voronka.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import voronka.local.aws.Clients;
import voronka.local.clock.LocalClock;
import voronka.local.queues.QueueEmulator;

/** The scheduler and the queues together, as the local stack wires them. */
final class SchedulerDeadLettersTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final LocalClock clock =
            new LocalClock(Clock.fixed(NOON, ZoneOffset.UTC), ZoneOffset.UTC);
    private final QueueEmulator queues = new QueueEmulator(Clients.ACCOUNT, clock);
    private final SchedulerEmulator scheduler =
            new SchedulerEmulator(
                    Clients.ACCOUNT, clock, SchedulerDeadLettersTest::refuse, queues::send);

    @AfterEach
    void close() {
        scheduler.close();
        queues.close();
    }

    @Test
    void aDeadLetterIsReceivedFromTheQueueWithItsReason() throws IOException {
        queues.create("letters", Map.of());
        scheduler.create("sweep", sweep());
        assertThat(scheduler.fireDue()).isEqualTo(1);
        try (SqsClient client = Clients.of(SqsClient.builder(), queues.endpoint())) {
            Message letter =
                    client.receiveMessage(
                                    r ->
                                            r.queueUrl(queues.url("letters"))
                                                    .messageAttributeNames("All"))
                            .messages()
                            .getFirst();
            assertThat(letter.body()).isEqualTo("{\"kind\":\"sweep\"}");
            assertThat(letter.messageAttributes().get("ERROR_MESSAGE").stringValue())
                    .contains("not today");
        }
    }

    @Test
    void aQueueThatIsNotThereLosesTheLetterAndNothingElse() throws IOException {
        scheduler.create("sweep", sweep());
        assertThat(scheduler.fireDue()).isEqualTo(1);
        assertThat(scheduler.journal().getLast().what()).isEqualTo(JournalEntry.What.DROPPED);
        assertThat(scheduler.nextDue()).contains(NOON.plusSeconds(300));
    }

    private static ObjectNode sweep() throws IOException {
        return (ObjectNode)
                new ObjectMapper()
                        .readTree(
                                """
                                {"ScheduleExpression": "rate(5 minutes)",
                                 "FlexibleTimeWindow": {"Mode": "OFF"},
                                 "Target": {
                                   "Arn": "arn:aws:lambda:eu-north-1:123456789012:function:sweep",
                                   "RoleArn": "arn:aws:iam::123456789012:role/scheduler",
                                   "Input": "{\\"kind\\":\\"sweep\\"}",
                                   "RetryPolicy": {"MaximumRetryAttempts": 0},
                                   "DeadLetterConfig": {
                                     "Arn": "arn:aws:sqs:eu-north-1:123456789012:letters"}}}
                                """);
    }

    private static void refuse(String functionArn, String payload) {
        throw new IllegalStateException("not today");
    }
}
