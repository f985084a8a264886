package voronka.dates;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.dates.Bit.Clock;
import voronka.dates.Bit.Named;
import voronka.dates.Bit.PartOfDay;
import voronka.dates.Bit.SameTime;
import voronka.dates.Rule.Trust;

/**
 * Hours and parts of the day: в 10, в 3 часа дня, без четверти пять, 8pm, half past two, tonight.
 */
final class ClockRules {
    private static final String HOUR = "digits|worded";
    private static final String[] HOURS = {"digits", "worded"};
    private static final String NOT_COUNTED =
            " !counted !unit !working !month !thisday !dash !yearword !nth";
    private static final String AFTER = " meridiem|ofday?";

    static final List<Rule<List<Bit>>> ALL =
            List.of(
                    Rule.of(
                            "about? on|at|by? about? time|loosetime oclock?" + AFTER,
                            ClockRules::written),
                    Rule.of(
                            "from|at? time|loosetime till|dash time|loosetime",
                            ClockRules::written),
                    Rule.of(
                            Trust.TOUCHING_OR_ALONE,
                            "from " + HOUR + " till|dash " + HOUR + NOT_COUNTED,
                            ClockRules::hour),
                    Rule.of(
                            Trust.TOUCHING,
                            "digits dash minutes !counted !unit !month",
                            ClockRules::dashed),
                    Rule.of("at military !counted !unit" + AFTER, ClockRules::written),
                    Rule.of(Trust.TOUCHING, "military &end", ClockRules::written),
                    Rule.of("at military unit=HOUR", ClockRules::written),
                    Rule.of("at? digits|worded zero", ClockRules::hour),
                    Rule.of(Trust.TOUCHING, "at? sametime", m -> List.of(new SameTime())),
                    Rule.of("about? at dottedtime !counted" + AFTER, ClockRules::written),
                    Rule.of("on? dottedtime meridiem", ClockRules::written),
                    Rule.of(Trust.TOUCHING_OR_ALONE, "dottedtime", ClockRules::written),
                    Rule.of("about? at the? about? " + HOUR + NOT_COUNTED, ClockRules::hour),
                    Rule.of(Trust.TOUCHING_OR_ALONE, "by " + HOUR + NOT_COUNTED, ClockRules::hour),
                    Rule.of(
                            "at|by digits minutes" + AFTER + " !counted !unit",
                            ClockRules::hourMinute),
                    Rule.of("at|by digits dash minutes !counted !unit !month", ClockRules::dashed),
                    Rule.of(Trust.TOUCHING_OR_ALONE, "digits minutes &end", ClockRules::hourMinute),
                    Rule.of(Trust.TOUCHING_OR_ALONE, "worded worded &end", ClockRules::inWords),
                    Rule.of("at worded worded" + AFTER + " !counted !unit", ClockRules::inWords),
                    Rule.of(Trust.TOUCHING, "digits &end", ClockRules::hour),
                    Rule.of("about? at|by about? " + HOUR + " oclock" + AFTER, ClockRules::hour),
                    Rule.of(
                            "about? at|by? about? " + HOUR + " oclock? meridiem|ofday",
                            ClockRules::hour),
                    Rule.of(Trust.TOUCHING_OR_ALONE, HOUR + " oclock", ClockRules::hour),
                    Rule.of("from|at? digits dash|till digits oclock? meridiem", ClockRules::span),
                    Rule.of("at? digits minutes meridiem", ClockRules::hourMinute),
                    Rule.of("at digits oclock minutes !counted !unit", ClockRules::hourMinute),
                    Rule.of(
                            "at? digits|worded oclock digits|worded unit=MINUTE|shortunit=MINUTE"
                                    + AFTER,
                            ClockRules::hourMinute),
                    Rule.of("oclock at digits|worded" + AFTER + " !counted", ClockRules::hour),
                    Rule.of("at oclock ofday? !counted", m -> clock(m, 1, 0)),
                    Rule.of("at? halfhour" + AFTER, m -> minutes(m, m.number("halfhour"), -30)),
                    Rule.of("at? halfto nth" + AFTER, m -> minutes(m, m.number("nth"), -30)),
                    Rule.of("at? halfpast " + HOUR + AFTER, m -> minutes(m, m.number(HOURS), 30)),
                    Rule.of(
                            "at? without count|quarter unit=MINUTE? " + HOUR + AFTER,
                            ClockRules::without),
                    Rule.of("at? count unit=MINUTE nth" + AFTER, ClockRules::intoHour),
                    Rule.of("at? quarter nth" + AFTER, ClockRules::intoHour),
                    Rule.of("at? quarter past|tohour " + HOUR + AFTER, ClockRules::quarterHour),
                    Rule.of(
                            "at digits|worded unit=MINUTE? past|tohour "
                                    + HOUR
                                    + AFTER
                                    + " !counted",
                            ClockRules::english),
                    Rule.of(
                            Trust.TOUCHING_OR_ALONE,
                            "digits|worded unit=MINUTE? past|tohour " + HOUR + AFTER,
                            ClockRules::english),
                    Rule.of("about? part", m -> List.of(new PartOfDay(m.part()))),
                    Rule.of("on|by? partnow", m -> List.of(new Named(0), new PartOfDay(m.part()))),
                    Rule.of("which barepart", ClockRules::thisPart),
                    Rule.of(Trust.TOUCHING, "barepart", m -> List.of(new PartOfDay(m.part()))));

