package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How deals came and went in a period, day by day, week by week or month by month, whichever can be
 * seen at a glance.
 *
 * @param points the earliest first; the first and the last may be shorter than the others
 */
public record Trend(Step step, List<Point> points) {
    private static final int DAYS_AT_A_GLANCE = 15;
    private static final int DAYS_BY_WEEK = 125;

    public Trend {
        points = List.copyOf(points);
    }

    /** How long a point is. */
    public enum Step {
        DAY,
        WEEK,
        MONTH
    }

    /**
     * What happened in a part of the period.
     *
     * @param created deals that began
     * @param won in it, whenever they began
     * @param lost in it, whenever they began
     */
    public record Point(Days days, Count created, Count won, Count lost) {
        /** Whether nothing happened. */
        public boolean isNone() {
            return created.isNone() && won.isNone() && lost.isNone();
        }
    }

    /**
     * From the counters of the period's days.
     *
     * @param days what happened on each; days without anything may be missing
     */
    public static Trend of(Days period, Map<LocalDate, Map<String, Long>> days) {
        Step step = step(period);
        List<Point> points = new ArrayList<>();
        LocalDate first = period.first();
        while (!first.isAfter(period.last())) {
            LocalDate end = end(step, first);
            Days part = new Days(first, end.isAfter(period.last()) ? period.last() : end);
            Counted happened =
                    Counted.sum(
                            days.entrySet().stream()
                                    .filter(day -> part.has(day.getKey()))
                                    .map(Map.Entry::getValue)
                                    .toList());
            points.add(
                    new Point(
                            part,
                            happened.of("created"),
                            happened.of("won"),
                            happened.ofAll("lost")));
            first = part.last().plusDays(1);
        }
        return new Trend(step, points);
    }

    private static Step step(Days period) {
        if (period.length() <= DAYS_AT_A_GLANCE) {
            return Step.DAY;
        }
        return period.length() <= DAYS_BY_WEEK ? Step.WEEK : Step.MONTH;
    }

    private static LocalDate end(Step step, LocalDate day) {
        return switch (step) {
            case DAY -> day;
            case WEEK -> Days.weekOf(day).last();
            case MONTH -> Days.monthOf(day).last();
        };
    }
}
