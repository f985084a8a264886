package voronka.local.queues;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import voronka.local.aws.AwsException;
import voronka.local.clock.Alarm;

/** A standard queue. Messages come in the order they were sent, when they are visible. */
final class Queue {
    private final String name;
    private final QueueSettings settings;
    private final Clock clock;
    private final Instant created;
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Set<Alarm> waiting = ConcurrentHashMap.newKeySet();

    Queue(String name, QueueSettings settings, Clock clock) {
        this.name = name;
        this.settings = settings;
        this.clock = clock;
        created = clock.instant();
    }

    String name() {
        return name;
    }

    QueueSettings settings() {
        return settings;
    }

    Instant created() {
        return created;
    }

    synchronized void add(Message message) {
        messages.put(message.id(), message);
        waiting.forEach(Alarm::ring);
    }

    /**
     * Takes up to so many visible messages, which are hidden for a while, and moves those out that
     * have been received too often.
     */
    synchronized Reception receive(int most, Duration hidden) {
        Instant now = clock.instant();
        forgetOld(now);
        List<Message> received = new ArrayList<>();
        List<Message> outcasts = new ArrayList<>();
        for (Message message : List.copyOf(messages.values())) {
            if (received.size() < most && message.isVisible(now)) {
                if (message.receptions() >= settings.maximumReceptions()) {
                    messages.remove(message.id());
                    outcasts.add(message);
                } else {
                    received.add(message.received(now, now.plus(hidden)));
                }
            }
        }
        received.forEach(message -> messages.put(message.id(), message));
        return new Reception(received, outcasts);
    }

    /** Deletes by a reception's handle; that of an earlier reception deletes nothing. */
    synchronized void delete(String receiptHandle) {
        find(receiptHandle).ifPresent(message -> messages.remove(message.id()));
    }

    /** Hides a received message for so long from now; nothing makes it visible at once. */
    synchronized void hide(String receiptHandle, Duration hidden) {
        Instant now = clock.instant();
        Message message =
                find(receiptHandle)
                        .filter(found -> !found.isVisible(now))
                        .orElseThrow(
                                () ->
                                        new AwsException(
                                                400,
                                                "MessageNotInflight",
                                                "The message is not in flight."));
        messages.put(message.id(), message.visibleFrom(now.plus(hidden)));
        waiting.forEach(Alarm::ring);
    }

    synchronized List<Message> messages() {
        forgetOld(clock.instant());
        return List.copyOf(messages.values());
    }

    /** Rings the alarm whenever there is something new, until it is taken away. */
    void wakeFor(Alarm alarm) {
        waiting.add(alarm);
    }

    void forget(Alarm alarm) {
        waiting.remove(alarm);
    }

    /** When the next of the hidden messages comes to light. */
    synchronized Optional<Instant> nextVisible() {
        return messages.values().stream().map(Message::visibleFrom).min(Instant::compareTo);
    }

    private Optional<Message> find(String receiptHandle) {
        int colon = receiptHandle.indexOf(':');
        if (colon < 0) {
            throw new AwsException(
                    400, "ReceiptHandleIsInvalid", "The input receipt handle is invalid.");
        }
        return Optional.ofNullable(messages.get(receiptHandle.substring(0, colon)))
                .filter(message -> message.receiptHandle().equals(receiptHandle));
    }

    private void forgetOld(Instant now) {
        messages.values()
                .removeIf(message -> message.sent().plus(settings.retention()).isBefore(now));
    }

    /** What was received, and what has to move to the dead-letter queue. */
    record Reception(List<Message> received, List<Message> outcasts) {}
}
