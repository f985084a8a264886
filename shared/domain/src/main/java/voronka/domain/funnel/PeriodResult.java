package voronka.domain.funnel;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a period gave: by what happened in it, whenever the deals began, beside the period of the
 * same length before.
 *
 * @param efforts of each owner who closed any deal, the most won first; "" for nobody
 */
public record PeriodResult(
        FunnelView view,
        @Nullable String part,
        Frame frame,
        Days period,
        Comparison.Row now,
        Comparison.Row before,
        Effort effort,
        List<Effort> efforts)
        implements Summing.Summed {
    public PeriodResult {
        efforts = List.copyOf(efforts);
    }

    /**
     * How often somebody and their clients were in touch over the deals they closed in the period.
     *
     * @param touches of all won deals, and of all lost ones: since they began
     */
    public record Effort(String owner, long won, long touchesOfWon, long lost, long touchesOfLost) {
        /** Of a won deal, on the average; empty where none was won. */
        public OptionalDouble perWon() {
            return won == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) touchesOfWon / won);
        }

        /** Of a lost deal, on the average; empty where none was lost. */
        public OptionalDouble perLost() {
            return lost == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) touchesOfLost / lost);
        }

        Effort plus(Effort other) {
            return new Effort(
                    owner,
                    won + other.won,
                    touchesOfWon + other.touchesOfWon,
                    lost + other.lost,
                    touchesOfLost + other.touchesOfLost);
        }
    }
}
