package voronka.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import voronka.dates.Bit.*;

/**
 * The day that a plan means for a time of day. What was said without its year, month or week and is
 * over already is the next one.
 */
final class Days {
    private static final int YEARS_TO_LOOK_AHEAD = 8;
    private static final int SATURDAY = 6;

    private final Today today;
    private final LocalTime time;
    private final WorkingTime working;

    Days(Today today, LocalTime time) {
        this.today = today;
        this.time = time;
        this.working = today.working();
    }

    /** The first day of these that is ahead, or the last one there is. */
    LocalDate ahead(IntFunction<LocalDate> nth) {
        return IntStream.rangeClosed(0, YEARS_TO_LOOK_AHEAD)
                .mapToObj(nth)
                .filter(day -> today.isAhead(day, time))
                .findFirst()
                .orElseGet(() -> nth.apply(YEARS_TO_LOOK_AHEAD));
    }

    LocalDate weekday(Weekday said) {
        LocalDate now = today.date();
        DayOfWeek day = DayOfWeek.of(said.day());
        LocalDate coming =
                ahead(weeks -> now.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(weeks));
        LocalDate thisWeeks = Span.of(Unit.WEEK, now, 0).first().plusDays(said.day() - 1L);
        return switch (said.when()) {
            case COMING, THIS -> coming;
            case NEXT -> thisWeeks.plusWeeks(1);
            case AFTER_NEXT -> thisWeeks.plusWeeks(2);
            case SKIPPED -> coming.plusWeeks(1);
            case LAST -> now.with(TemporalAdjusters.previous(day));
        };
    }

    LocalDate weekdayIn(Weekday said, Whole whole) {
        Span span = Span.of(whole.unit(), today.date(), whole.offset());
        return onOrAfter(span.first(), said);
    }

    static LocalDate onOrAfter(LocalDate day, Weekday said) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(said.day())));
    }

    /** A day of the calendar that may lack its year, or its month too. */
    LocalDate calendar(Calendar said) {
        LocalDate now = today.date();
        if (said.year() != 0) {
            return LocalDate.of(said.year(), Math.max(said.month(), 1), Math.max(said.day(), 1));
        }
        if (said.month() != 0) {
            List<LocalDate> years =
                    IntStream.rangeClosed(now.getYear(), now.getYear() + YEARS_TO_LOOK_AHEAD)
                            .filter(y -> Numerals.exists(said.day(), said.month(), y))
                            .mapToObj(y -> LocalDate.of(y, said.month(), said.day()))
                            .toList();
            return ahead(n -> years.get(Math.min(n, years.size() - 1)));
        }
        return ahead(n -> inMonth(now.plusMonths(n), said.day()));
    }

    /** A shorter month ends earlier. */
    static LocalDate inMonth(LocalDate month, int day) {
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }

    /** The first working day of the span that is ahead; of one that is over, its first. */
    LocalDate within(Span span) {
        LocalDate now = today.date();
        if (span.first().isAfter(now) || span.last().isBefore(now)) {
            return working.onOrAfter(span.first());
        }
        LocalDate next = working.onOrAfter(today.isAhead(now, time) ? now : now.plusDays(1));
        return next.isAfter(span.last()) ? span.last() : next;
    }

    LocalDate edge(Edge edge, Unit unit, Span span) {
        return switch (edge) {
            case FIRSTDAY -> span.first();
            case START, FIRSTWORKDAY -> working.onOrAfter(span.first());
            case MID -> working.onOrAfter(middle(unit, span.first()));
            case LASTDAY -> span.last();
            case END, LASTWORKDAY -> working.onOrBefore(span.last());
        };
    }

    private static LocalDate middle(Unit unit, LocalDate first) {
        return switch (unit) {
            case MINUTE, HOUR, DAY -> first;
            case WEEK -> first.plusDays(2);
            case FORTNIGHT -> first.plusWeeks(1);
            case MONTH -> first.plusDays(14);
            case QUARTER -> first.plusMonths(1).plusDays(14);
            case HALF -> first.plusMonths(3);
            case YEAR -> first.plusMonths(6);
        };
    }

    /** The first, second … of such weekdays in the month; the last one for -1. */
    static LocalDate nth(Nth nth, LocalDate month) {
        DayOfWeek day = DayOfWeek.of(nth.weekday());
        return month.with(TemporalAdjusters.dayOfWeekInMonth(nth.count(), day));
    }

    LocalDate workingDay(WorkingDay said) {
        LocalDate now = today.date();
        if (said.days() > 0) {
            return working.plus(now, said.days());
        }
        return working.onOrAfter(today.isAhead(now, time) ? now : now.plusDays(1));
    }

    /** The first working day after the coming weekend, or after the coming holidays. */
    LocalDate after(AfterBreak free) {
        LocalDate now = today.date();
        LocalDate saturday = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(SATURDAY)));
        LocalDate weekend = WorkingTime.isWeekend(now) ? now : saturday;
        return free.unless() == null
                ? working.onOrAfter(weekend)
                : working.nextHoliday(now).map(working::onOrAfter).orElse(fixed(free.unless()));
    }

    LocalDate fixed(Fixed said) {
        LocalDate now = today.date();
        return ahead(
                y -> working.onOrAfter(LocalDate.of(now.getYear() + y, said.month(), said.day())));
    }
}