    private ClockRules() {}

    private static @Nullable List<Bit> written(Match m) {
        LocalTime time = m.time();
        return m.has("time")
                ? List.of(new Clock(time, false))
                : clock(m, time.getHour(), time.getMinute());
    }

    private static @Nullable List<Bit> hour(Match m) {
        return clock(m, m.number(HOURS), 0);
    }

    private static @Nullable List<Bit> hourMinute(Match m) {
        int minute = m.has("minutes") ? m.number("minutes") : m.secondNumber(HOURS);
        return clock(m, m.number(HOURS), minute);
    }

    /** "3-4pm" begins in the afternoon, "11-1pm" before noon. */
    private static @Nullable List<Bit> span(Match m) {
        int first = m.number("digits");
        int last = m.secondNumber("digits");
        boolean over = m.number("meridiem") == 12 && first % 12 > last % 12;
        return over ? List.of(new Clock(LocalTime.of(first % 12, 0), false)) : clock(m, first, 0);
    }

    /** "в 10-30" is half past ten, "в 10-12" is from ten to twelve. */
    private static @Nullable List<Bit> dashed(Match m) {
        int minute = m.number("minutes");
        return clock(m, m.number("digits"), minute % 15 == 0 ? minute : 0);
    }

    private static @Nullable List<Bit> inWords(Match m) {
        int minute = m.secondNumber(HOURS);
        return minute < 10 ? null : clock(m, m.number(HOURS), minute);
    }

    private static @Nullable List<Bit> without(Match m) {
        int less = m.has("quarter") ? m.number("quarter") : m.number("count");
        return less >= 30 ? null : minutes(m, m.number(HOURS), -less);
    }

    private static @Nullable List<Bit> intoHour(Match m) {
        int more = m.has("quarter") ? m.number("quarter") : m.number("count");
        return more >= 60 ? null : minutes(m, m.number("nth"), more - 60);
    }

    private static @Nullable List<Bit> quarterHour(Match m) {
        return minutes(m, m.number(HOURS), m.has("past") ? 15 : -15);
    }

    private static @Nullable List<Bit> english(Match m) {
        int minute = m.number(HOURS);
        int hour = m.secondNumber(HOURS);
        boolean likely = minute % 5 == 0 && minute < 30 && minute > 0;
        return likely ? minutes(m, hour, m.has("past") ? minute : -minute) : null;
    }

    private static List<Bit> thisPart(Match m) {
        return List.of(new Named(m.number("which")), new PartOfDay(m.part()));
    }

    private static @Nullable List<Bit> minutes(Match m, int hour, int more) {
        if (hour < 1 || hour > 12) {
            return null;
        }
        int all = Math.floorMod(hour * 60 + more, 24 * 60);
        int clockHour = all / 60 == 0 ? 12 : all / 60;
        return clock(m, clockHour, all % 60);
    }

    private static @Nullable List<Bit> clock(Match m, int hour, int minute) {
        boolean exists = hour >= 0 && (hour < 24 || (hour == 24 && minute == 0)) && minute < 60;
        if (!exists) {
            return null;
        }
        LocalTime time = LocalTime.of(hour % 24, minute);
        if (m.has("meridiem")) {
            boolean twelve = hour >= 1 && hour <= 12;
            int clockHour = hour % 12 + m.number("meridiem");
            return twelve ? List.of(new Clock(time.withHour(clockHour), false)) : null;
        }
        return m.has("ofday")
                ? List.of(new Clock(m.part().of(time), false))
                : List.of(new Clock(time, hour > 0 && hour < 12));
    }
}
