package voronka.local.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How fast a bot may speak, on the server's clock: 30 messages a second in all, an edit counting as
 * one; one new message a second in a chat, where {@value #BURST} at once are let pass; 20 a minute
 * in a group. The real service publishes the rates and not the burst, which is our own guess.
 *
 * <p>Like the real service it does not count what it refuses.
 */
final class RateLimits {
    private static final int BURST = 20;
    private static final int PER_SECOND = 30;
    private static final int PER_MINUTE_IN_GROUP = 20;

    private final Clock clock;
    private final Deque<Instant> all = new ArrayDeque<>();
    private final Map<Long, Deque<Instant>> groups = new HashMap<>();

    /** For each person's chat, the moment at which its burst would be forgotten altogether. */
    private final Map<Long, Instant> chats = new HashMap<>();

    private boolean on = true;

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    synchronized void off() {
        on = false;
    }

    /** Counts an edit. */
    synchronized void countEdit() {
        if (on) {
            Instant now = clock.instant();
            requireRoom(all, PER_SECOND, Duration.ofSeconds(1), now);
            all.addLast(now);
        }
    }

    /** Counts a new message to a chat, which is a group when its id is negative. */
    synchronized void countMessage(long chat) {
        if (!on) {
            return;
        }
        Instant now = clock.instant();
        requireRoom(all, PER_SECOND, Duration.ofSeconds(1), now);
        if (chat < 0) {
            Deque<Instant> group = groups.computeIfAbsent(chat, id -> new ArrayDeque<>());
            requireRoom(group, PER_MINUTE_IN_GROUP, Duration.ofMinutes(1), now);
            group.addLast(now);
        } else {
            countInChat(chat, now);
        }
        all.addLast(now);
    }

    /** Each message moves the chat's moment on by a second; it may lie a burst ahead of now. */
    private void countInChat(long chat, Instant now) {
        Instant known = chats.getOrDefault(chat, now);
        Instant next = (known.isBefore(now) ? now : known).plusSeconds(1);
        Duration ahead = Duration.between(now, next).minusSeconds(BURST);
        if (ahead.isPositive()) {
            throw Refusal.tooManyRequests(wholeSeconds(ahead));
        }
        chats.put(chat, next);
    }

    private static void requireRoom(
            Deque<Instant> counted, int most, Duration window, Instant now) {
        while (!counted.isEmpty() && !counted.getFirst().plus(window).isAfter(now)) {
            counted.removeFirst();
        }
        if (counted.size() >= most) {
            throw Refusal.tooManyRequests(
                    wholeSeconds(Duration.between(now, counted.getFirst().plus(window))));
        }
    }

    private static int wholeSeconds(Duration duration) {
        return (int) Math.max(1, duration.plusNanos(999_999_999).toSeconds());
    }
}
