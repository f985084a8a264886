package voronka.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.AfterBreak;
import voronka.dates.Bit.Between;
import voronka.dates.Bit.Later;
import voronka.dates.Bit.Named;
import voronka.dates.Bit.Onward;
import voronka.dates.Bit.Weekday;
import voronka.dates.Bit.Weekday.When;
import voronka.dates.Rule.Trust;

/** So much from now: in two weeks, через полтора часа, a week from Monday. */
final class LengthRules {
    private static final String DAY =
            "&weekday|named|date|month|which|digits|nth|feast|holiday|fixed|edge|the";

    static final List<Rule<List<Bit>>> ALL =
            List.of(
                    Rule.of(
                            "about? in about? amount itstime? orso?",
                            m -> List.of(new Later(m.amount()))),
                    Rule.of("in count unit=HOUR minutes !counted !unit", LengthRules::hourMinutes),
                    Rule.of("in amount about &end", m -> List.of(new Later(m.amount()))),
                    Rule.of("about? in about? count to|or count unit", LengthRules::between),
                    Rule.of("about? in about? count count unit", LengthRules::sloppy),
                    Rule.of("in one? unit dash|or count", LengthRules::oneOrMore),
                    Rule.of("in one? unit dash? other", LengthRules::oneOrTwo),
                    Rule.of("in count? shortunit", LengthRules::abbreviated),
                    Rule.of(
                            "in count|one? unit=HOUR worded !unit !counted",
                            LengthRules::hourAndMinutes),
                    Rule.of("unit in count dash|or count", LengthRules::between),
                    Rule.of("unit in count !unit !dash", LengthRules::inverted),
                    Rule.of("in unit count !unit !month", LengthRules::inverted),
                    Rule.of("about? amount later", m -> List.of(new Later(m.amount()))),
                    Rule.of("plus amount", m -> List.of(new Later(m.amount()))),
                    Rule.of("about? amount ago", m -> List.of(new Later(m.amount().back()))),
                    Rule.of("in? amount of the? " + DAY, m -> List.of(new Onward(m.amount()))),
                    Rule.of("in? amount after holiday|fixed", LengthRules::afterBreak),
                    Rule.of(
                            "in? amount after the? digits|nth ofword? month",
                            LengthRules::afterDay),
                    Rule.of("in? amount &named", LengthRules::weeksOnward),
                    Rule.of(Trust.ALONE, "onto count unit", LengthRules::onto),
                    Rule.of("ahead amount !ofday !beforeword", LengthRules::lasting),
                    Rule.of(
                            "ahead amount beforeword the? " + DAY,
                            m -> List.of(new Onward(m.amount().back()))),
                    Rule.of(
                            "the? amount earlierthan the? " + DAY,
                            m -> List.of(new Onward(m.amount().back()))),
                    Rule.of("at? sametime on? which=1 unit", LengthRules::sameTime),
                    Rule.of(
                            "on? named unit=WEEK",
                            m ->
                                    List.of(
                                            new Onward(Shift.of(1, Unit.WEEK)),
                                            new Named(m.number("named")))),
                    Rule.of(
                            "on? weekday unit=WEEK",
                            m ->
                                    List.of(
                                            new Onward(Shift.of(1, Unit.WEEK)),
                                            new Weekday(m.number("weekday"), When.COMING))),
                    Rule.of(Trust.ALONE, "ontounit", LengthRules::onto),
                    Rule.of(Trust.ALONE, "count to|or count unit", LengthRules::between),
                    Rule.of(Trust.ALONE, "amount !digits", m -> List.of(new Later(m.amount()))));

    private LengthRules() {}

    private static @Nullable List<Bit> between(Match m) {
        double least = (double) m.value("count");
        double most = (double) m.second("count");
        return least < most ? between(Shift.of(least, m.unit()), Shift.of(most, m.unit())) : null;
    }

    /** "два три дня": the second is the next number. */
    private static @Nullable List<Bit> sloppy(Match m) {
        return m.secondNumber("count") == m.number("count") + 1 ? between(m) : null;
    }

    /** "недели через две", "через часа два": about so much. */
    private static List<Bit> inverted(Match m) {
        return List.of(new Later(Shift.of((double) m.value("count"), m.unit())));
    }

    /** "через час двадцать". */
    private static @Nullable List<Bit> hourAndMinutes(Match m) {
        int hours = m.numberOr(1, "count");
        int minutes = m.number("worded");
        return minutes < 5 || minutes > 59
                ? null
                : List.of(new Later(Shift.of(hours * 60.0 + minutes, Unit.MINUTE)));
    }

    /** "in 2h30". */
    private static List<Bit> hourMinutes(Match m) {
        double minutes = (double) m.value("count") * 60 + m.number("minutes");
        return List.of(new Later(Shift.of(minutes, Unit.MINUTE)));
    }

    private static List<Bit> oneOrMore(Match m) {
        return between(Shift.of(1, m.unit()), Shift.of((double) m.value("count"), m.unit()));
    }

    /** "через недельку-другую". */
    private static List<Bit> oneOrTwo(Match m) {
        return between(Shift.of(1, m.unit()), Shift.of(2, m.unit()));
    }

    /** "через 30 м" are minutes; "через 3 м" may be months as well. */
    private static @Nullable List<Bit> abbreviated(Match m) {
        double count = m.has("count") ? (double) m.value("count") : 1;
        if (m.unit() != Unit.MINUTE || (count >= 5 && count % 5 == 0)) {
            return List.of(new Later(Shift.of(count, m.unit())));
        }
        return count > 24 || count != Math.rint(count)
                ? null
                : between(Shift.of(count, Unit.MINUTE), Shift.of(count, Unit.MONTH));
    }

    private static @Nullable List<Bit> afterDay(Match m) {
        int day = m.number("digits", "nth");
        List<Bit> said = day < 1 ? null : CalendarRules.calendar(day, m.number("month"), 0);
        return said == null ? null : List.of(new Onward(m.amount()), said.getFirst());
    }

    /** "через неделю после праздников". */
    private static List<Bit> afterBreak(Match m) {
        return List.of(
                new Onward(m.amount()),
                m.has("fixed")
                        ? DayRules.fixed(m, "fixed")
                        : new AfterBreak(DayRules.fixed(m, "holiday")));
    }

    /** "на 2 дня", "на неделю": so a thing is put off. */
    private static List<Bit> onto(Match m) {
        double count = m.has("count") ? (double) m.value("count") : 1;
        Unit unit = m.has("ontounit") ? Unit.valueOf((String) m.value("ontounit")) : m.unit();
        return List.of(new Later(Shift.of(count, unit)));
    }

    /** "this time next week". */
    private static @Nullable List<Bit> sameTime(Match m) {
        Shift shift = Shift.of(1, m.unit());
        return shift.isExact()
                ? null
                : List.of(new Onward(shift), new Named(0), new Bit.SameTime());
    }

    /** "за 2 дня": so long it takes, no moment; "на 5 часов" may be one. */
    private static @Nullable List<Bit> lasting(Match m) {
        return m.amount().isExact() ? null : List.of();
    }

    /** "a week tomorrow"; what is no whole week is a length of something else. */
    private static @Nullable List<Bit> weeksOnward(Match m) {
        Shift shift = m.amount();
        boolean weeks = !shift.isExact() && shift.days() > 0 && shift.days() % 7 == 0;
        return weeks ? List.of(new Onward(shift)) : null;
    }

    private static List<Bit> between(Shift least, Shift most) {
        return List.of(new Between(least, most));
    }
}
