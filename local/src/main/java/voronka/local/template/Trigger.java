package voronka.local.template;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What wakes a function. */
public sealed interface Trigger {

    /**
     * A route of the HTTP API.
     *
     * @param method upper case, {@code ANY} for all
     * @param path with {@code {name}} and {@code {name+}} for what may vary, or {@code $default}
     */
    record HttpRoute(String method, String path) implements Trigger {
        /** The method and path that catch what no other route does. */
        public static final String DEFAULT = "$default";

        /** How AWS names the route in an event. */
        public String key() {
            return path.equals(DEFAULT) ? DEFAULT : method + " " + path;
        }
    }

    /**
     * The changes of a table, in batches.
     *
     * @param table the table's logical id
     * @param batchingWindowSeconds how long AWS may wait for a fuller batch
     * @param filters event patterns as JSON; a record passes when one of them matches, or when
     *     there is none
     * @param maximumRetryAttempts tries after the first; -1 tries for ever
     * @param bisect halve a batch that failed
     * @param reportsFailures the function says from which record on it failed
     * @param onFailureArn the queue told about records that were given up, or null
     * @param parallelization batches of one shard at the same time
     */
    record StreamTrigger(
            String table,
            int batchSize,
            int batchingWindowSeconds,
            List<String> filters,
            int maximumRetryAttempts,
            boolean bisect,
            boolean reportsFailures,
            @Nullable String onFailureArn,
            int parallelization)
            implements Trigger {
        public StreamTrigger {
            filters = List.copyOf(filters);
        }
    }

    /**
     * A recurring call.
     *
     * @param name the schedule's name
     * @param expression {@code rate(…)} or {@code cron(…)}
     * @param zone in which a cron expression is read
     * @param input the event as JSON, or null for the scheduler's own
     */
    record ScheduleTrigger(String name, String expression, ZoneId zone, @Nullable String input)
            implements Trigger {}

    /**
     * The messages of a queue, in batches.
     *
     * @param queueArn the queue's ARN
     * @param reportsFailures the function names the messages that failed
     */
    record QueueTrigger(String queueArn, int batchSize, boolean reportsFailures)
            implements Trigger {}
}
