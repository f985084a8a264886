package voronka.local.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT;
import static software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName.SENT_TIMESTAMP;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchEntryIdsNotDistinctException;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.QueueNameExistsException;
import software.amazon.awssdk.services.sqs.model.ReceiptHandleIsInvalidException;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResultEntry;
import software.amazon.awssdk.services.sqs.model.SqsException;
import voronka.local.aws.Clients;
import voronka.local.clock.LocalClock;

final class QueueEmulatorTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final LocalClock clock =
            new LocalClock(Clock.fixed(NOON, ZoneOffset.UTC), ZoneOffset.UTC);
    private final QueueEmulator queues = new QueueEmulator(Clients.ACCOUNT, clock);
    private final SqsClient client = Clients.of(SqsClient.builder(), queues.endpoint());
    private final String arn = queues.create("reports", Map.of());
    private final String url = queues.url("reports");

    @AfterEach
    void close() {
        client.close();
        queues.close();
    }

    @Test
    void aMessageIsReceivedAsItWasSent() {
        Map<String, MessageAttributeValue> attributes =
                Map.of(
                        "kind", text("funnel"),
                        "size",
                                MessageAttributeValue.builder()
                                        .dataType("Number")
                                        .stringValue("3")
                                        .build(),
                        "raw",
                                MessageAttributeValue.builder()
                                        .dataType("Binary")
                                        .binaryValue(SdkBytes.fromUtf8String("байты"))
                                        .build());
        client.sendMessage(
                r -> r.queueUrl(url).messageBody("Воронка «Окна»").messageAttributes(attributes));
        Message received =
                receive(
                        r ->
                                r.messageAttributeNames("All")
                                        .messageSystemAttributeNames(
                                                APPROXIMATE_RECEIVE_COUNT, SENT_TIMESTAMP));
        assertThat(received.body()).isEqualTo("Воронка «Окна»");
        assertThat(received.messageAttributes()).isEqualTo(attributes);
        assertThat(received.attributes())
                .containsEntry(APPROXIMATE_RECEIVE_COUNT, "1")
                .containsEntry(SENT_TIMESTAMP, Long.toString(NOON.toEpochMilli()));
    }

    @Test
    void onlyTheAttributesAskedForAreTold() {
        queues.send(arn, "body", Map.of("ERROR_CODE", "x", "ERROR_MESSAGE", "y", "OTHER", "z"));
        assertThat(receive(r -> r.messageAttributeNames("ERROR.*")).messageAttributes())
                .containsOnlyKeys("ERROR_CODE", "ERROR_MESSAGE");
        clock.advance(Duration.ofSeconds(30));
        assertThat(receive(r -> r.messageAttributeNames("ERROR", "OTHER")).messageAttributes())
                .containsOnlyKeys("OTHER");
        clock.advance(Duration.ofSeconds(30));
        assertThat(receive(r -> {}).messageAttributes()).isEmpty();
    }

    @Test
    void aReceivedMessageIsHiddenUntilItsTimeoutUnlessDeleted() {
        queues.send(arn, "one", Map.of());
        Message first = receive(r -> {});
        assertThat(receiveAll(r -> {})).isEmpty();
        clock.advance(Duration.ofSeconds(29));
        assertThat(receiveAll(r -> {})).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        Message again = receive(r -> r.visibilityTimeout(1));
        assertThat(again.messageId()).isEqualTo(first.messageId());
        client.deleteMessage(r -> r.queueUrl(url).receiptHandle(again.receiptHandle()));
        clock.advance(Duration.ofDays(1));
        assertThat(receiveAll(r -> {})).isEmpty();
    }

    @Test
    void theHandleOfAnEarlierReceptionDeletesNothing() {
        queues.send(arn, "one", Map.of());
        Message first = receive(r -> {});
        clock.advance(Duration.ofSeconds(30));
        receive(r -> {});
        client.deleteMessage(r -> r.queueUrl(url).receiptHandle(first.receiptHandle()));
        clock.advance(Duration.ofSeconds(30));
        assertThat(receive(r -> {}).body()).isEqualTo("one");
        assertThatThrownBy(() -> client.deleteMessage(r -> r.queueUrl(url).receiptHandle("junk")))
                .isInstanceOf(ReceiptHandleIsInvalidException.class);
    }

    @Test
    void aMessageInWorkCanBeHiddenLongerOrGivenBack() {
        queues.send(arn, "one", Map.of());
        Message first = receive(r -> {});
        client.changeMessageVisibility(
                r -> r.queueUrl(url).receiptHandle(first.receiptHandle()).visibilityTimeout(3600));
        clock.advance(Duration.ofMinutes(59));
        assertThat(receiveAll(r -> {})).isEmpty();
        client.changeMessageVisibility(
                r -> r.queueUrl(url).receiptHandle(first.receiptHandle()).visibilityTimeout(0));
        assertThat(receive(r -> {}).body()).isEqualTo("one");
    }

    @Test
    void messagesComeInTheirOrderAndSoManyAtMost() {
        for (String body : List.of("a", "b", "c")) {
            queues.send(arn, body, Map.of());
        }
        assertThat(receiveAll(r -> r.maxNumberOfMessages(2)))
                .extracting(Message::body)
                .containsExactly("a", "b");
        assertThat(receiveAll(r -> r.maxNumberOfMessages(10)))
                .extracting(Message::body)
                .containsExactly("c");
    }

    @Test
    void aDelayedMessageComesLater() {
        client.sendMessage(r -> r.queueUrl(url).messageBody("later").delaySeconds(60));
        assertThat(receiveAll(r -> {})).isEmpty();
        clock.advance(Duration.ofSeconds(60));
        assertThat(receive(r -> {}).body()).isEqualTo("later");
    }

    @Test
    void theCountsTellVisibleHiddenAndDelayedApart() {
        queues.send(arn, "a", Map.of());
        queues.send(arn, "b", Map.of());
        queues.send(arn, "c", Map.of());
        client.sendMessage(r -> r.queueUrl(url).messageBody("later").delaySeconds(60));
        receive(r -> {});
        Map<QueueAttributeName, String> attributes =
                client.getQueueAttributes(
                                r -> r.queueUrl(url).attributeNames(QueueAttributeName.ALL))
                        .attributes();
        assertThat(attributes)
                .containsEntry(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES, "2")
                .containsEntry(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE, "1")
                .containsEntry(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED, "1")
                .containsEntry(QueueAttributeName.VISIBILITY_TIMEOUT, "30")
                .containsEntry(QueueAttributeName.QUEUE_ARN, arn);
    }

    @Test
    void aBatchTellsOfEachEntryHowItWent() {
        SendMessageBatchResponse sent =
                client.sendMessageBatch(
                        r ->
                                r.queueUrl(url)
                                        .entries(
                                                entry("1", "a"),
                                                entry("2", "b").copy(e -> e.delaySeconds(901))));
        assertThat(sent.successful())
                .extracting(SendMessageBatchResultEntry::id)
                .containsExactly("1");
        assertThat(sent.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.id()).isEqualTo("2"));
        assertThatThrownBy(
                        () ->
                                client.sendMessageBatch(
                                        r ->
                                                r.queueUrl(url)
                                                        .entries(entry("1", "a"), entry("1", "b"))))
                .isInstanceOf(BatchEntryIdsNotDistinctException.class);
    }

    @Test
    void queuesAreCreatedAndFoundByClients() {
        String created =
                client.createQueue(
                                r ->
                                        r.queueName("imports")
                                                .attributes(
                                                        Map.of(
                                                                QueueAttributeName
                                                                        .VISIBILITY_TIMEOUT,
                                                                "120")))
                        .queueUrl();
        assertThat(client.getQueueUrl(r -> r.queueName("imports")).queueUrl()).isEqualTo(created);
        assertThatThrownBy(() -> client.createQueue(r -> r.queueName("imports")))
                .isInstanceOf(QueueNameExistsException.class);
        assertThatThrownBy(() -> client.getQueueUrl(r -> r.queueName("nothing")))
                .isInstanceOf(QueueDoesNotExistException.class);
        assertThatThrownBy(() -> client.createQueue(r -> r.queueName("imports.fifo")))
                .isInstanceOf(SqsException.class);
    }

    @Test
    void aMessageReceivedTooOftenGoesToTheDeadLetterQueue() {
        String letters = queues.create("letters", Map.of());
        queues.create(
                "strict",
                Map.of(
                        "RedrivePolicy",
                        "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":2}"
                                .formatted(letters)));
        String strict = queues.url("strict");
        client.sendMessage(r -> r.queueUrl(strict).messageBody("poison"));
        for (int i = 0; i < 3; i++) {
            int received = client.receiveMessage(r -> r.queueUrl(strict)).messages().size();
            assertThat(received).isEqualTo(i < 2 ? 1 : 0);
            clock.advance(Duration.ofSeconds(30));
        }
        assertThat(queues.messages(letters))
                .extracting(QueuedMessage::body, QueuedMessage::receptions)
                .containsExactly(tuple("poison", 2));
    }

    @Test
    void aMessageIsNotKeptForEver() {
        queues.send(arn, "old", Map.of());
        clock.advance(Duration.ofDays(4).plusSeconds(1));
        assertThat(queues.messages(arn)).isEmpty();
        assertThat(receiveAll(r -> {})).isEmpty();
    }

    @Test
    void aLongPollEndsWithTheFirstMessage() {
        CompletableFuture<List<Message>> poll =
                CompletableFuture.supplyAsync(() -> receiveAll(r -> r.waitTimeSeconds(20)));
        queues.send(arn, "news", Map.of());
        assertThat(poll)
                .succeedsWithin(5, TimeUnit.SECONDS)
                .satisfies(messages -> assertThat(messages).hasSize(1));
    }

    @Test
    void aLongPollEndsEmptyWhenItsTimeIsOver() {
        CompletableFuture<List<Message>> poll =
                CompletableFuture.supplyAsync(() -> receiveAll(r -> r.waitTimeSeconds(20)));
        while (!poll.isDone()) {
            clock.advance(Duration.ofSeconds(20));
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(poll).isCompletedWithValue(List.of());
    }

    private Message receive(Consumer<ReceiveMessageRequest.Builder> rest) {
        return receiveAll(rest).getFirst();
    }

    private List<Message> receiveAll(Consumer<ReceiveMessageRequest.Builder> rest) {
        return client.receiveMessage(
                        r -> {
                            r.queueUrl(url);
                            rest.accept(r);
                        })
                .messages();
    }

    private static SendMessageBatchRequestEntry entry(String id, String body) {
        return SendMessageBatchRequestEntry.builder().id(id).messageBody(body).build();
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }
}
