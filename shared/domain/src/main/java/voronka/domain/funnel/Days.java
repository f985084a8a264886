package voronka.domain.funnel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A period of the company's days, both ends in it.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Days(LocalDate first, LocalDate last) {
    /**
     * @throws IllegalArgumentException when the last day is before the first
     */
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("%s is before %s".formatted(last, first));
        }
    }

    /** A calendar month. */
    public static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /** The week of that day, from Monday to Sunday. */
    public static Days weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    /** The calendar month of that day. */
    public static Days monthOf(LocalDate day) {
        return of(YearMonth.from(day));
    }

    /** The calendar quarter of that day. */
    public static Days quarterOf(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).with(day.getMonth().firstMonthOfQuarter());
        return new Days(first, first.plusMonths(3).minusDays(1));
    }

    /** The calendar year of that day. */
    public static Days yearOf(LocalDate day) {
        return new Days(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
    }

    /** So many days, the last of which is that one. */
    public static Days upTo(LocalDate last, int days) {
        return new Days(last.minusDays(days - 1L), last);
    }

    /** How many days. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The period of the same length before it; before a whole month or more, as many months. */
    public Days before() {
        boolean months =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        LocalDate end = first.minusDays(1);
        return months
                ? new Days(
                        first.minusMonths(
                                ChronoUnit.MONTHS.between(
                                                YearMonth.from(first), YearMonth.from(last))
                                        + 1),
                        end)
                : upTo(end, (int) length());
    }

    /** Whether that day is in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
