package voronka.telegram.view;

import java.util.List;
import java.util.function.ToIntFunction;
import voronka.telegram.screen.Excerpt;

/**
 * Bars for letters of one width: name, bar, number, sum, in columns, on lines that do not wrap on a
 * phone. A bar is drawn to an eighth of a letter, and whatever is not zero has one.
 */
final class BarTable {
    /** The longest line that a phone shows whole. */
    static final int WIDTH = 34;

    private static final String DOT = " · ";
    private static final String INDENT = "  ";
    private static final int SHORTEST_BAR = 6;
    private static final int LONGEST_BAR = 12;
    private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

    private BarTable() {}

    /**
     * A line.
     *
     * @param size what the bar is as long as
     * @param number what it is in figures
     * @param sum as it is to be read; empty for none
     * @param below said under it, on as many lines as it takes
     */
    record Bar(String name, long size, String number, String sum, List<String> below) {
        Bar(String name, long number, String sum) {
            this(name, number, String.valueOf(number), sum, List.of());
        }
    }

    static String of(List<Bar> bars) {
        int number = widest(bars, bar -> bar.number().length());
        int sum = widest(bars, bar -> bar.sum().length());
        int room = WIDTH - number - 2 - (sum == 0 ? 0 : sum + 1);
        int name = Math.min(widest(bars, bar -> length(bar.name())), room - SHORTEST_BAR);
        int bar = Math.min(room - name, LONGEST_BAR);
        long most = bars.stream().mapToLong(Bar::size).max().orElse(0);
        StringBuilder table = new StringBuilder();
        for (Bar line : bars) {
            String text =
                    right(Excerpt.line(line.name(), name), name)
                            + " "
                            + right(drawn(line.size(), most, bar), bar)
                            + " "
                            + left(line.number(), number)
                            + (sum == 0 ? "" : " " + left(line.sum(), sum));
            table.append(text.stripTrailing()).append('\n');
            wrapped(line.below(), table);
        }
        return table.toString().stripTrailing();
    }

    private static void wrapped(List<String> parts, StringBuilder table) {
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? INDENT + part : line + DOT + part;
            if (length(longer) > WIDTH && !line.isEmpty()) {
                table.append(line).append('\n');
                longer = INDENT + part;
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            table.append(line).append('\n');
        }
    }

    private static String drawn(long number, long most, int width) {
        if (number <= 0) {
            return "";
        }
        int eighths = (int) Math.max(1, Math.round((double) number / most * width * 8));
        String end = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8 - 1, eighths % 8);
        return "█".repeat(eighths / 8) + end;
    }

    private static int widest(List<Bar> bars, ToIntFunction<Bar> width) {
        return bars.stream().mapToInt(width).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String right(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static String left(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }
}
