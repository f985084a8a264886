package voronka.local.simulation;

import java.time.Duration;
import java.util.Arrays;

/** How late reminders came, in seconds. */
final class Lateness {
    /** A sweep comes every five minutes and leaves a timer one. */
    static final Duration BOUND = Duration.ofMinutes(6);

    private int[] seconds = new int[1024];
    private int size;
    private int worstUndisturbed;
    private int worst;

    /**
     * Notes one.
     *
     * @param troubles how much was killed or refused meanwhile: each may cost one more sweep
     * @param steady whether it stayed in the same hands all the time
     * @return whether that is too late
     */
    boolean of(Duration late, int troubles, boolean steady) {
        int taken = (int) late.toSeconds();
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
        }
        seconds[size++] = taken;
        worst = Math.max(worst, taken);
        if (troubles == 0 && steady) {
            worstUndisturbed = Math.max(worstUndisturbed, taken);
        }
        return steady && late.compareTo(BOUND.multipliedBy(troubles + 1L)) > 0;
    }

    int worst() {
        return worst;
    }

    int worstUndisturbed() {
        return worstUndisturbed;
    }

    /** What so many of a hundred did not exceed. */
    int percentile(double part) {
        int[] sorted = Arrays.copyOf(seconds, size);
        Arrays.sort(sorted);
        return size == 0 ? 0 : sorted[(int) Math.min(size - 1, size * part / 100)];
    }
}
