package voronka.local.scheduler;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The values a cron field may take, and how they are written. */
enum CronRange {
    MINUTES(0, 59, ""),
    HOURS(0, 23, ""),
    DAYS_OF_MONTH(1, 31, ""),
    MONTHS(1, 12, "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"),
    DAYS_OF_WEEK(1, 7, "SUN MON TUE WED THU FRI SAT"),
    YEARS(1970, 2199, "");

    private final int min;
    private final int max;
    private final String names;

    CronRange(int min, int max, String names) {
        this.min = min;
        this.max = max;
        this.names = names;
    }

    /**
     * Reads a field: {@code *}, values, {@code from-to}, {@code from/step}, and lists of these.
     *
     * @throws IllegalArgumentException for anything else
     */
    NavigableSet<Integer> parse(String field) {
        NavigableSet<Integer> values = new TreeSet<>();
        for (String part : field.split(",", -1)) {
            addPart(values, part);
        }
        return values;
    }

    /**
     * Reads one value, by number or by name.
     *
     * @throws IllegalArgumentException when it is none of this field's
     */
    int value(String text) {
        int value = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : min + index(text);
        if (value < min || value > max) {
            throw new IllegalArgumentException("%s is no value of %s".formatted(text, this));
        }
        return value;
    }

    private int index(String name) {
        int index = List.of(names.split(" ")).indexOf(name.toUpperCase(Locale.ROOT));
        if (name.isEmpty() || index < 0) {
            throw new IllegalArgumentException("%s is no name in %s".formatted(name, this));
        }
        return index;
    }

    private void addPart(NavigableSet<Integer> values, String part) {
        int slash = part.indexOf('/');
        String range = slash < 0 ? part : part.substring(0, slash);
        int step = slash < 0 ? 1 : Integer.parseInt(part.substring(slash + 1));
        int dash = range.indexOf('-');
        int from;
        int to;
        if (range.equals("*")) {
            from = min;
            to = max;
        } else if (dash >= 0) {
            from = value(range.substring(0, dash));
            to = value(range.substring(dash + 1));
        } else {
            from = value(range);
            to = slash < 0 ? from : max;
        }
        if (step < 1 || from > to) {
            throw new IllegalArgumentException("%s is empty in %s".formatted(part, this));
        }
        for (int value = from; value <= to; value += step) {
            values.add(value);
        }
    }
}
