package voronka.local.queues;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import voronka.local.aws.AwsException;
import voronka.local.clock.Alarm;
import voronka.local.clock.LocalClock;
import voronka.local.queues.Queue.Reception;

/** The queues there are, by name, and what goes on between them. */
final class Queues {
    private final LocalClock clock;
    private final NavigableMap<String, Queue> byName = new ConcurrentSkipListMap<>();
    private final AtomicLong messages = new AtomicLong();

    Queues(LocalClock clock) {
        this.clock = clock;
    }

    /** Creates a queue; one of that name and with those settings may be there already. */
    Queue create(String name, QueueSettings settings) {
        Queue queue = byName.computeIfAbsent(name, _ -> new Queue(name, settings, clock));
        if (!queue.settings().equals(settings)) {
            throw new AwsException(
                    400, "QueueNameExists", "The queue %s has other settings.".formatted(name));
        }
        return queue;
    }

    /** Finds a queue by its URL or its ARN, of which the name is the last part. */
    Queue at(String urlOrArn) {
        return named(urlOrArn.substring(urlOrArn.lastIndexOf('/') + 1).replaceFirst("^.*:", ""));
    }

    Queue named(String name) {
        Queue queue = byName.get(name);
        if (queue == null) {
            throw new AwsException(
                    400, "QueueDoesNotExist", "The queue %s does not exist.".formatted(name));
        }
        return queue;
    }

    /** Sends a message, to be received after a delay. */
    Message send(
            Queue queue, String body, Map<String, MessageAttribute> attributes, Duration delay) {
        if (body.isEmpty() || body.length() > queue.settings().maximumMessageSize()) {
            throw new AwsException(
                    400,
                    "InvalidParameterValue",
                    "A message has between 1 and %d characters."
                            .formatted(queue.settings().maximumMessageSize()));
        }
        Instant now = clock.instant();
        String id = new UUID(0, messages.incrementAndGet()).toString();
        Message message = new Message(id, body, attributes, now, now.plus(delay), 0, null);
        queue.add(message);
        return message;
    }

    /** Receives up to so many messages, and waits for the first if there are none. */
    List<Message> receive(Queue queue, int most, Duration hidden, Duration wait) {
        Instant deadline = clock.instant().plus(wait);
        Alarm alarm = clock.alarm();
        queue.wakeFor(alarm);
        try {
            List<Message> received = receive(queue, most, hidden);
            while (received.isEmpty() && clock.instant().isBefore(deadline)) {
                Instant next = queue.nextVisible().orElse(deadline);
                alarm.awaitUntil(next.isBefore(deadline) ? next : deadline);
                received = receive(queue, most, hidden);
            }
            return received;
        } catch (InterruptedException e) {
            // The server is closing, and nobody waits for the answer.
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            queue.forget(alarm);
        }
    }

    private List<Message> receive(Queue queue, int most, Duration hidden) {
        Reception reception = queue.receive(most, hidden);
        if (!reception.outcasts().isEmpty()) {
            Queue deadLetters = at(queue.settings().deadLetterTarget());
            Instant now = clock.instant();
            reception.outcasts().forEach(message -> deadLetters.add(message.visibleFrom(now)));
        }
        return reception.received();
    }
}
