package voronka.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.After;
import voronka.dates.Bit.AfterBreak;
import voronka.dates.Bit.Fixed;
import voronka.dates.Bit.Named;
import voronka.dates.Bit.Nth;
import voronka.dates.Bit.Repeated;
import voronka.dates.Bit.Vague;
import voronka.dates.Bit.Weekday;
import voronka.dates.Bit.Weekday.When;
import voronka.dates.Bit.Whole;
import voronka.dates.Bit.WorkingDay;
import voronka.dates.Rule.Trust;

/** Days by their place in the week or beside today: tomorrow, в следующую пятницу. */
final class DayRules {
    private static final String[] WEEKDAYS = {"weekday", "shortday", "weekend"};

    static final List<Rule<List<Bit>>> ALL =
            List.of(
                    Rule.of("on? every weekday|unit|barepart?", m -> List.of(new Repeated())),
                    Rule.of("on? every", m -> List.of(new Repeated())),
                    Rule.of("on? named or|dash on? named", DayRules::oneOrOther),
                    Rule.of("sometime? on? named", m -> List.of(new Named(m.number("named")))),
                    Rule.of("on? the? which unit=DAY", DayRules::nextDay),
                    Rule.of("after weekend", m -> List.of(new AfterBreak(null))),
                    Rule.of("after holiday", m -> List.of(new AfterBreak(fixed(m, "holiday")))),
                    Rule.of(
                            "after the? &which|weekday|named|date|nth|dayth|month|feast",
                            m -> List.of(new After())),
                    Rule.of("on? the? weekday|weekend", m -> weekday(m, When.COMING)),
                    Rule.of(
                            "on? the? nearest weekday|shortday|weekend",
                            m -> weekday(m, When.COMING)),
                    Rule.of("on? the? which weekday|shortday|weekend", DayRules::which),
                    Rule.of("on? weekday|shortday or on? weekday|shortday", DayRules::either),
                    Rule.of("on? weekday dash weekday", DayRules::either),
                    Rule.of("on? the? weekday|weekend which=2", DayRules::which),
                    Rule.of("on nth weekday", DayRules::nthOfMonth),
                    Rule.of("on the? shortday", m -> weekday(m, When.COMING)),
                    Rule.of(Trust.TOUCHING_OR_ALONE, "shortday", m -> weekday(m, When.COMING)),
                    Rule.of("in weekday", m -> weekday(m, When.SKIPPED)),
                    Rule.of("on? the? workday", m -> workday(m.number("workday") - 1)),
                    Rule.of("on? the? which working unit=DAY", m -> workday(m.number("which"))),
                    Rule.of("vague", m -> List.of(new Vague())),
                    Rule.of(Trust.ALONE, "sometime", m -> List.of(new Vague())));

    private DayRules() {}

    private static List<Bit> weekday(Match m, When when) {
        return List.of(new Weekday(m.number(WEEKDAYS), when));
    }

    private static List<Bit> which(Match m) {
        return weekday(
                m,
                switch (m.number("which")) {
                    case 0 -> When.THIS;
                    case 1 -> When.NEXT;
                    case 2 -> When.AFTER_NEXT;
                    default -> When.LAST;
                });
    }

    /** "в понедельник или вторник", "пн-вт": asked which. */
    private static @Nullable List<Bit> either(Match m) {
        int one = m.number(WEEKDAYS);
        int other = m.secondNumber(WEEKDAYS);
        return one == other ? null : List.of(new Bit.EitherDay(one, other));
    }

    /** "завтра-послезавтра": asked which. */
    private static @Nullable List<Bit> oneOrOther(Match m) {
        int one = m.number("named");
        int other = m.secondNumber("named");
        return one < 0 || one >= other
                ? null
                : List.of(new Bit.Between(Shift.of(one, Unit.DAY), Shift.of(other, Unit.DAY)));
    }

    private static List<Bit> nextDay(Match m) {
        return List.of(new Named(m.number("which")));
    }

    private static @Nullable List<Bit> workday(int days) {
        return days < 0 ? null : List.of(new WorkingDay(days));
    }

    static Fixed fixed(Match m, String kind) {
        String[] monthAndDay = ((String) m.value(kind)).split("-");
        return new Fixed(Integer.parseInt(monthAndDay[0]), Integer.parseInt(monthAndDay[1]));
    }

    /** "в последнюю пятницу": of this month, or of the next when it is over. */
    private static List<Bit> nthOfMonth(Match m) {
        return List.of(new Nth(m.number("nth"), m.number("weekday")), new Whole(Unit.MONTH, 0));
    }
}
