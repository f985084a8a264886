package voronka.local.queues;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message in a queue: what was sent, from when on it can be received, how often it has been, and
 * when first.
 */
record Message(
        String id,
        String body,
        Map<String, MessageAttribute> attributes,
        Instant sent,
        Instant visibleFrom,
        int receptions,
        @Nullable Instant firstReceived) {
    Message {
        attributes = Map.copyOf(attributes);
    }

    /** The same, received once more and hidden from others until then. */
    Message received(Instant at, Instant hiddenUntil) {
        return new Message(
                id,
                body,
                attributes,
                sent,
                hiddenUntil,
                receptions + 1,
                firstReceived == null ? at : firstReceived);
    }

    Message visibleFrom(Instant moment) {
        return new Message(id, body, attributes, sent, moment, receptions, firstReceived);
    }

    /** Names this reception of the message: an older one's handle has no power over it. */
    String receiptHandle() {
        return "%s:%d".formatted(id, receptions);
    }

    boolean isVisible(Instant now) {
        return !visibleFrom.isAfter(now);
    }
}
