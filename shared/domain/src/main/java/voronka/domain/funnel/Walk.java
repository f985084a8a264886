package voronka.domain.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voronka.domain.funnel.Lifelines.Live;

/**
 * Lets deals go on day by day at a {@link Pace} and adds up what is won in each month. All of them
 * are walked together: how many stand in each stage at each age, and for how much.
 */
final class Walk {
    /** Older than that all are alike. */
    private static final int OLDEST = 122;

    private final Pace pace;
    private final double average;
    private final double[][] deals;
    private final double[][] sums;
    private final double[] comeDeals;
    private final double[] comeSums;
    private final Map<YearMonth, Expected> won = new HashMap<>();
    private LocalDate day;

    /**
     * How much may be expected.
     *
     * @param deals how many are won
     * @param sum what they bring, in minor units
     */
    record Expected(double deals, double sum) {
        static final Expected NOTHING = new Expected(0, 0);

        Expected plus(Expected other) {
            return new Expected(deals + other.deals, sum + other.sum);
        }
    }

    /**
     * @param average what a deal without a sum is taken to bring, in minor units
     */
    Walk(Pace pace, List<Live> alive, LocalDate day, double average) {
        int stages = pace.stages().size();
        this.pace = pace;
        this.average = average;
        this.day = day;
        deals = new double[stages][OLDEST + 1];
        sums = new double[stages][OLDEST + 1];
        comeDeals = new double[stages];
        comeSums = new double[stages];
        for (Live live : alive) {
            int stage = pace.stages().indexOf(live.stage());
            if (stage >= 0) {
                int age = (int) Math.clamp(ChronoUnit.DAYS.between(live.entered(), day), 0, OLDEST);
                deals[stage][age]++;
                sums[stage][age] += live.amount() == null ? average : live.amount().minor();
            }
        }
    }

    /** Up to that day and with it, so many new deals beginning each day. */
    Walk upTo(LocalDate last, double newDeals) {
        while (day.isBefore(last)) {
            day = day.plusDays(1);
            step(newDeals);
        }
        return this;
    }

    /** What is won in a month. */
    Expected in(YearMonth month) {
        return won.getOrDefault(month, Expected.NOTHING);
    }

    /** What is won in all. */
    Expected all() {
        return won.values().stream().reduce(Expected.NOTHING, Expected::plus);
    }

    private void step(double newDeals) {
        int stages = deals.length;
        double wonDeals = 0;
        double wonSum = 0;
        comeDeals[0] += newDeals;
        comeSums[0] += newDeals * average;
        for (int stage = 0; stage < stages; stage++) {
            grow(deals[stage], comeDeals[stage]);
            grow(sums[stage], comeSums[stage]);
            comeDeals[stage] = 0;
            comeSums[stage] = 0;
            double onDeals = 0;
            double onSums = 0;
            for (int age = 0; age <= OLDEST; age++) {
                double on = pace.goesOn(stage, Pace.age(age));
                double stays = Math.max(0, 1 - on - pace.ends(stage, Pace.age(age)));
                onDeals += deals[stage][age] * on;
                onSums += sums[stage][age] * on;
                deals[stage][age] *= stays;
                sums[stage][age] *= stays;
            }
            for (int other = 0; other < stages; other++) {
                comeDeals[other] += onDeals * pace.to(stage, other);
                comeSums[other] += onSums * pace.to(stage, other);
            }
            wonDeals += onDeals * pace.to(stage, stages);
            wonSum += onSums * pace.to(stage, stages);
        }
        won.merge(YearMonth.from(day), new Expected(wonDeals, wonSum), Expected::plus);
    }

    /** A day older; the newcomers are the youngest. */
    private static void grow(double[] ages, double newcomers) {
        ages[OLDEST] += ages[OLDEST - 1];
        System.arraycopy(ages, 0, ages, 1, OLDEST - 1);
        ages[0] = newcomers;
    }
}
