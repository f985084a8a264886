package voronka.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import voronka.benchmarks.startup.Contender.Way;

/**
 * What came of it.
 *
 * @param circumstances when and on what
 * @param spread how far the middle half of the do-nothing function's times reaches, in parts of
 *     their median
 */
record Results(List<Row> rows, int rounds, String circumstances, double spread) {
    /** A machine on which doing nothing varies more than that measures nothing. */
    static final double MOST_SPREAD = 0.15;

    /**
     * One way to start one function.
     *
     * @param times how many times the do-nothing function's median
     * @param classes loaded at the first answer of a plain start
     */
    record Row(
            String function,
            Way way,
            Duration min,
            Duration median,
            double times,
            OptionalDouble budget,
            long classes,
            double megabytes) {
        boolean isHeld() {
            return budget.isEmpty() || times <= budget.getAsDouble();
        }
    }

    /** Of contenders that have run, the do-nothing function first; each is started once more. */
    static Results of(
            List<Contender> contenders, int rounds, String circumstances, Path folder, Lines lines)
            throws IOException {
        Contender nothing = contenders.getFirst();
        Map<String, Long> classes = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Contender contender : contenders) {
            if (contender.way() == Way.PLAIN) {
                Path list = folder.resolve(contender.function() + ".classes");
                classes.put(contender.function(), contender.classes(list, lines));
            }
            Duration median = contender.series().median();
            rows.add(
                    new Row(
                            contender.function(),
                            contender.way(),
                            contender.series().min(),
                            median,
                            (double) median.toNanos() / nothing.series().median().toNanos(),
                            contender.budget(),
                            classes.getOrDefault(contender.function(), 0L),
                            contender.bytes() / 1e6));
        }
        return new Results(rows, rounds, circumstances, nothing.series().spread());
    }

    boolean isRestless() {
        return spread > MOST_SPREAD;
    }
}
