package voronka.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A run of days, both ends included. */
public record Span(LocalDate first, LocalDate last) {
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("%s is before %s".formatted(last, first));
        }
    }

    /** The calendar unit so many after the one that holds {@code day}. Weeks begin on Monday. */
    static Span of(Unit unit, LocalDate day, int offset) {
        int n = offset;
        return switch (unit) {
            case MINUTE, HOUR, DAY -> new Span(day.plusDays(n), day.plusDays(n));
            case WEEK -> weeks(day, n, 1);
            case FORTNIGHT -> weeks(day, 2 * n, 2);
            case MONTH -> months(day, n, 1);
            case QUARTER -> months(day, 3 * n, 3);
            case HALF -> months(day, 6 * n, 6);
            case YEAR -> months(day, 12 * n, 12);
        };
    }

    /** So many months from the one that holds {@code day}, which is set back to a multiple. */
    private static Span months(LocalDate day, int offset, int length) {
        int begin = (day.getMonthValue() - 1) / length * length + 1;
        LocalDate first = day.withDayOfMonth(1).withMonth(begin).plusMonths(offset);
        return new Span(first, first.plusMonths(length).minusDays(1));
    }

    private static Span weeks(LocalDate day, int offset, int length) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L).plusWeeks(offset);
        return new Span(monday, monday.plusWeeks(length).minusDays(1));
    }

    /** Both ends count. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
