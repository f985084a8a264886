package voronka.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;

/** The queue of dead letters, as services fill it and as whoever is on call reads it. */
abstract class QueueContract {
    private final String body =
            "{\"deal\":\"A7K2QX\",\"words\":\"Окна «Юг» %s\"}".formatted(UUID.randomUUID());

    abstract Cloud cloud();

    @Test
    void aLetterIsReadAsItWasWritten() {
        Map<String, MessageAttributeValue> reasons =
                Map.of(
                        "ERROR_CODE", text("String", "NO_FUNCTION"),
                        "ERROR_MESSAGE", text("String", "функции нет"),
                        "RETRY_ATTEMPTS", text("Number", "3"));
        send(reasons);

        Message letter = received();

        assertThat(letter.body()).isEqualTo(body);
        assertThat(letter.messageAttributes()).isEqualTo(reasons);
        assertThat(letter.attributes())
                .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1");
        delete(letter);
    }

    @Test
    void aLetterBeingReadIsHiddenFromOthersUntilItIsGivenBack() {
        send(Map.of());
        Message letter = received();
        assertThat(look(1)).isEmpty();

        cloud().queues()
                .changeMessageVisibility(
                        change ->
                                change.queueUrl(cloud().deadLetters())
                                        .receiptHandle(letter.receiptHandle())
                                        .visibilityTimeout(0));

        Message again = received();
        assertThat(again.messageId()).isEqualTo(letter.messageId());
        delete(again);
    }

    @Test
    void aLetterThatWasDealtWithIsGone() {
        send(Map.of());
        Message letter = received();

        delete(letter);

        assertThat(look(1)).isEmpty();
    }

    @Test
    void theQueueIsFoundByItsNameAndKnowsItsArn() {
        String url = cloud().deadLetters();
        String name = url.substring(url.lastIndexOf('/') + 1);

        assertThat(cloud().queues().getQueueUrl(get -> get.queueName(name)).queueUrl())
                .isEqualTo(url);
        assertThat(
                        cloud().queues()
                                .getQueueAttributes(
                                        get ->
                                                get.queueUrl(url)
                                                        .attributeNames(
                                                                QueueAttributeName.QUEUE_ARN))
                                .attributes())
                .containsEntry(QueueAttributeName.QUEUE_ARN, cloud().target().deadLetters());
    }

    @Test
    void aQueueThatIsNotThereIsSaidNotToBe() {
        assertThatThrownBy(
                        () -> cloud().queues().getQueueUrl(get -> get.queueName("no-such-queue")))
                .isInstanceOf(QueueDoesNotExistException.class);
    }

    private void send(Map<String, MessageAttributeValue> reasons) {
        cloud().queues()
                .sendMessage(
                        send ->
                                send.queueUrl(cloud().deadLetters())
                                        .messageBody(body)
                                        .messageAttributes(reasons));
    }

    /** This test's letter; a queue may say for a moment that it has none. */
    private Message received() {
        for (int times = 0; times < 5; times++) {
            Optional<Message> letter = look(10);
            if (letter.isPresent()) {
                return letter.get();
            }
        }
        throw new AssertionError("the letter has not come");
    }

    private Optional<Message> look(int seconds) {
        List<Message> letters =
                cloud().queues()
                        .receiveMessage(
                                ReceiveMessageRequest.builder()
                                        .queueUrl(cloud().deadLetters())
                                        .waitTimeSeconds(seconds)
                                        .messageAttributeNames("All")
                                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                                        .build())
                        .messages();
        return letters.stream().filter(letter -> letter.body().equals(body)).findFirst();
    }

    private void delete(Message letter) {
        cloud().queues()
                .deleteMessage(
                        delete ->
                                delete.queueUrl(cloud().deadLetters())
                                        .receiptHandle(letter.receiptHandle()));
    }

    private static MessageAttributeValue text(String type, String value) {
        return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
    }
}
