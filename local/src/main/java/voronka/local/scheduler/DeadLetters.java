package voronka.local.scheduler;

import java.util.Map;

/** Where firings go that have failed for good. */
@FunctionalInterface
public interface DeadLetters {
    /**
     * Puts a message with text attributes into a queue.
     *
     * @throws RuntimeException when there is no such queue; the scheduler notes it and goes on
     */
    void send(String queueArn, String body, Map<String, String> attributes);
}
