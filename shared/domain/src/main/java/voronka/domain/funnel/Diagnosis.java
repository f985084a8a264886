package voronka.domain.funnel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;

/**
 * What is wrong with a funnel, each finding with its numbers, what is at stake and which deals to
 * look at; the most at stake first.
 *
 * @param decided about how many deals was decided lately in the stage where most were: of too few
 *     nothing is said
 */
public record Diagnosis(
        FunnelView view, @Nullable String part, Frame frame, List<Finding> findings, long decided) {

    /** What is found. */
    public sealed interface Finding {
        /** What is at stake, in minor units. */
        long atStake();

        /** The report whose line it is. */
        FunnelView report();

        /** The line whose deals are to be looked at. */
        Behind line();
    }

    /**
     * Too few deals begin.
     *
     * @param now in the last days
     * @param usual in as many days, on the average, before
     */
    public record ThinTop(
            long now, double usual, int days, long atStake, FunnelView report, Behind line)
            implements Finding {}

    /**
     * Deals crowd before a stage's way out.
     *
     * @param now how many stand there
     * @param usual how many did on the average
     */
    public record Jam(
            StageKey stage,
            Count now,
            double usual,
            int days,
            long atStake,
            FunnelView report,
            Behind line)
            implements Finding {}

    /**
     * Fewer go on from a stage than did.
     *
     * @param share of those decided about which went on, from 0 to 1
     * @param before the same in as long a time before; below 0 when too few were decided then
     */
    public record Hole(
            StageKey stage,
            double share,
            double before,
            Count lost,
            long cases,
            int days,
            long atStake,
            FunnelView report,
            Behind line)
            implements Finding {}

    /** Whether there were too few cases to say anything. */
    public boolean isTooSmall() {
        return decided < History.ENOUGH;
    }
}
