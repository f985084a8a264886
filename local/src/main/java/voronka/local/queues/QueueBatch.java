package voronka.local.queues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A batch of messages as a function gets it, and what it answers. */
final class QueueBatch {
    private static final ObjectMapper JSON = new ObjectMapper();

    private QueueBatch() {}

    static String event(List<Message> messages, String queueArn) {
        ObjectNode event = JSON.createObjectNode();
        ArrayNode records = event.putArray("Records");
        for (Message message : messages) {
            ObjectNode record = records.addObject();
            record.put("messageId", message.id());
            record.put("receiptHandle", message.receiptHandle());
            record.put("body", message.body());
            ObjectNode attributes = record.putObject("attributes");
            attributes.put("ApproximateReceiveCount", Integer.toString(message.receptions()));
            attributes.put("SentTimestamp", Long.toString(message.sent().toEpochMilli()));
            record.putObject("messageAttributes");
            record.put("md5OfBody", Digest.of(message.body()));
            record.put("eventSource", "aws:sqs");
            record.put("eventSourceARN", queueArn);
            record.put("awsRegion", queueArn.split(":")[3]);
        }
        return event.toString();
    }

    /** The ids of the messages that the function names as failed; an empty answer names none. */
    static Set<String> failed(String answer) {
        Set<String> failed = new HashSet<>();
        if (answer.isBlank()) {
            return failed;
        }
        try {
            for (JsonNode failure : JSON.readTree(answer).path("batchItemFailures")) {
                failed.add(failure.path("itemIdentifier").asText());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reader of a queue answers in JSON: " + answer, e);
        }
        return failed;
    }
}
