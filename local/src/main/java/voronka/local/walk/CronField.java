package voronka.local.walk;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** One field of a cron expression: values, ranges, steps and names. */
final class CronField {
    static final List<String> MONTHS =
            List.of(
                    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV",
                    "DEC");
    static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    private CronField() {}

    /**
     * The values of a field.
     *
     * @param names stand for the values from the lowest on
     * @throws IllegalArgumentException when something in it is not known
     */
    static SortedSet<Integer> parse(String field, int lowest, int highest, List<String> names) {
        SortedSet<Integer> values = new TreeSet<>();
        for (String part : field.split(",", -1)) {
            String[] step = part.split("/", 2);
            String[] range = step[0].split("-", 2);
            boolean all = step[0].equals("*");
            int from = all ? lowest : value(range[0], lowest, names);
            boolean open = all || (range.length == 1 && step.length == 2);
            int to = open ? highest : value(range[range.length - 1], lowest, names);
            int by = step.length == 2 ? Integer.parseInt(step[1]) : 1;
            if (from < lowest || to > highest || from > to || by < 1) {
                throw new IllegalArgumentException(
                        "%s is not within %d to %d".formatted(part, lowest, highest));
            }
            for (int value = from; value <= to; value += by) {
                values.add(value);
            }
        }
        return values;
    }

    private static int value(String text, int lowest, List<String> names) {
        int name = names.indexOf(text.toUpperCase(Locale.ROOT));
        return name >= 0 ? lowest + name : Integer.parseInt(text);
    }
}
