package voronka.local.template;

import org.jspecify.annotations.Nullable;

/**
 * A queue as the template deploys it.
 *
 * @param visibilityTimeoutSeconds how long a received message stays hidden
 * @param deadLetterQueueArn where a message goes that was received too often, or null
 * @param maximumReceives how often it may be received before; 0 without such a queue
 */
public record QueueDefinition(
        String logicalId,
        String name,
        String arn,
        String url,
        int visibilityTimeoutSeconds,
        @Nullable String deadLetterQueueArn,
        int maximumReceives) {}
