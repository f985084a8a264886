package voronka.local.queues;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import voronka.local.aws.Input;
import voronka.local.aws.Shape;

/** Receiving messages, and what becomes of them then. */
final class ReceiveOperations {
    private static final Shape HANDLE = Shape.length(1, 1024);
    private static final int MOST_MESSAGES = 10;
    private static final int LONGEST_WAIT_SECONDS = 20;
    private static final int LONGEST_TIMEOUT_SECONDS = 43_200;

    private final Queues queues;

    ReceiveOperations(Queues queues) {
        this.queues = queues;
    }

    ObjectNode receive(Queue queue, Input input) {
        int most = input.optionalNumber("MaxNumberOfMessages", 1, MOST_MESSAGES).orElse(1);
        Duration hidden =
                seconds(
                        input,
                        "VisibilityTimeout",
                        LONGEST_TIMEOUT_SECONDS,
                        queue.settings().visibilityTimeout());
        Duration wait =
                seconds(
                        input,
                        "WaitTimeSeconds",
                        LONGEST_WAIT_SECONDS,
                        queue.settings().waitTime());
        List<String> attributes = input.texts("MessageAttributeNames");
        List<String> systemAttributes = new ArrayList<>(input.texts("AttributeNames"));
        systemAttributes.addAll(input.texts("MessageSystemAttributeNames"));
        ObjectNode answer = object();
        List<Message> received = queues.receive(queue, most, hidden, wait);
        if (!received.isEmpty()) {
            ArrayNode messages = answer.putArray("Messages");
            received.forEach(m -> messages.add(describe(m, attributes, systemAttributes)));
        }
        return answer;
    }

    ObjectNode delete(Queue queue, Input input) {
        queue.delete(input.text("ReceiptHandle", HANDLE));
        return object();
    }

    ObjectNode changeVisibility(Queue queue, Input input) {
        String handle = input.text("ReceiptHandle", HANDLE);
        queue.hide(
                handle,
                seconds(input, "VisibilityTimeout", LONGEST_TIMEOUT_SECONDS, Duration.ZERO));
        return object();
    }

    private static ObjectNode describe(
            Message message, List<String> attributes, List<String> systemAttributes) {
        ObjectNode described = object();
        described.put("MessageId", message.id());
        described.put("ReceiptHandle", message.receiptHandle());
        described.put("Body", message.body());
        described.put("MD5OfBody", Digest.of(message.body()));
        Map<String, MessageAttribute> asked = new TreeMap<>(message.attributes());
        asked.keySet().removeIf(name -> attributes.stream().noneMatch(a -> asksFor(a, name)));
        if (!asked.isEmpty()) {
            ObjectNode node = described.putObject("MessageAttributes");
            asked.forEach((name, attribute) -> node.set(name, attribute.describe()));
            described.put("MD5OfMessageAttributes", Digest.of(asked));
        }
        ObjectNode system = systemAttributes(message);
        if (!systemAttributes.contains("All")) {
            system.retain(systemAttributes);
        }
        if (!system.isEmpty()) {
            described.set("Attributes", system);
        }
        return described;
    }

    private static ObjectNode systemAttributes(Message message) {
        ObjectNode system = object();
        system.put("ApproximateReceiveCount", Integer.toString(message.receptions()));
        system.put("SentTimestamp", Long.toString(message.sent().toEpochMilli()));
        Instant first = message.firstReceived();
        if (first != null) {
            system.put("ApproximateFirstReceiveTimestamp", Long.toString(first.toEpochMilli()));
        }
        return system;
    }

    /** All, a name, or all names that begin with something before a dot and a star. */
    private static boolean asksFor(String asked, String name) {
        return asked.equals("All")
                || asked.equals(name)
                || (asked.endsWith(".*")
                        && name.startsWith(asked.substring(0, asked.length() - 2)));
    }

    private static Duration seconds(Input input, String name, int max, Duration otherwise) {
        return Duration.ofSeconds(
                input.optionalNumber(name, 0, max).orElse((int) otherwise.toSeconds()));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
