package voronka.aws.dynamodb;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits before the next try, at random up to a bound that doubles each time, so that those who
 * collided do not collide again.
 */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMillis(400);

    private final SecureRandom random = new SecureRandom();

    /**
     * @param tried how often it was tried already, from 1
     */
    void after(int tried) {
        long bound = Math.min(LONGEST.toNanos(), FIRST.toNanos() << Math.min(tried - 1, 10));
        LockSupport.parkNanos(random.nextLong(bound) + 1);
    }
}
