package voronka.local.queues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import voronka.local.aws.AwsException;
import voronka.local.aws.Input;
import voronka.local.aws.Shape;

/** Sending one message or up to ten. */
final class SendOperations {
    private static final Shape BODY = Shape.length(1, Integer.MAX_VALUE);
    private static final Shape ENTRY_ID = Shape.matching(1, 80, "[a-zA-Z0-9_-]+");
    private static final int MOST_ENTRIES = 10;
    private static final int LONGEST_DELAY_SECONDS = 900;

    private final Queues queues;

    SendOperations(Queues queues) {
        this.queues = queues;
    }

    ObjectNode send(Queue queue, Input input) {
        String body = input.text("MessageBody", BODY);
        Map<String, MessageAttribute> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> attribute :
                input.json().path("MessageAttributes").properties()) {
            attributes.put(
                    attribute.getKey(),
                    MessageAttribute.read(attribute.getKey(), attribute.getValue()));
        }
        OptionalInt delay = input.optionalNumber("DelaySeconds", 0, LONGEST_DELAY_SECONDS);
        Message sent =
                queues.send(
                        queue,
                        body,
                        attributes,
                        delay.isPresent()
                                ? Duration.ofSeconds(delay.getAsInt())
                                : queue.settings().delay());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("MessageId", sent.id());
        answer.put("MD5OfMessageBody", Digest.of(body));
        if (!attributes.isEmpty()) {
            answer.put("MD5OfMessageAttributes", Digest.of(attributes));
        }
        return answer;
    }

    /** Sends each entry for itself: some may fail while others succeed. */
    ObjectNode sendBatch(Queue queue, Input input) {
        List<Input> entries = input.objects("Entries");
        check(entries);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode successful = answer.putArray("Successful");
        ArrayNode failed = answer.putArray("Failed");
        for (Input entry : entries) {
            String id = entry.text("Id", ENTRY_ID);
            try {
                successful.add(send(queue, entry).put("Id", id));
            } catch (AwsException refusal) {
                failed.addObject()
                        .put("Id", id)
                        .put("SenderFault", true)
                        .put("Code", refusal.code())
                        .put("Message", refusal.reason());
            }
        }
        return answer;
    }

    private static void check(List<Input> entries) {
        if (entries.isEmpty()) {
            throw new AwsException(400, "EmptyBatchRequest", "There are no entries.");
        }
        if (entries.size() > MOST_ENTRIES) {
            throw new AwsException(
                    400, "TooManyEntriesInBatchRequest", "A batch has at most 10 entries.");
        }
        if (entries.stream().map(e -> e.text("Id", ENTRY_ID)).distinct().count() < entries.size()) {
            throw new AwsException(400, "BatchEntryIdsNotDistinct", "Two entries have one Id.");
        }
    }
}
