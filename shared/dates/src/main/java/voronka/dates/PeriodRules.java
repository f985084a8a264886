package voronka.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.Calendar;
import voronka.dates.Rule.Trust;

/** The grammar of periods, the same for all languages. */
final class PeriodRules {
    private static final String FOR = "for|on|in? the? ";
    private static final String FROM = "from|on|for? ";
    private static final String TO = " till|to|dash the? ";
    private static final String YEAR = " ofword? year? yearword?";

    /** What was said, before it is known whether it runs backwards. */
    record Bounds(LocalDate first, LocalDate last) {
        static Bounds of(Span span) {
            return new Bounds(span.first(), span.last());
        }
    }

    @FunctionalInterface
    interface Meaning {
        Bounds from(LocalDate today);
    }

    static final List<Rule<Meaning>> ALL =
            List.of(
                    rule(FOR + "which unit", PeriodRules::whole),
                    rule(FOR + "year yearword?", m -> years(m.number("year"), m.number("year"))),
                    rule(FOR + "which|last amount", PeriodRules::last),
                    rule("for amount", PeriodRules::last),
                    rule(FOR + "named", m -> today -> day(today.plusDays(m.number("named")))),
                    rule("todate unit", m -> toDate(m.unit())),
                    rule("ytd", m -> toDate(Unit.valueOf((String) m.value("ytd")))),
                    rule(FOR + "month" + YEAR, m -> month(m.number("month"), m)),
                    rule(FOR + "which month", PeriodRules::monthOfYear),
                    rule("month which unit=YEAR", PeriodRules::monthOfYear),
                    rule("year dash digits", m -> month(m.number("digits"), m)),
                    rule("digits dot year", m -> month(m.number("digits"), m)),
                    rule(FOR + "nth|digits unit=QUARTER" + YEAR, m -> part(m, 3)),
                    rule(FOR + "q digits" + YEAR, m -> part(m, 3)),
                    rule(FOR + "nth|digits unit=HALF" + YEAR, m -> part(m, 6)),
                    rule(FOR + "halfof digits" + YEAR, m -> part(m, 6)),
                    rule(FROM + "year" + TO + "year yearword?", PeriodRules::years),
                    rule(FROM + "day" + TO + "day", PeriodRules::days),
                    rule(FROM + "digits|nth" + TO + "day", PeriodRules::daysOfMonth),
                    rule(
                            FROM + "month digits|nth" + TO + "digits|nth" + YEAR,
                            PeriodRules::monthDays),
                    rule(FROM + "month year?" + TO + "month" + YEAR, PeriodRules::months),
                    rule("from day", m -> today -> new Bounds(begun(m, today), today)),
                    rule("from|since month year?", PeriodRules::sinceMonth),
                    rule("since day", m -> today -> new Bounds(begun(m, today), today)),
                    rule(
                            "since named",
                            m -> today -> new Bounds(today.plusDays(m.number("named")), today)),
                    rule(FOR + "day", m -> today -> day(begun(m, today))));

    private PeriodRules() {}

    private static Rule<Meaning> rule(String shape, Function<Match, @Nullable Meaning> meaning) {
        return new Rule<>(Shape.of(shape), Trust.ALWAYS, meaning);
    }

    private static @Nullable Meaning whole(Match m) {
        int offset = m.number("which");
        return switch (m.unit()) {
            case DAY, WEEK, FORTNIGHT, MONTH, QUARTER, HALF, YEAR ->
                    today -> Bounds.of(Span.of(m.unit(), today, offset));
            case MINUTE, HOUR -> null;
        };
    }

    /** The last so many days, weeks or months, today included. */
    private static @Nullable Meaning last(Match m) {
        boolean past = !m.has("which") || m.number("which") == -1;
        Shift shift = m.amount();
        boolean days = !shift.isExact() && shift.workingDays() == 0;
        return past && days
                ? today ->
                        new Bounds(
                                today.minusMonths(shift.months())
                                        .minusDays(shift.days())
                                        .plusDays(1),
                                today)
                : null;
    }

