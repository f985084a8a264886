package voronka.domain.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;

/**
 * The funnel of a period: what its deals did at each stage.
 *
 * @param kind whose doings are counted
 * @param created deals that began in the period
 * @param won of the cohort, or in the period
 * @param lost of the cohort, or in the period
 */
public record History(
        Frame frame,
        Kind kind,
        Days period,
        List<Line> lines,
        Count created,
        Count won,
        Count lost) {
    /** So many cases make a percentage worth saying. */
    public static final int ENOUGH = 20;

    /** Whose doings are counted. */
    public enum Kind {
        /**
         * The deals that began in the period, as they are now: reached = passed + lost + frozen +
         * still there, each deal at the furthest stage it has reached.
         */
        COHORT,
        /**
         * What happened in the period, whenever the deals began: first reachings, passings, losses
         * by the stage the deal stood in, freezings; still there are those at its end.
         */
        EVENTS
    }

    /**
     * A stage.
     *
     * @param name the stage of the newest book; null for one that has vanished from it
     * @param stays how long those stayed that went on or were lost in the period
     * @param outOf what the passed ones are a share of: those who reached it in a cohort, those who
     *     were decided about by event
     * @param onTime the share that left within the stage's limit, 0 to 1; null without a limit
     */
    public record Line(
            StageKey stage,
            @Nullable Stage name,
            Count reached,
            Count passed,
            Count lost,
            Count frozen,
            Count still,
            Stays stays,
            long outOf,
            @Nullable Double onTime) {
        /** The share that passed, from 0 to 1; empty when there was nobody to pass. */
        public OptionalDouble conversion() {
            return outOf <= 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) passed.deals() / outOf);
        }

        /** The same, but only when there were enough cases to say it. */
        public OptionalDouble soundConversion() {
            return outOf < ENOUGH ? OptionalDouble.empty() : conversion();
        }
    }

    /**
     * The deals that began in the period.
     *
     * @param cohort the cohorts of its days, together
     * @param happened what happened in the period, for how long deals stayed
     */
    public static History ofCohort(Frame frame, Days period, Counted cohort, Counted happened) {
        List<StageKey> walked = frame.walked(cohort.stages("open", "frozen", "lost", "won"));
        List<Line> lines = new ArrayList<>();
        Count beyond = cohort.ofAll("won");
        for (StageKey stage : walked.reversed()) {
            Count lost = cohort.of("lost", stage);
            Count frozen = cohort.of("frozen", stage);
            Count still = cohort.of("open", stage);
            Count reached = beyond.plus(lost).plus(frozen).plus(still);
            lines.add(
                    line(
                            frame,
                            stage,
                            reached,
                            beyond,
                            lost,
                            frozen,
                            still,
                            happened,
                            reached.deals()));
            beyond = reached;
        }
        return new History(
                frame,
                Kind.COHORT,
                period,
                inOrder(frame, lines.reversed()),
                beyond,
                cohort.ofAll("won"),
                cohort.ofAll("lost"));
    }

    /**
     * What happened in the period.
     *
     * @param happened its days, together
     * @param atItsEnd all days up to its end, together: what stood where then
     */
    public static History ofEvents(Frame frame, Days period, Counted happened, Counted atItsEnd) {
        List<Line> lines = new ArrayList<>();
        for (StageKey stage :
                frame.shown(
                        happened.plus(atItsEnd)
                                .stages("open", "reached", "passed", "lost", "froze"))) {
            Count passed = happened.of("passed", stage);
            Count lost = happened.of("lost", stage);
            lines.add(
                    line(
                            frame,
                            stage,
                            happened.of("reached", stage),
                            passed,
                            lost,
                            happened.of("froze", stage),
                            atItsEnd.of("open", stage),
                            happened,
                            passed.deals() + lost.deals()));
        }
        return new History(
                frame,
                Kind.EVENTS,
                period,
                inOrder(frame, lines),
                happened.of("created"),
                happened.of("won"),
                happened.ofAll("lost"));
    }

    private static Line line(
            Frame frame,
            StageKey stage,
            Count reached,
            Count passed,
            Count lost,
            Count frozen,
            Count still,
            Counted happened,
            long outOf) {
        Stays stays = happened.stays("stay." + stage).plus(happened.stays("died." + stage));
        return new Line(
                stage,
                frame.named(stage),
                reached,
                passed,
                lost,
                frozen,
                still,
                stays,
                outOf,
                null);
    }

    /** Vanished stages last, and only where something is known of them. */
    private static List<Line> inOrder(Frame frame, List<Line> lines) {
        List<Line> ordered = new ArrayList<>(lines.stream().filter(l -> l.name() != null).toList());
        lines.stream().filter(line -> line.name() == null && !isEmpty(line)).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private static boolean isEmpty(Line line) {
        return line.reached().isNone() && line.lost().isNone() && line.still().isNone();
    }

    /** Won of all that were closed, from 0 to 1; empty when none was. */
    public OptionalDouble winRate() {
        long closed = won.deals() + lost.deals();
        return closed == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) won.deals() / closed);
    }

    /**
     * The stage that lets the smallest share through, of those with enough cases; empty when no
     * stage has enough, or when none loses anybody.
     */
    public Optional<Line> bottleneck() {
        return lines.stream()
                .filter(line -> line.soundConversion().isPresent())
                .filter(line -> line.soundConversion().getAsDouble() < 1)
                .min(
                        java.util.Comparator.comparingDouble(
                                line -> line.soundConversion().getAsDouble()));
    }
}
