package voronka.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.AtEdge;
import voronka.dates.Bit.Calendar;
import voronka.dates.Bit.Nth;
import voronka.dates.Bit.Whole;
import voronka.dates.Rule.Trust;

/** Days, months and years of the calendar: 15 марта, March 15th, 5 числа, in December, 15.03.27. */
final class CalendarRules {
    private static final String YEAR = " comma? year? yearword?";
    private static final String NOT_COUNTED = " !counted !unit !weekday !month";

    static final List<Rule<List<Bit>>> ALL =
            List.of(
                    Rule.of("dated date|digits month? year? yearword?", m -> List.of()),
                    Rule.of(
                            "on? the? date yearword? !counted",
                            m -> List.of((Bit) m.value("date"))),
                    Rule.of("on? slashed !counted", m -> List.of((Bit) m.value("slashed"))),
                    Rule.of(
                            Trust.TOUCHING_OR_ALONE,
                            "on|by? shortdate !counted",
                            m -> List.of((Bit) m.value("shortdate"))),
                    Rule.of(
                            "on? the? digits|nth thisday? ofword? month" + YEAR,
                            CalendarRules::dayOfMonth),
                    Rule.of(
                            "on? the? month the? digits|nth !counted !unit" + YEAR,
                            CalendarRules::dayOfMonth),
                    Rule.of("on? the? digits|nth thisday", CalendarRules::day),
                    Rule.of("on? dayth" + NOT_COUNTED, CalendarRules::day),
                    Rule.of("on? the th" + NOT_COUNTED, CalendarRules::day),
                    Rule.of("on th" + NOT_COUNTED, CalendarRules::day),
                    Rule.of(Trust.TOUCHING_OR_ALONE, "th" + NOT_COUNTED, CalendarRules::day),
                    Rule.of("by wordnth &end", CalendarRules::day),
                    Rule.of(Trust.ALONE, "wordnth", CalendarRules::day),
                    Rule.of("on the wordnth" + NOT_COUNTED, CalendarRules::day),
                    Rule.of("on|in|at month" + YEAR + " !digits", CalendarRules::month),
                    Rule.of("on|in|at? which month" + YEAR, CalendarRules::month),
                    Rule.of("month which unit=YEAR", CalendarRules::monthOfNext),
                    Rule.of(Trust.TOUCHING_OR_ALONE, "month" + YEAR, CalendarRules::month),
                    Rule.of("season", m -> calendar(0, m.number("season"), 0)),
                    Rule.of("on|in|at? year yearword", m -> calendar(0, 0, m.number("year"))),
                    Rule.of("in year !counted", m -> calendar(0, 0, m.number("year"))),
                    Rule.of("on? the? nth weekday ofword? month" + YEAR, CalendarRules::nth),
                    Rule.of(
                            "on? the? nth weekday ofword? the? which? unit=MONTH",
                            CalendarRules::nth),
                    Rule.of(
                            "on|in|at? nth|digits unit=QUARTER ofword?" + YEAR,
                            CalendarRules::quarter),
                    Rule.of("on|in|at? q digits" + YEAR, CalendarRules::quarter));

    private CalendarRules() {}

    static @Nullable List<Bit> calendar(int day, int month, int year) {
        boolean real = Numerals.exists(day == 0 ? 1 : day, month == 0 ? 1 : month, year);
        return real ? List.of(new Calendar(day, month, year)) : null;
    }

    private static @Nullable List<Bit> dayOfMonth(Match m) {
        int day = m.number("digits", "nth");
        return day < 1 ? null : calendar(day, m.number("month"), m.numberOr(0, "year"));
    }

    private static @Nullable List<Bit> day(Match m) {
        int day = m.number("digits", "nth", "dayth", "th", "wordnth");
        return day < 1 ? null : calendar(day, 0, 0);
    }

    private static @Nullable List<Bit> month(Match m) {
        List<Bit> month = calendar(0, m.number("month"), m.numberOr(0, "year"));
        boolean past = m.numberOr(0, "which") < 0;
        return past && month != null
                ? List.of(month.getFirst(), new Whole(Unit.YEAR, m.number("which")))
                : month;
    }

    private static List<Bit> monthOfNext(Match m) {
        return List.of(
                new Calendar(0, m.number("month"), 0), new Whole(Unit.YEAR, m.number("which")));
    }

    private static List<Bit> nth(Match m) {
        Nth nth = new Nth(m.number("nth"), m.number("weekday"));
        return m.has("month")
                ? List.of(nth, new Calendar(0, m.number("month"), m.numberOr(0, "year")))
                : List.of(nth, new Whole(Unit.MONTH, m.numberOr(0, "which")));
    }

    private static @Nullable List<Bit> quarter(Match m) {
        int quarter = m.number("nth", "digits");
        return quarter < 1 || quarter > 4
                ? null
                : List.of(
                        new AtEdge(Edge.START, Unit.QUARTER),
                        new Calendar(0, quarter * 3 - 2, m.numberOr(0, "year")));
    }
}
