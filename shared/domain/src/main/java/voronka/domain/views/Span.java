package voronka.domain.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.funnel.Days;

/**
 * A period that goes along with the days: "last month" is another one each month.
 *
 * @param count how many units ago it was, 0 for the one that runs; of {@link Unit#LATELY} how many
 *     days up to today
 */
public record Span(Unit unit, int count) {
    private static final int MOST_BACK = 1;
    private static final int MOST_DAYS = 3660;

    /** In what it is counted. */
    public enum Unit {
        MONTH,
        QUARTER,
        YEAR,
        WEEK,
        LATELY,
        DAY,
        /** The last day of a month. */
        MONTH_END
    }

    /** The days it means, seen from that one. */
    public Days on(LocalDate today) {
        return switch (unit) {
            case MONTH -> Days.monthOf(today.minusMonths(count));
            case QUARTER -> Days.quarterOf(today.minusMonths(3L * count));
            case YEAR -> Days.yearOf(today.minusYears(count));
            case WEEK -> Days.weekOf(today.minusWeeks(count));
            case LATELY -> Days.upTo(today, count);
            case DAY -> Days.upTo(today.minusDays(count), 1);
            case MONTH_END -> Days.upTo(Days.monthOf(today.minusMonths(count)).last(), 1);
        };
    }

    /**
     * Everything that those days may have meant on that day, the likeliest first; none for days of
     * their own. On a Sunday the last seven days are that week, too: only who asked knows.
     */
    public static List<Span> of(Days period, LocalDate today) {
        List<Span> all = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            if (unit == Unit.LATELY) {
                boolean lately = period.last().equals(today) && period.length() <= MOST_DAYS;
                if (lately && period.length() > 1) {
                    all.add(new Span(unit, (int) period.length()));
                }
            } else {
                for (int back = 0; back <= MOST_BACK; back++) {
                    Span span = new Span(unit, back);
                    if (span.on(today).equals(period)) {
                        all.add(span);
                    }
                }
            }
        }
        return List.copyOf(all);
    }
}
