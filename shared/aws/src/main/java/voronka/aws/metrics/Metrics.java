package voronka.aws.metrics;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voronka.aws.lambda.Log;

/**
 * Tells metrics by lines of the log in CloudWatch's embedded metric format: no call, no right and
 * no waiting is needed for them.
 */
public final class Metrics {
    /** Under which all of ours are found. */
    public static final String NAMESPACE = "Voronka";

    /** What tells one company's from another's in the same account. */
    public static final String DIMENSION = "Stack";

    private final String stack;
    private final Clock clock;

    /**
     * @param stack the stack's name
     */
    public Metrics(String stack, Clock clock) {
        this.stack = stack;
        this.clock = clock;
    }

    /** Tells one number. */
    public void record(Log log, Metric metric, long value) {
        record(log, Map.of(metric, value));
    }

    /** Tells several in one line. */
    public void record(Log log, Map<Metric, Long> several) {
        Map<Metric, Long> values = new TreeMap<>(several);
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put(
                "_aws",
                Map.of(
                        "Timestamp",
                        clock.millis(),
                        "CloudWatchMetrics",
                        List.of(
                                Map.of(
                                        "Namespace", NAMESPACE,
                                        "Dimensions", List.of(List.of(DIMENSION)),
                                        "Metrics",
                                                values.keySet().stream()
                                                        .map(Metrics::definition)
                                                        .toList()))));
        line.put(DIMENSION, stack);
        values.forEach((metric, value) -> line.put(metric.metricName(), value));
        log.data(line);
    }

    private static Map<String, String> definition(Metric metric) {
        return Map.of("Name", metric.metricName(), "Unit", metric.unit());
    }
}
