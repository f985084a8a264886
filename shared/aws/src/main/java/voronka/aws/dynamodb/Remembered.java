package voronka.aws.dynamodb;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was found lately, so that it is not read again for a minute. What was not found is asked for
 * each time.
 */
final class Remembered<K, V> {
    private static final Duration LASTS = Duration.ofSeconds(60);

    private final Clock clock;
    private final Map<K, Found<V>> found = new ConcurrentHashMap<>();

    private record Found<V>(V value, Instant at) {}

    Remembered(Clock clock) {
        this.clock = clock;
    }

    Optional<V> of(K key, Supplier<Optional<V>> reading) {
        Instant now = clock.instant();
        Found<V> known = found.get(key);
        if (known != null && now.isBefore(known.at().plus(LASTS)) && !now.isBefore(known.at())) {
            return Optional.of(known.value());
        }
        return anew(key, reading);
    }

    /** What there is now, which is remembered from now on. */
    Optional<V> anew(K key, Supplier<Optional<V>> reading) {
        Instant now = clock.instant();
        Optional<V> read = reading.get();
        read.ifPresent(value -> found.put(key, new Found<>(value, now)));
        return read;
    }
}
