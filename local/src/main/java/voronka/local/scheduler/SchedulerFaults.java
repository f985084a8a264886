package voronka.local.scheduler;

import java.time.Duration;
import voronka.local.aws.AwsServer;

/** Everything the real service may do wrong, on demand. The numbers add up until they are used. */
public final class SchedulerFaults {
    private static final Duration PRECISION = Duration.ofSeconds(60);

    private final FiringFaults firings;
    private final AwsServer server;

    SchedulerFaults(FiringFaults firings, AwsServer server) {
        this.firings = firings;
        this.server = server;
    }

    /** The next firings never reach the function; nobody notices, so nothing is retried. */
    public void loseNext(int number) {
        firings.lose(number);
    }

    /** The next firings reach the function twice, with the same payload. */
    public void doubleNext(int number) {
        firings.repeat(number);
    }

    /** The next deletions come too late: the schedule is gone, and yet it fires once, in time. */
    public void fireAfterDeletion(int deletions) {
        firings.haunt(deletions);
    }

    /**
     * Schedules put from now on fire so much after their time, within the minute that the service
     * allows itself. Zero is punctual again.
     *
     * @throws IllegalArgumentException for a minute or more, or less than nothing
     */
    public void delayFirings(Duration by) {
        if (by.isNegative() || by.compareTo(PRECISION) >= 0) {
            throw new IllegalArgumentException("the service fires within the minute, not " + by);
        }
        firings.delayBy(by);
    }

    /** The next calls of the API are answered with 429. The SDK retries by itself: count it in. */
    public void throttleNext(int calls) {
        server.failNext(calls, SchedulerErrors.throttled());
    }

    /** The next calls of the API are answered with 500. The SDK retries by itself: count it in. */
    public void breakNext(int calls) {
        server.failNext(calls, SchedulerErrors.broken());
    }
}
