package voronka.domain.funnel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Who has closed what in a period, whenever the deals began: by the sum won, then by how many.
 *
 * @param lines the best first; those who closed nothing are not in it
 */
public record Rating(Days period, List<Line> lines) {
    public Rating {
        lines = List.copyOf(lines);
    }

    /**
     * What one owner has closed.
     *
     * @param owner the member's id; "" for deals that nobody had taken
     */
    public record Line(String owner, Count won, Count lost) {
        /** Won of all closed, from 0 to 1; empty when none was closed. */
        public OptionalDouble winRate() {
            long closed = won.deals() + lost.deals();
            return closed == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) won.deals() / closed);
        }
    }

    /**
     * From counters.
     *
     * @param owners what happened to each owner's deals in the period
     */
    public static Rating of(Days period, Map<String, Counted> owners) {
        return new Rating(
                period,
                owners.entrySet().stream()
                        .map(
                                owner ->
                                        new Line(
                                                owner.getKey(),
                                                owner.getValue().of("won"),
                                                owner.getValue().ofAll("lost")))
                        .filter(line -> !line.won().isNone() || !line.lost().isNone())
                        .sorted(
                                Comparator.comparingLong((Line line) -> line.won().sum())
                                        .thenComparingLong(line -> line.won().deals())
                                        .reversed()
                                        .thenComparingLong(line -> line.lost().deals())
                                        .thenComparing(Line::owner))
                        .toList());
    }
}
