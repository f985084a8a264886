package voronka.domain.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;

/**
 * What a funnel gives: so many deals begin, of each stage such a share goes on. From what happened
 * in a period: a stage's conversion is passed / (passed + lost).
 *
 * @param input how many deals begin in the period
 * @param steps the stages in order
 * @param average what a won deal brings, in minor units; 0 while none was won
 */
public record Outlook(double input, List<Step> steps, double average) {
    public Outlook {
        steps = List.copyOf(steps);
    }

    /**
     * A stage.
     *
     * @param share of those that reach it which go on, from 0 to 1
     * @param cases out of how many decided deals that is known
     */
    public record Step(StageKey stage, double share, long cases) {
        /** Whether there were too few cases to rely on it. */
        public boolean isGuess() {
            return cases < History.ENOUGH;
        }
    }

    /** From what happened in a period; a stage about which nothing was decided lets all through. */
    public static Outlook of(History events) {
        List<Step> steps = new ArrayList<>();
        for (History.Line line : events.lines()) {
            if (line.name() != null) {
                steps.add(new Step(line.stage(), line.conversion().orElse(1), line.outOf()));
            }
        }
        Count won = events.won();
        long priced = won.deals() - won.withoutSum();
        return new Outlook(
                events.created().deals(), steps, priced <= 0 ? 0 : (double) won.sum() / priced);
    }

    /** How many deals reach each stage, and last of all are won. */
    public List<Double> flow() {
        List<Double> flow = new ArrayList<>();
        double here = input;
        for (Step step : steps) {
            flow.add(here);
            here *= step.share();
        }
        flow.add(here);
        return flow;
    }

    /** How many deals are won. */
    public double won() {
        return flow().getLast();
    }

    /** What they bring, in minor units. */
    public double sum() {
        return won() * average;
    }

    /** With so many times as many deals at the top. */
    public Outlook withInput(double times) {
        return new Outlook(input * times, steps, average);
    }

    /** With that stage's share so many times as large; everything is at most 100 %. */
    public Outlook with(StageKey stage, double times) {
        return set(stage, shareOf(stage) * times);
    }

    /** With that share in that stage, from 0 to 1; what is more is 1. */
    public Outlook set(StageKey stage, double share) {
        List<Step> changed =
                steps.stream()
                        .map(
                                step ->
                                        step.stage().equals(stage)
                                                ? new Step(
                                                        stage,
                                                        Math.clamp(share, 0, 1),
                                                        step.cases())
                                                : step)
                        .toList();
        return new Outlook(input, changed, average);
    }

    private double shareOf(StageKey stage) {
        return steps.stream()
                .filter(step -> step.stage().equals(stage))
                .mapToDouble(Step::share)
                .findFirst()
                .orElse(0);
    }

    /**
     * The key stage.
     *
     * @param feeding the stage before it: what to work on, because all it lets through converts so
     *     well; null when the key stage is the first
     */
    public record Key(Step stage, @Nullable Step feeding) {}

    /**
     * The transition with the highest conversion of those with enough cases that lose anybody; the
     * target is the one that feeds it. Empty while no stage has enough cases.
     */
    public Optional<Key> key() {
        @Nullable Key key = null;
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            if (!step.isGuess()
                    && step.share() < 1
                    && (key == null || step.share() > key.stage().share())) {
                key = new Key(step, place == 0 ? null : steps.get(place - 1));
            }
        }
        return Optional.ofNullable(key);
    }
}
