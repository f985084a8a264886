package voronka.local.scheduler;

import java.time.Duration;
import java.time.Instant;

/**
 * How often and how long a failed firing is tried again. AWS promises an exponential back-off and
 * tells no numbers; ours starts at 10 seconds and doubles up to 8 minutes, with which the default
 * 185 retries just about fill the default 24 hours.
 */
record RetryPolicy(int maximumRetries, Duration maximumAge) {
    static final int MOST_RETRIES = 185;
    static final int SHORTEST_AGE_SECONDS = 60;
    static final int LONGEST_AGE_SECONDS = 86_400;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(8);

    /** What is to be done about a firing that has failed now, after so many attempts. */
    Verdict afterFailure(int attempts, Instant scheduledTime, Instant now) {
        if (attempts > maximumRetries) {
            return new GiveUp("MaximumRetryAttempts");
        }
        Instant next = now.plus(pause(attempts));
        return next.isAfter(scheduledTime.plus(maximumAge))
                ? new GiveUp("MaximumEventAgeInSeconds")
                : new TryAgain(next);
    }

    private static Duration pause(int attempts) {
        int doublings = Math.min(attempts - 1, 6);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Try again, or give up. */
    sealed interface Verdict permits TryAgain, GiveUp {}

    /** Another attempt at the given moment. */
    record TryAgain(Instant at) implements Verdict {}

    /** No more attempts; the condition is the one that has run out, in AWS's words. */
    record GiveUp(String condition) implements Verdict {}
}
