package voronka.local.telegram;

import org.jspecify.annotations.Nullable;

/**
 * Where updates go: over HTTP to the webhook's address, or straight into a handler in this process.
 */
public interface WebhookTarget {
    /** What came back: an HTTP status, and a body that may hold a method to be carried out. */
    record Answer(int status, String body) {
        /** Whether the update counts as taken. */
        public boolean isTaken() {
            return status >= 200 && status < 300;
        }
    }

    /**
     * Hands over one update and waits for the answer. An exception counts as an update not taken.
     *
     * @param secretToken what the webhook was set with, to be shown to the handler
     */
    Answer deliver(String updateJson, @Nullable String secretToken);
}
