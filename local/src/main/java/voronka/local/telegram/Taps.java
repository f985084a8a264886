package voronka.local.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Taps on buttons that wait for their answer, which comes in time or not at all. */
final class Taps {
    /** How long a tap is worth delivering, and may be answered. */
    static final Duration LIFE = Duration.ofSeconds(150);

    private record Tap(long person, Instant at) {}

    private final Map<String, Tap> byQuery = new ConcurrentHashMap<>();
    private final Clock clock;

    Taps(Clock clock) {
        this.clock = clock;
    }

    void add(String query, long person) {
        byQuery.put(query, new Tap(person, clock.instant()));
    }

    /** Who tapped, while that still matters to Telegram. */
    Optional<Long> personOf(String query) {
        Optional<Tap> tap = Optional.ofNullable(byQuery.get(query));
        return tap.filter(t -> !clock.instant().isAfter(t.at().plus(LIFE))).map(Tap::person);
    }
}
