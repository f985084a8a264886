package voronka.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The senses of tokens that are written in digits. */
final class Numerals {
    private static final int THIS_CENTURY = 2000;
    private static final int A_LEAP_YEAR = 2028;

    private Numerals() {}

    static List<Sense> sensesOf(Token token) {
        return switch (token.kind()) {
            case INTEGER -> integer(token.text());
            case ORDINAL -> ordinal(token.text());
            case DECIMAL -> decimal(token.text());
            case TIME -> time(token.text());
            case ISO -> iso(token.text());
            case DOTTED -> dotted(token.text());
            case SLASHED -> slashed(token.text());
            case WORD, SIGN, OPAQUE -> List.of();
        };
    }

    private static List<Sense> integer(String text) {
        List<Sense> senses = new ArrayList<>();
        int value = Integer.parseInt(text);
        senses.add(sense("number", (double) value));
        senses.add(sense("digits", value));
        if (text.length() == 2 && value < 60) {
            senses.add(sense("minutes", value));
        }
        if (text.length() == 4 && value >= THIS_CENTURY && value < THIS_CENTURY + 100) {
            senses.add(sense("year", value));
        }
        if (text.length() == 4 && value / 100 < 24 && value % 100 < 60) {
            senses.add(sense("military", LocalTime.of(value / 100, value % 100)));
        }
        return senses;
    }

    /** "10,30" may be an hour, too. */
    private static List<Sense> decimal(String text) {
        List<Sense> senses = new ArrayList<>();
        senses.add(sense("number", Double.parseDouble(point(text))));
        String[] p = point(text).split("\\.");
        if (p[0].length() <= 2 && p[1].length() == 2) {
            int hour = Integer.parseInt(p[0]);
            int minute = Integer.parseInt(p[1]);
            if (hour < 24 && minute < 60) {
                senses.add(sense("dottedtime", LocalTime.of(hour, minute)));
            }
        }
        return senses;
    }

    private static List<Sense> ordinal(String text) {
        int value = Integer.parseInt(text.replaceAll("\\D", ""));
        String suffix = text.replaceAll("[\\d-]", "");
        // "5-го" is a day, "5-й" mostly a floor; "5th" is either.
        String kind =
                suffix.endsWith("го") || suffix.endsWith("му")
                        ? "dayth"
                        : suffix.charAt(0) < 128 ? "th" : "otherth";
        return List.of(sense(kind, value), sense("nth", value));
    }

    private static List<Sense> time(String text) {
        String[] parts = text.split("[:.]");
        int hour = Integer.parseInt(parts[0]);
        if (hour > 24 || (hour == 24 && !parts[1].equals("00"))) {
            return List.of();
        }
        LocalTime time = LocalTime.of(hour % 24, Integer.parseInt(parts[1]));
        return List.of(sense(text.startsWith("0") || hour > 12 ? "time" : "loosetime", time));
    }

    private static List<Sense> iso(String text) {
        String[] p = text.split("[-./t]");
        return date(Integer.parseInt(p[2]), Integer.parseInt(p[1]), Integer.parseInt(p[0]), "date");
    }

    private static List<Sense> dotted(String text) {
        String[] p = text.split("\\.");
        int first = Integer.parseInt(p[0]);
        int second = Integer.parseInt(p[1]);
        if (p.length == 3) {
            return date(first, second, year(p[2]), "date");
        }
        List<Sense> senses = new ArrayList<>();
        senses.add(sense("number", Double.parseDouble(text)));
        if (p[1].length() == 2) {
            senses.addAll(date(first, second, 0, "date"));
            if (first < 24 && second < 60) {
                senses.add(sense("dottedtime", LocalTime.of(first, second)));
            }
        } else {
            senses.addAll(date(first, second, 0, "shortdate"));
        }
        return senses;
    }

    private static List<Sense> slashed(String text) {
        String[] p = text.split("[-/]");
        int first = Integer.parseInt(p[0]);
        int second = Integer.parseInt(p[1]);
        int year = p.length == 3 ? year(p[2]) : 0;
        if (p.length == 2 && p[0].length() == 1 && second <= 4 && p[1].length() == 1) {
            return List.of();
        }
        if (second > 12) {
            return date(second, first, year, "date");
        }
        if (first > 12 || first == second) {
            return date(first, second, year, "date");
        }
        return List.of(sense("slashed", new Bit.Either(first, second, year)));
    }

    private static List<Sense> date(int day, int month, int year, String kind) {
        return exists(day, month, year)
                ? List.of(sense(kind, new Bit.Calendar(day, month, year)))
                : List.of();
    }

    /** True for a day of the calendar; a year that was not said may be a leap year. */
    static boolean exists(int day, int month, int year) {
        try {
            return LocalDate.of(year == 0 ? A_LEAP_YEAR : year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? THIS_CENTURY + year : year;
    }

    private static String point(String decimal) {
        return decimal.replace(',', '.');
    }

    private static Sense sense(String kind, Object value) {
        return new Sense(kind, value, 1);
    }
}
