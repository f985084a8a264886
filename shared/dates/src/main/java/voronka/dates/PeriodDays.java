package voronka.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.Calendar;

/** The days that a period may begin or end with: 01.05, 1 мая 2025, May 1st. */
final class PeriodDays {
    private static final String YEAR = " comma? year? yearword?";

    private static final List<Rule<Calendar>> RULES =
            List.of(
                    rule("date yearword?", m -> (Calendar) m.value("date")),
                    rule("shortdate", m -> (Calendar) m.value("shortdate")),
                    rule("the? digits|nth ofword? month" + YEAR, PeriodDays::day),
                    rule("month the? digits|nth !unit" + YEAR, PeriodDays::day));

    private PeriodDays() {}

    static void addTo(Chart chart) {
        List<List<Piece<Calendar>>> pieces = Piece.of(chart, RULES);
        for (int at = 0; at < pieces.size(); at++) {
            for (Piece<Calendar> piece : pieces.get(at)) {
                chart.add(at, new Sense("day", piece.meaning(), piece.end() - at));
            }
        }
    }

    /**
     * In a leap year when only that has it: 29 February without a year is the last one there was.
     */
    static LocalDate of(Calendar said, int year) {
        int real = said.year() == 0 ? year : said.year();
        while (!Numerals.exists(said.day(), said.month(), real)) {
            real--;
        }
        return LocalDate.of(real, said.month(), said.day());
    }

    private static Rule<Calendar> rule(String shape, Function<Match, @Nullable Calendar> day) {
        return new Rule<>(Shape.of(shape), Rule.Trust.ALWAYS, day);
    }

    private static @Nullable Calendar day(Match m) {
        Calendar day =
                new Calendar(m.number("digits", "nth"), m.number("month"), m.numberOr(0, "year"));
        return Numerals.exists(day.day(), day.month(), day.year()) ? day : null;
    }
}
