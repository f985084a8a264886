package voronka.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.*;

/** Which day the bits of a plan mean together. */
final class DayOfPlan {
    private final Plan plan;
    private final Today today;
    private final Days days;
    private final FieldOrder order;

    DayOfPlan(Plan plan, Today today, LocalTime time, FieldOrder order) {
        this.plan = plan;
        this.today = today;
        this.days = new Days(today, time);
        this.order = order;
    }

    /** One, or several when nobody can tell. */
    List<LocalDate> days() {
        return said().stream().map(this::moved).distinct().toList();
    }

    private LocalDate moved(LocalDate day) {
        Onward onward = plan.get(Onward.class);
        LocalDate reached = onward == null ? day : onward.shift().from(day, today.working());
        return plan.has(After.class)
                ? today.working().onOrAfter(endOf(reached).plusDays(1))
                : reached;
    }

    /** After next week is after its last day. */
    private LocalDate endOf(LocalDate day) {
        Whole whole = plan.get(Whole.class);
        Calendar calendar = plan.get(Calendar.class);
        boolean part = plan.has(Weekday.class) || plan.has(AtEdge.class) || plan.has(Nth.class);
        if (part || (calendar != null && calendar.day() != 0)) {
            return day;
        }
        if (calendar != null) {
            return Span.of(calendar.month() == 0 ? Unit.YEAR : Unit.MONTH, day, 0).last();
        }
        return whole == null ? day : Span.of(whole.unit(), today.date(), whole.offset()).last();
    }

    private List<LocalDate> said() {
        Nth nth = plan.get(Nth.class);
        AtEdge edge = plan.get(AtEdge.class);
        Calendar calendar = plan.get(Calendar.class);
        Either either = plan.get(Either.class);
        Weekday weekday = plan.get(Weekday.class);
        if (nth != null) {
            return List.of(nth(nth, calendar));
        }
        if (edge != null) {
            return List.of(edge(edge, calendar));
        }
        if (calendar != null) {
            return checked(calendar(calendar), weekday);
        }
        if (either != null) {
            return order.of(either).stream().map(days::calendar).toList();
        }
        return simple(weekday);
    }

    private List<LocalDate> simple(@Nullable Weekday weekday) {
        LocalDate now = today.date();
        Later later = plan.get(Later.class);
        Whole whole = plan.get(Whole.class);
        Named named = plan.get(Named.class);
        if (later != null) {
            LocalDate day = later.shift().from(now, today.working());
            return List.of(weekday == null ? day : Days.onOrAfter(day, weekday));
        }
        Bit.EitherDay both = plan.get(Bit.EitherDay.class);
        if (both != null) {
            return Stream.of(both.one(), both.other())
                    .map(day -> new Weekday(day, Weekday.When.COMING))
                    .map(d -> whole == null ? days.weekday(d) : days.weekdayIn(d, whole))
                    .sorted()
                    .toList();
        }
        if (whole != null) {
            return List.of(
                    weekday == null
                            ? days.within(Span.of(whole.unit(), now, whole.offset()))
                            : days.weekdayIn(weekday, whole));
        }
        if (named != null) {
            return checked(now.plusDays(named.days()), weekday);
        }
        return List.of(weekday == null ? single() : days.weekday(weekday));
    }

    private LocalDate single() {
        WorkingDay workingDay = plan.get(WorkingDay.class);
        AfterBreak free = plan.get(AfterBreak.class);
        Fixed fixed = plan.get(Fixed.class);
        if (workingDay != null) {
            return days.workingDay(workingDay);
        }
        if (free != null) {
            return days.after(free);
        }
        return fixed != null ? days.fixed(fixed) : days.ahead(today.date()::plusDays);
    }

    /** A weekday that is not that date's leaves two choices. */
    private List<LocalDate> checked(LocalDate day, @Nullable Weekday weekday) {
        return weekday == null || day.getDayOfWeek().getValue() == weekday.day()
                ? List.of(day)
                : List.of(day, days.weekday(weekday));
    }

    private LocalDate calendar(Calendar said) {
        LocalDate now = today.date();
        Later later = plan.get(Later.class);
        Whole whole = plan.get(Whole.class);
        LocalDate base =
                later != null
                        ? later.shift().from(now, today.working())
                        : whole != null ? Span.of(whole.unit(), now, whole.offset()).first() : null;
        if (said.day() == 0) {
            return days.within(whole != null && base != null ? month(said, base) : unit(said));
        }
        if (base == null) {
            return days.calendar(said);
        }
        LocalDate month = said.month() == 0 ? base : base.withDayOfMonth(1).withMonth(said.month());
        return Days.inMonth(month, said.day());
    }

    private static Span month(Calendar said, LocalDate year) {
        return Span.of(Unit.MONTH, year.withMonth(Math.max(said.month(), 1)), 0);
    }

    /** The month or year that was said; a month that is over is next year's. */
    private Span unit(Calendar said) {
        LocalDate now = today.date();
        if (said.month() == 0) {
            return Span.of(Unit.YEAR, LocalDate.of(said.year(), 1, 1), 0);
        }
        int thisYear = said.year() == 0 ? now.getYear() : said.year();
        Span month = Span.of(Unit.MONTH, LocalDate.of(thisYear, said.month(), 1), 0);
        boolean over = !today.isAhead(days.within(month), LocalTime.of(23, 59));
        return said.year() == 0 && over
                ? Span.of(Unit.MONTH, LocalDate.of(thisYear + 1, said.month(), 1), 0)
                : month;
    }

    private LocalDate edge(AtEdge said, @Nullable Calendar calendar) {
        LocalDate now = today.date();
        Whole whole = plan.get(Whole.class);
        Unit unit = said.unit();
        if (calendar != null) {
            int year = calendar.year() == 0 ? now.getYear() : calendar.year();
            LocalDate first = LocalDate.of(year, Math.max(calendar.month(), 1), 1);
            return calendar.year() != 0
                    ? days.edge(said.edge(), unit, Span.of(unit, first, 0))
                    : days.ahead(
                            y ->
                                    days.edge(
                                            said.edge(),
                                            unit,
                                            Span.of(unit, first.plusYears(y), 0)));
        }
        if (whole != null) {
            LocalDate base = Span.of(whole.unit(), now, whole.offset()).first();
            return days.edge(said.edge(), unit, Span.of(unit, base, 0));
        }
        return days.ahead(n -> days.edge(said.edge(), unit, Span.of(unit, now, n)));
    }

    private LocalDate nth(Nth nth, @Nullable Calendar calendar) {
        LocalDate first = today.date().withDayOfMonth(1);
        Whole whole = plan.get(Whole.class);
        if (calendar != null) {
            LocalDate month = first.withMonth(Math.max(calendar.month(), 1));
            return calendar.year() != 0
                    ? Days.nth(nth, month.withYear(calendar.year()))
                    : days.ahead(y -> Days.nth(nth, month.plusYears(y)));
        }
        int offset = whole == null ? 0 : whole.offset();
        return offset == 0
                ? days.ahead(m -> Days.nth(nth, first.plusMonths(m)))
                : Days.nth(nth, first.plusMonths(offset));
    }
}
