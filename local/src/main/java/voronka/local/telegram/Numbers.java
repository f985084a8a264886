package voronka.local.telegram;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands out the numbers of updates, messages, taps and files. They begin at the moment of the start
 * in seconds, because the product's table outlives this server: an update numbered like one of the
 * last run would be taken for its repetition.
 */
final class Numbers {
    private static final Instant FIRST_MESSAGE = Instant.parse("2026-01-01T00:00:00Z");

    private final AtomicInteger updates;
    private final AtomicInteger messages;
    private final AtomicInteger others = new AtomicInteger();
    private final String run;

    Numbers(Clock clock) {
        long seconds = clock.instant().getEpochSecond();
        updates = new AtomicInteger(Math.toIntExact(Math.max(1, seconds)));
        messages =
                new AtomicInteger(
                        Math.toIntExact(Math.max(1, seconds - FIRST_MESSAGE.getEpochSecond())));
        run = Long.toString(seconds, 36);
    }

    int nextUpdate() {
        return updates.getAndIncrement();
    }

    int nextMessage() {
        return messages.getAndIncrement();
    }

    /** A text that no other tap or file of any run has. */
    String nextText() {
        return run + "-" + others.incrementAndGet();
    }
}
