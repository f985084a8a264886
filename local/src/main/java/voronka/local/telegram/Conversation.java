package voronka.local.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The private chat of one person with the bot. Whatever happens in it gets a growing number, so
 * that a screen can ask what is new.
 */
final class Conversation {
    /** How long "typing…" is shown when nothing follows. */
    private static final Duration TYPING = Duration.ofSeconds(5);

    private final Person person;
    private final Clock clock;
    private final NavigableMap<Integer, StoredMessage> messages = new TreeMap<>();
    private final NavigableMap<Integer, Long> changed = new TreeMap<>();
    private final NavigableMap<Long, Integer> removed = new TreeMap<>();
    private final NavigableMap<Long, ChatNews.Toast> toasts = new TreeMap<>();
    private Instant typingUntil = Instant.MIN;
    private boolean started;
    private boolean blocked;
    private boolean closed;
    private int readUpTo;
    private long seq;

    Conversation(Person person, Clock clock) {
        this.person = person;
        this.clock = clock;
    }

    Person person() {
        return person;
    }

    synchronized boolean isStarted() {
        return started;
    }

    synchronized void start() {
        started = true;
    }

    synchronized boolean isBlocked() {
        return blocked;
    }

    synchronized void block(boolean nowBlocked) {
        blocked = nowBlocked;
        happened();
    }

    synchronized Optional<StoredMessage> find(int id) {
        return Optional.ofNullable(messages.get(id));
    }

    synchronized void add(StoredMessage message) {
        messages.put(message.id(), message);
        changed.put(message.id(), happened());
        if (message.fromBot()) {
            typingUntil = Instant.MIN;
        }
    }

    /** Replaces a message by what the edit makes of it; the edit may refuse. */
    synchronized Optional<StoredMessage> edit(int id, UnaryOperator<StoredMessage> edit) {
        Optional<StoredMessage> edited = find(id).map(edit);
        edited.ifPresent(
                message -> {
                    messages.put(id, message);
                    changed.put(id, happened());
                });
        return edited;
    }

    synchronized void remove(int id) {
        if (messages.remove(id) != null) {
            changed.remove(id);
            removed.put(happened(), id);
        }
    }

    synchronized void toast(String text, boolean alert) {
        toasts.put(happened(), new ChatNews.Toast(text, alert));
    }

    synchronized void typing() {
        typingUntil = clock.instant().plus(TYPING);
        happened();
    }

    /** Something outside the messages changed, such as the bot's commands. */
    synchronized void touch() {
        happened();
    }

    synchronized int unread() {
        return (int)
                messages.tailMap(readUpTo, false).values().stream()
                        .filter(StoredMessage::fromBot)
                        .count();
    }

    /**
     * What happened after the given number, waiting for something at most so long. A screen that
     * starts (0), or knows a number of an earlier run, gets all messages and no old toasts.
     */
    synchronized ChatNews news(long after, Duration wait, boolean read) {
        long known = after > seq ? 0 : Math.max(0, after);
        boolean typing = isTyping();
        RealTime.await(this, wait, () -> seq > known || closed || isTyping() != typing);
        if (read && unread() > 0) {
            readUpTo = messages.lastKey();
            happened();
        }
        List<StoredMessage> changes =
                messages.values().stream()
                        .filter(m -> changed.getOrDefault(m.id(), 0L) > known)
                        .toList();
        return new ChatNews(
                seq,
                changes,
                List.copyOf(removed.tailMap(known, false).values()),
                known == 0 ? List.of() : List.copyOf(toasts.tailMap(known, false).values()),
                isTyping(),
                unread());
    }

    /** Lets nobody wait any longer. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private boolean isTyping() {
        return clock.instant().isBefore(typingUntil);
    }

    private long happened() {
        seq++;
        notifyAll();
        return seq;
    }
}
