package voronka.dates;

import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.After;
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
                    Rule.of("after fixed", m -> List.of(DayRules.fixed(m, "fixed"))),
                    Rule.of("after the? digits|nth ofword? month", CalendarRules::afterDay),
                    Rule.of("after the? digits|nth thisday", CalendarRules::afterDay),
                    Rule.of(
                            "after the? month the? digits|nth !counted !unit",
                            CalendarRules::afterDay),
                    Rule.of("sometime on|in|at month" + YEAR, CalendarRules::month),
                    Rule.of("after month" + YEAR, CalendarRules::afterDay),
                    Rule.of("dated date|digits month? year? yearword?", m -> List.of()),
                    Rule.of("dated shortdate|slashed", m -> List.of()),
                    Rule.of("label dot? digits month", m -> List.of()),
                    Rule.of("label dot? digits month comma digits", m -> List.of()),
                    Rule.of("paper slashed", m -> List.of()),
                    Rule.of("paper dot? digits !month", m -> List.of()),
                    Rule.of("abbr dot digits !month", m -> List.of()),
                    Rule.of("from|at? digits till|dash|to digits counted", m -> List.of()),
                    Rule.of("paper shortdate &end", m -> List.of()),
                    Rule.of(
                            "on? the? date yearword? !counted",
                            m -> List.of((Bit) m.value("date"))),
                    Rule.of("on|by? the? feast", CalendarRules::feast),
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
                    Rule.of(
                            "on? the? digits|nth thisday? ofword? the? which unit=MONTH",
                            CalendarRules::dayOfWhole),
                    Rule.of(
                            Trust.TOUCHING_OR_ALONE,
                            "on? thisday digits|nth" + NOT_COUNTED,
                            CalendarRules::day),
                    Rule.of(
                            "from|on? digits dash|till digits|nth month",
                            CalendarRules::dayOfMonth),
                    Rule.of("on|by? nth thisday", CalendarRules::lastDay),
                    Rule.of("digits dash month dash? year?", CalendarRules::dayOfMonth),
                    Rule.of("month dash digits", CalendarRules::dayOfMonth),
                    Rule.of("on? the? digits|nth month minutes yearword", CalendarRules::shortYear),
                    Rule.of("on|in|at tens month?" + YEAR, CalendarRules::tens),
                    Rule.of(
                            "on|in|at? the? digits|nth decade|unit=WEEK ofword? month?" + YEAR,
                            CalendarRules::partOfMonth),
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
                    Rule.of(
                            "on|in|at? the? which? season" + YEAR,
                            m -> calendar(0, m.number("season"), m.numberOr(0, "year"))),
                    Rule.of("on|in|at? year yearword", m -> calendar(0, 0, m.number("year"))),
                    Rule.of("in year !counted", m -> calendar(0, 0, m.number("year"))),
                    Rule.of(
                            Trust.TOUCHING_OR_ALONE,
                            "on|in|at year !counted",
                            m -> calendar(0, 0, m.number("year"))),
                    Rule.of("on? the? nth weekday ofword? month" + YEAR, CalendarRules::nth),
                    Rule.of(
                            "on? the? nth weekday ofword? the? which? unit=MONTH",
                            CalendarRules::nth),
                    Rule.of(
                            "on|in|at? the? nth|digits|roman unit=QUARTER|unit=HALF ofword?" + YEAR,
                            CalendarRules::quarter),
                    Rule.of(Trust.TOUCHING_OR_ALONE, "on nth &end", CalendarRules::day),
                    Rule.of("on|in|at? q digits" + YEAR, CalendarRules::quarter),
                    Rule.of("on|in|at halfof digits" + YEAR, CalendarRules::quarter),
                    Rule.of(
                            Trust.TOUCHING_OR_ALONE,
                            "halfof digits" + YEAR,
                            CalendarRules::quarter));

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

    private static @Nullable List<Bit> dayOfWhole(Match m) {
        int day = m.number("digits", "nth");
        List<Bit> said = day < 1 ? null : calendar(day, 0, 0);
        return said == null
                ? null
                : List.of(said.getFirst(), new Whole(Unit.MONTH, m.number("which")));
    }

    /** "последнего числа". */
    private static @Nullable List<Bit> lastDay(Match m) {
        return m.number("nth") != -1
                ? null
                : List.of(new AtEdge(Edge.LASTDAY, Unit.MONTH), new Whole(Unit.MONTH, 0));
    }

    /** "2 января 27 года". */
    private static @Nullable List<Bit> shortYear(Match m) {
        int day = m.number("digits", "nth");
        return day < 1 ? null : calendar(day, m.number("month"), 2000 + m.number("minutes"));
    }

    private static @Nullable List<Bit> afterDay(Match m) {
        int day = m.has("digits") || m.has("nth") ? m.number("digits", "nth") : 0;
        List<Bit> said = calendar(day, m.numberOr(0, "month"), m.numberOr(0, "year"));
        return said == null ? null : List.of(new After(), said.getFirst());
    }

    private static @Nullable List<Bit> feast(Match m) {
        Bit.Fixed feast = DayRules.fixed(m, "feast");
        return calendar(feast.day(), feast.month(), 0);
    }

    private static @Nullable List<Bit> tens(Match m) {
        return calendar(m.number("tens"), m.numberOr(0, "month"), m.numberOr(0, "year"));
    }

    /** The first, second … week or ten days of a month. */
    private static @Nullable List<Bit> partOfMonth(Match m) {
        int length = m.has("decade") ? 10 : 7;
        int number = m.number("digits", "nth");
        if (number == -1 && length == 7 && m.has("month")) {
            int month = m.number("month");
            int monday = Month.of(month).minLength() - 6;
            return calendar(monday, month, m.numberOr(0, "year"));
        }
        return number < 1 || number > 4 || (length == 7 && !m.has("month"))
                ? null
                : calendar(
                        (number - 1) * length + 1, m.numberOr(0, "month"), m.numberOr(0, "year"));
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
        int months = m.has("halfof") || (m.has("unit") && m.unit() == Unit.HALF) ? 6 : 3;
        int number = m.number("nth", "digits", "roman");
        return number < 1 || number > 12 / months
                ? null
                : List.of(
                        new AtEdge(Edge.START, Unit.MONTH),
                        new Calendar(0, (number - 1) * months + 1, m.numberOr(0, "year")));
    }
}
