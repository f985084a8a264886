package voronka.domain.funnel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.Lifelines.Live;
import voronka.domain.funnel.Lifelines.Stay;
import voronka.domain.team.MemberId;

/**
 * How deals go on, by experience: for each stage and each age of a stay the chance that it ends
 * that day by going on, and that it ends for good. A deal that has stood for long is given the
 * chances of those that had stood for as long, not those of a fresh one.
 */
final class Pace {
    /** A stage of few cases is told by all stages as if it had so many days of theirs. */
    private static final double BORROWED_DAYS = 5;

    /** The last day of each age; what is older is one more. */
    private static final int[] AGES = {0, 1, 2, 4, 7, 14, 30, 60, 120};

    private final List<StageKey> stages;
    private final double[][] goesOn;
    private final double[][] ends;
    private final double[][] to;
    private final long cases;

    /**
     * Learns from what had happened by the end of a day.
     *
     * @param whose whose deals it learns from
     */
    static Pace of(
            List<StageKey> stages,
            Lifelines lives,
            LocalDate upTo,
            int days,
            Predicate<@Nullable MemberId> whose) {
        return new Learning(stages, lives, upTo, days, whose).pace();
    }

    private Pace(
            List<StageKey> stages, double[][] goesOn, double[][] ends, double[][] to, long cases) {
        this.stages = stages;
        this.goesOn = goesOn;
        this.ends = ends;
        this.to = to;
        this.cases = cases;
    }

    /** How many stays ended that it was learned from. */
    long cases() {
        return cases;
    }

    static int age(long days) {
        for (int age = 0; age < AGES.length; age++) {
            if (days <= AGES[age]) {
                return age;
            }
        }
        return AGES.length;
    }

    List<StageKey> stages() {
        return stages;
    }

    double goesOn(int stage, int age) {
        return goesOn[stage][age];
    }

    double ends(int stage, int age) {
        return ends[stage][age];
    }

    /** The share of those going on from a stage that get to that one; after the last, to a win. */
    double to(int stage, int other) {
        return to[stage][other];
    }

    private static final class Learning {
        private final List<StageKey> stages;
        private final LocalDate first;
        private final double[][] days;
        private final double[][] on;
        private final double[][] gone;
        private final double[][] to;
        private long cases;

        Learning(
                List<StageKey> stages,
                Lifelines lives,
                LocalDate upTo,
                int most,
                Predicate<@Nullable MemberId> whose) {
            int n = stages.size();
            this.stages = stages;
            LocalDate begin = upTo.minusDays(most - 1L);
            this.first = begin.isBefore(lives.window().first()) ? lives.window().first() : begin;
            days = new double[n][AGES.length + 1];
            on = new double[n][AGES.length + 1];
            gone = new double[n][AGES.length + 1];
            to = new double[n][n + 1];
            for (Stay stay : lives.stays()) {
                if (!stay.ended().isAfter(upTo)
                        && !stay.ended().isBefore(first)
                        && whose.test(stay.owner())) {
                    ended(stay);
                }
            }
            for (Live live : lives.alive(upTo)) {
                if (whose.test(live.owner())) {
                    stood(stages.indexOf(live.stage()), live.entered(), upTo);
                }
            }
        }

        private void ended(Stay stay) {
            int stage = stages.indexOf(stay.stage());
            if (stage < 0) {
                return;
            }
            cases++;
            stood(stage, stay.entered(), stay.ended());
            int age = age(ChronoUnit.DAYS.between(stay.entered(), stay.ended()));
            if (stay.goesOn()) {
                on[stage][age]++;
                int next = stay.to() == null ? stages.size() : stages.indexOf(stay.to());
                if (next >= 0) {
                    to[stage][next]++;
                }
            } else {
                gone[stage][age]++;
            }
        }

        /** The days that it could have ended on, as far as they are learned from. */
        private void stood(int stage, LocalDate entered, LocalDate last) {
            if (stage < 0) {
                return;
            }
            LocalDate from = entered.isBefore(first) ? first : entered;
            long least = ChronoUnit.DAYS.between(entered, from);
            long most = ChronoUnit.DAYS.between(entered, last);
            for (int age = 0; age <= AGES.length; age++) {
                long begins = age == 0 ? 0 : AGES[age - 1] + 1L;
                long ends = age == AGES.length ? most : Math.min(most, AGES[age]);
                days[stage][age] += Math.max(0, ends - Math.max(begins, least) + 1);
            }
        }

        Pace pace() {
            int n = stages.size();
            double[][] goesOn = new double[n][AGES.length + 1];
            double[][] ends = new double[n][AGES.length + 1];
            for (int age = 0; age <= AGES.length; age++) {
                double allDays = 0;
                double allOn = 0;
                double allGone = 0;
                for (int stage = 0; stage < n; stage++) {
                    allDays += days[stage][age];
                    allOn += on[stage][age];
                    allGone += gone[stage][age];
                }
                double usualOn = allDays == 0 ? 0 : allOn / allDays;
                double usualGone = allDays == 0 ? 0 : allGone / allDays;
                for (int stage = 0; stage < n; stage++) {
                    double stood = days[stage][age] + BORROWED_DAYS;
                    goesOn[stage][age] = (on[stage][age] + BORROWED_DAYS * usualOn) / stood;
                    ends[stage][age] = (gone[stage][age] + BORROWED_DAYS * usualGone) / stood;
                }
            }
            for (int stage = 0; stage < n; stage++) {
                double all = 0;
                for (double some : to[stage]) {
                    all += some;
                }
                if (all == 0) {
                    to[stage][stage + 1] = 1;
                    all = 1;
                }
                for (int other = 0; other <= n; other++) {
                    to[stage][other] /= all;
                }
            }
            return new Pace(stages, goesOn, ends, to, cases);
        }
    }
}
