package voronka.local.queues;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message that lies in a queue, as somebody sees it who only looks: its attributes as texts, when
 * it was sent and how often it has been received.
 */
public record QueuedMessage(
        String id, String body, Map<String, String> attributes, Instant sent, int receptions) {

    static QueuedMessage of(Message message) {
        Map<String, String> attributes = new TreeMap<>();
        message.attributes().forEach((name, attribute) -> attributes.put(name, attribute.value()));
        return new QueuedMessage(
                message.id(), message.body(), attributes, message.sent(), message.receptions());
    }
}