    private static @Nullable Meaning toDate(Unit unit) {
        return switch (unit) {
            case WEEK, MONTH, QUARTER, HALF, YEAR ->
                    today -> new Bounds(Span.of(unit, today, 0).first(), today);
            case MINUTE, HOUR, DAY, FORTNIGHT -> null;
        };
    }

    private static @Nullable Meaning month(int month, Match m) {
        int year = m.numberOr(0, "year");
        return month < 1 || month > 12
                ? null
                : today -> Bounds.of(Span.of(Unit.MONTH, begunMonth(month, year, today), 0));
    }

    private static Meaning monthOfYear(Match m) {
        return today ->
                Bounds.of(
                        Span.of(
                                Unit.MONTH,
                                LocalDate.of(
                                        today.getYear() + m.number("which"), m.number("month"), 1),
                                0));
    }

    /** The third quarter, the first half of a year. */
    private static @Nullable Meaning part(Match m, int months) {
        int n = m.number("nth", "digits");
        if (n < 1 || n > 12 / months) {
            return null;
        }
        int first = (n - 1) * months + 1;
        return today -> {
            LocalDate begin = begunMonth(first, m.numberOr(0, "year"), today);
            return new Bounds(begin, begin.plusMonths(months).minusDays(1));
        };
    }

    private static Meaning years(Match m) {
        return years(m.number("year"), m.secondNumber("year"));
    }

    private static Meaning years(int first, int last) {
        return today -> new Bounds(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Meaning days(Match m) {
        return between((Calendar) m.value("day"), (Calendar) m.second("day"));
    }

    private static @Nullable Meaning daysOfMonth(Match m) {
        Calendar last = (Calendar) m.value("day");
        return between(m.number("digits", "nth"), last.day(), last.month(), last.year());
    }

    private static @Nullable Meaning monthDays(Match m) {
        return between(
                m.number("digits", "nth"),
                m.secondNumber("digits", "nth"),
                m.number("month"),
                m.numberOr(0, "year"));
    }

    private static @Nullable Meaning between(int first, int last, int month, int year) {
        boolean real = Numerals.exists(first, month, year) && Numerals.exists(last, month, year);
        return real
                ? between(new Calendar(first, month, year), new Calendar(last, month, year))
                : null;
    }

    /** The year of the end is the year of the beginning too, unless that would run backwards. */
    private static Meaning between(Calendar first, Calendar last) {
        return today -> {
            int year = last.year() != 0 ? last.year() : first.year();
            boolean over = first.month() > last.month() && first.year() == 0;
            LocalDate end = PeriodDays.of(last, year == 0 ? today.getYear() : year);
            LocalDate begin = PeriodDays.of(first, end.getYear() - (over ? 1 : 0));
            boolean ahead = year == 0 && begin.isAfter(today);
            return ahead
                    ? new Bounds(begin.minusYears(1), end.minusYears(1))
                    : new Bounds(begin, end);
        };
    }

    private static Meaning months(Match m) {
        int firstMonth = m.number("month");
        int lastMonth = m.secondNumber("month");
        return today -> {
            int said = m.numberOr(0, "year");
            int over = firstMonth > lastMonth ? 1 : 0;
            LocalDate begin = begunMonth(firstMonth, said == 0 ? 0 : said - over, today);
            LocalDate end = LocalDate.of(begin.getYear() + over, lastMonth, 1);
            return new Bounds(begin, Span.of(Unit.MONTH, end, 0).last());
        };
    }

    private static Meaning sinceMonth(Match m) {
        return today ->
                new Bounds(begunMonth(m.number("month"), m.numberOr(0, "year"), today), today);
    }

    private static LocalDate begun(Match m, LocalDate today) {
        Calendar said = (Calendar) m.value("day");
        LocalDate thisYear = PeriodDays.of(said, today.getYear());
        boolean ahead = said.year() == 0 && thisYear.isAfter(today);
        return ahead ? PeriodDays.of(said, today.getYear() - 1) : thisYear;
    }

    private static LocalDate begunMonth(int month, int year, LocalDate today) {
        LocalDate begin = LocalDate.of(year == 0 ? today.getYear() : year, month, 1);
        return year == 0 && begin.isAfter(today) ? begin.minusYears(1) : begin;
    }

    private static Bounds day(LocalDate day) {
        return new Bounds(day, day);
    }
}
