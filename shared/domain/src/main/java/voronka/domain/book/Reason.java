package voronka.domain.book;

import org.jspecify.annotations.Nullable;

/**
 * Why a deal was lost or frozen, as the company counts it.
 *
 * @param kind what it is a case of ("price", "competitor"); null where reasons have no kinds
 * @param opening what to begin with when such a client is asked again; null for nothing special
 */
public record Reason(
        String key, LocalizedText name, @Nullable Kind kind, @Nullable LocalizedText opening) {
    /** What several reasons have in common. */
    public record Kind(String key, LocalizedText name) {}

    /** A reason that says nothing about how to come back. */
    public Reason(String key, LocalizedText name, @Nullable Kind kind) {
        this(key, name, kind, null);
    }

    /** A reason without a kind. */
    public static Reason of(String key, LocalizedText name) {
        return new Reason(key, name, null);
    }
}
