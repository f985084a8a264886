package voronka.local.scheduler;

import org.jspecify.annotations.Nullable;

/**
 * The function a schedule invokes, what it is told (nothing: a general event), and what becomes of
 * a firing that fails.
 */
record Target(
        String arn,
        @Nullable String input,
        RetryPolicy retryPolicy,
        @Nullable String deadLetters) {}
