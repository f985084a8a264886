package voronka.benchmarks.startup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same thing, timed again and again. */
final class Series {
    private final List<Duration> times = new ArrayList<>();

    void add(Duration time) {
        times.add(time);
        Collections.sort(times);
    }

    Duration min() {
        return times.getFirst();
    }

    Duration median() {
        return quantile(0.5);
    }

    /** How far the middle half reaches, in parts of the median. */
    double spread() {
        return (double) quantile(0.75).minus(quantile(0.25)).toNanos() / median().toNanos();
    }

    /** Between two times it lies as far as the share says. */
    private Duration quantile(double share) {
        double place = share * (times.size() - 1);
        int below = (int) place;
        Duration low = times.get(below);
        Duration high = times.get(Math.min(below + 1, times.size() - 1));
        return low.plusNanos(Math.round((place - below) * high.minus(low).toNanos()));
    }
}
