package voronka.local.telegram;

import java.time.Duration;

/**
 * How long to wait before trying again: twice as long after each failure, up to a longest wait. The
 * waits are real time, whatever the clock says.
 */
public record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    /** How long to wait after so many failures in a row, of which there is at least one. */
    public Duration after(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
