package voronka.domain.funnel;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/**
 * The funnel now: open deals by stage. No percentages: these are stocks.
 *
 * @param frozen how many deals sleep
 */
public record Snapshot(Pipeline pipeline, Currency currency, List<Line> lines, long frozen) {
    /**
     * A stage's open deals.
     *
     * @param name the stage of the newest book; null for one that has vanished from it
     * @param sum of those that have one, in minor units
     * @param withoutSum how many have none
     */
    public record Line(
            StageKey stage, @Nullable Stage name, long deals, long sum, long withoutSum) {}

    /** Puts counters in the order of the pipeline; stages that have vanished come last. */
    public static Snapshot of(Pipeline pipeline, Currency currency, Map<String, Long> now) {
        List<Line> lines = new ArrayList<>();
        Set<StageKey> known = new HashSet<>();
        for (Stage stage : pipeline.stages()) {
            known.add(stage.key());
            lines.add(line(stage.key(), stage, now));
        }
        long frozen = 0;
        for (Map.Entry<String, Long> counter : now.entrySet()) {
            String[] name = counter.getKey().split("\\.");
            if (name.length == 3 && name[2].equals("n")) {
                StageKey stage = new StageKey(name[1]);
                if (name[0].equals("frozen")) {
                    frozen += counter.getValue();
                } else if (known.add(stage) && counter.getValue() != 0) {
                    lines.add(line(stage, null, now));
                }
            }
        }
        return new Snapshot(pipeline, currency, List.copyOf(lines), frozen);
    }

    private static Line line(StageKey key, @Nullable Stage stage, Map<String, Long> now) {
        String name = "open." + key;
        return new Line(
                key,
                stage,
                now.getOrDefault(name + ".n", 0L),
                now.getOrDefault(name + ".sum", 0L),
                now.getOrDefault(name + ".unknown", 0L));
    }

    /** All open deals. */
    public long deals() {
        return lines.stream().mapToLong(Line::deals).sum();
    }

    /** The sum of all open deals that have one, in minor units. */
    public long sum() {
        return lines.stream().mapToLong(Line::sum).sum();
    }

    /** How many open deals have no sum. */
    public long withoutSum() {
        return lines.stream().mapToLong(Line::withoutSum).sum();
    }

    /** Each sum by its stage's probability, in minor units, rounded down. */
    public long weighted() {
        long hundreds = 0;
        long rest = 0;
        for (Line line : lines) {
            int probability = line.name() == null ? 0 : line.name().probability();
            // Apart, because a hundred times a sum may be too large for a long.
            hundreds += line.sum() / 100 * probability;
            rest += line.sum() % 100 * probability;
        }
        return hundreds + rest / 100;
    }
}
