package voronka.aws.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.Json;

/** A batch of a queue, as the function that reads it is given it. */
public record QueueEvent(List<Message> messages) {
    public QueueEvent {
        messages = List.copyOf(messages);
    }

    /**
     * A message.
     *
     * @param id by which it is told to have failed
     */
    public record Message(String id, String body) {}

    /**
     * Reads a batch.
     *
     * @throws voronka.aws.json.BadJson when it is no JSON object
     * @throws IllegalArgumentException when it is no batch of an SQS queue
     */
    public static QueueEvent read(String json) {
        Map<String, @Nullable Object> event = Json.readObject(json);
        if (!(event.get("Records") instanceof List<?> records)) {
            throw new IllegalArgumentException("not a batch of a queue: no Records");
        }
        List<Message> messages = new ArrayList<>();
        for (Object each : records) {
            if (each instanceof Map<?, ?> record
                    && record.get("messageId") instanceof String id
                    && record.get("body") instanceof String body) {
                messages.add(new Message(id, body));
            } else {
                throw new IllegalArgumentException("not a message of a queue");
            }
        }
        return new QueueEvent(messages);
    }

    /** The answer that names what failed: those come again, the others are done. */
    public static String failures(Collection<String> ids) {
        return Json.write(
                Map.of(
                        "batchItemFailures",
                        ids.stream().map(id -> Map.of("itemIdentifier", id)).toList()));
    }
}
