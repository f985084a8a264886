package voronka.domain.funnel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;

/**
 * What happened in a period, told apart by owner, source, channel or product: by event, whenever
 * the deals began.
 *
 * @param all of them together
 * @param rows the largest won sum first; those of which nothing happened are not in it
 * @param differences where clearly fewer went on than with all others, the largest first
 */
public record Comparison(
        FunnelView view,
        @Nullable String part,
        Frame frame,
        Across across,
        Row all,
        List<Row> rows,
        List<Difference> differences)
        implements Comparing.Compared {
    private static final int MOST_DIFFERENCES = 3;

    public Comparison {
        rows = List.copyOf(rows);
        differences = List.copyOf(differences);
    }

    /** By what they are told apart. */
    public enum Across {
        OWNER,
        SOURCE,
        CHANNEL,
        PRODUCT
    }

    /**
     * One of them.
     *
     * @param name an owner's id, "" for nobody; else a name
     * @param passings from each stage on, in order
     * @param cycle how many whole days it takes from the beginning to the win
     */
    public record Row(
            String name,
            Count created,
            Count won,
            Count lost,
            List<Passing> passings,
            Stays cycle) {
        public Row {
            passings = List.copyOf(passings);
        }

        static Row of(String name, Counted happened, List<StageKey> stages) {
            return new Row(
                    name,
                    happened.of("created"),
                    happened.of("won"),
                    happened.ofAll("lost"),
                    stages.stream()
                            .map(
                                    stage ->
                                            new Passing(
                                                    stage,
                                                    happened.of("passed", stage).deals(),
                                                    happened.of("lost", stage).deals()))
                            .toList(),
                    happened.stays("cycle"));
        }

        /** Won of all closed, from 0 to 1; empty when none was closed. */
        public OptionalDouble winRate() {
            return closed() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) won.deals() / closed());
        }

        /** How many were closed. */
        public long closed() {
            return won.deals() + lost.deals();
        }

        /** What a won deal that has a sum brings, in minor units; empty when none has. */
        public OptionalDouble average() {
            long priced = won.deals() - won.withoutSum();
            return priced <= 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) won.sum() / priced);
        }

        /** The median of {@link #cycle}. */
        public OptionalInt days() {
            return cycle.median();
        }

        /** Deals begin in nobody's hands: whose they were when they began tells nothing. */
        private boolean isNone(Across across) {
            return (created.isNone() || across == Across.OWNER)
                    && closed() == 0
                    && passings.stream().allMatch(passing -> passing.decided() == 0);
        }
    }

    /** How many went on from a stage, and how many were lost there. */
    public record Passing(StageKey stage, long passed, long lost) {
        /** About how many was decided. */
        public long decided() {
            return passed + lost;
        }

        /** The share that went on, from 0 to 1; empty when there were too few cases to say it. */
        public OptionalDouble soundShare() {
            return decided() < History.ENOUGH
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) passed / decided());
        }
    }

    /**
     * Where fewer go on.
     *
     * @param share of those decided about which went on, from 0 to 1
     * @param decided out of how many that is known
     * @param elsewhere the same share of all others
     */
    public record Difference(
            StageKey stage, String name, double share, long decided, double elsewhere) {}

    static Comparison of(Selection of, Across across, Counted all, Map<String, Counted> parts) {
        Frame frame = of.frame();
        List<StageKey> stages = frame.pipeline().stages().stream().map(s -> s.key()).toList();
        Row total = Row.of("", all, stages);
        List<Row> rows =
                parts.entrySet().stream()
                        .map(part -> Row.of(part.getKey(), part.getValue(), stages))
                        .filter(row -> !row.isNone(across))
                        .sorted(
                                Comparator.comparingLong((Row row) -> row.won().sum())
                                        .thenComparingLong(row -> row.won().deals())
                                        .thenComparingLong(row -> row.created().deals())
                                        .reversed()
                                        .thenComparing(Row::name))
                        .toList();
        return new Comparison(
                of.view(), of.part(), frame, across, total, rows, differences(total, rows));
    }

    private static List<Difference> differences(Row total, List<Row> rows) {
        List<Difference> found = new ArrayList<>();
        for (Row row : rows) {
            for (int place = 0; place < row.passings().size(); place++) {
                Passing here = row.passings().get(place);
                Passing all = total.passings().get(place);
                Closed its = new Closed(here.lost(), here.decided());
                Closed others =
                        new Closed(all.lost() - here.lost(), all.decided() - here.decided());
                if (its.isClearlyWorseThan(others)) {
                    found.add(
                            new Difference(
                                    here.stage(),
                                    row.name(),
                                    (double) here.passed() / here.decided(),
                                    here.decided(),
                                    (double) (all.passed() - here.passed())
                                            / (all.decided() - here.decided())));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(d -> d.share() - d.elsewhere()))
                .limit(MOST_DIFFERENCES)
                .toList();
    }
}
