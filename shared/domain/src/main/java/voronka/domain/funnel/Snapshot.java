package voronka.domain.funnel;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/**
 * The funnel at one moment: open deals by stage. No percentages: these are stocks.
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
            StageKey stage, @Nullable Stage name, long deals, long sum, long withoutSum) {
        /** The same as a count. */
        public Count count() {
            return new Count(deals, sum, withoutSum);
        }
    }

    /** Puts counters in the order of the pipeline; stages that have vanished come last. */
    public static Snapshot of(Pipeline pipeline, Currency currency, Map<String, Long> now) {
        return of(new Frame(pipeline, currency), new Counted(now));
    }

    /**
     * The same of stocks however they were added up: the counters of now, or all days up to one.
     */
    public static Snapshot of(Frame frame, Counted stocks) {
        List<Line> lines = new ArrayList<>();
        for (StageKey stage : frame.shown(stocks.stages("open"))) {
            @Nullable Stage name = frame.named(stage);
            Count open = stocks.of("open", stage);
            if (name != null || !open.isNone()) {
                lines.add(new Line(stage, name, open.deals(), open.sum(), open.withoutSum()));
            }
        }
        return new Snapshot(
                frame.pipeline(),
                frame.currency(),
                List.copyOf(lines),
                stocks.ofAll("frozen").deals());
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
