package voronka.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.AtEdge;
import voronka.dates.Bit.Calendar;
import voronka.dates.Bit.Named;
import voronka.dates.Bit.PartOfDay;
import voronka.dates.Bit.Weekday;
import voronka.dates.Bit.Weekday.When;
import voronka.dates.Bit.Whole;

/** Weeks, months, quarters and years, and the places in them: next week, в конце месяца, EOY. */
final class EdgeRules {
    private static final String AT = "on|in|at|by? the? edge ofword? dash? the? ";

    static final List<Rule<List<Bit>>> ALL =
            List.of(
                    Rule.of("sometime? on|in|at|by? ofword? the? which unit", EdgeRules::whole),
                    Rule.of("on|in|at|by? the? which unit on|in|at the? edge", EdgeRules::edge),
                    Rule.of("on|in|at? the? unit which=2", EdgeRules::whole),
                    Rule.of("on|in|at|by? the? which|nearest? endof", EdgeRules::end),
                    Rule.of(AT + "which? working? unit", EdgeRules::edge),
                    Rule.of(AT + "month year? yearword?", EdgeRules::ofMonth),
                    Rule.of(AT + "seasonof year? yearword?", EdgeRules::ofSeason),
                    Rule.of(AT + "year yearword?", EdgeRules::ofYear),
                    Rule.of(
                            AT + "nth|digits unit=QUARTER ofword? year? yearword?",
                            EdgeRules::ofQuarter),
                    Rule.of(AT + "q digits year?", EdgeRules::ofQuarter),
                    Rule.of(AT + "weekday", EdgeRules::ofWeekday),
                    Rule.of(AT + "named", EdgeRules::ofNamed),
                    Rule.of("by newyear", m -> List.of(new AtEdge(Edge.END, Unit.YEAR))));

    private EdgeRules() {}

    private static @Nullable List<Bit> whole(Match m) {
        return switch (m.unit()) {
            case WEEK, MONTH, QUARTER, HALF, YEAR ->
                    List.of(new Whole(m.unit(), m.number("which")));
            case MINUTE, HOUR, DAY, FORTNIGHT -> null;
        };
    }

    private static List<Bit> end(Match m) {
        AtEdge end = new AtEdge(Edge.END, m.unit());
        return m.has("which") ? List.of(end, new Whole(m.unit(), m.number("which"))) : List.of(end);
    }

    private static @Nullable List<Bit> edge(Match m) {
        AtEdge edge = new AtEdge(m.edge(), m.unit());
        return switch (m.unit()) {
            case WEEK, MONTH, QUARTER, HALF, YEAR ->
                    m.has("which")
                            ? List.of(edge, new Whole(m.unit(), m.number("which")))
                            : List.of(edge);
            case DAY ->
                    m.has("which")
                            ? List.of(part(m), new Named(m.number("which")))
                            : List.of(part(m));
            case MINUTE, HOUR, FORTNIGHT -> null;
        };
    }

    private static List<Bit> ofMonth(Match m) {
        return List.of(
                new AtEdge(m.edge(), Unit.MONTH),
                new Calendar(0, m.number("month"), m.numberOr(0, "year")));
    }

    /** A season has three months: it begins in its first, ends in its last. */
    private static List<Bit> ofSeason(Match m) {
        int later =
                switch (m.edge()) {
                    case START, FIRSTDAY, FIRSTWORKDAY -> 0;
                    case MID -> 1;
                    case END, LASTDAY, LASTWORKDAY -> 2;
                };
        int month = (m.number("seasonof") - 1 + later) % 12 + 1;
        return List.of(
                new AtEdge(m.edge(), Unit.MONTH), new Calendar(0, month, m.numberOr(0, "year")));
    }

    private static List<Bit> ofYear(Match m) {
        return List.of(new AtEdge(m.edge(), Unit.YEAR), new Calendar(0, 0, m.number("year")));
    }

    private static @Nullable List<Bit> ofQuarter(Match m) {
        int quarter = m.number("nth", "digits");
        return quarter < 1 || quarter > 4
                ? null
                : List.of(
                        new AtEdge(m.edge(), Unit.QUARTER),
                        new Calendar(0, quarter * 3 - 2, m.numberOr(0, "year")));
    }

    private static List<Bit> ofWeekday(Match m) {
        return List.of(new Weekday(m.number("weekday"), When.COMING), part(m));
    }

    private static List<Bit> ofNamed(Match m) {
        return List.of(new Named(m.number("named")), part(m));
    }

    private static PartOfDay part(Match m) {
        return new PartOfDay(
                switch (m.edge()) {
                    case START, FIRSTDAY, FIRSTWORKDAY -> Part.START;
                    case MID -> Part.DAY;
                    case END, LASTDAY, LASTWORKDAY -> Part.END;
                });
    }
}
