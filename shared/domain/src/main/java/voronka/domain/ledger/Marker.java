package voronka.domain.ledger;

import java.time.Duration;
import java.time.Instant;

/**
 * That a command was carried out: the same command again finds it and changes nothing.
 *
 * @param scope what the key is unique in: "update", "lead site", "api accounting"
 * @param key the command's own key
 * @param outcome what the first time gave, for whoever asks again
 * @param expires when the same key may be used anew
 */
public record Marker(String scope, String key, String outcome, Instant expires) {
    /** How long a command of a chat or of another system is remembered. */
    public static final Duration LONG = Duration.ofDays(30);

    /** The same marker with the outcome it is to remember. */
    public Marker giving(String what) {
        return new Marker(scope, key, what, expires);
    }
}
