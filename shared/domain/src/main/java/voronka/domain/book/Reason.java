package voronka.domain.book;

import org.jspecify.annotations.Nullable;

/**
 * Why a deal was lost or frozen, as the company counts it.
 *
 * @param kind what it is a case of ("price", "competitor"); null where reasons have no kinds
 */
public record Reason(String key, LocalizedText name, @Nullable Kind kind) {
    /** What several reasons have in common. */
    public record Kind(String key, LocalizedText name) {}

    /** A reason without a kind. */
    public static Reason of(String key, LocalizedText name) {
        return new Reason(key, name, null);
    }
}
