package voronka.book;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Working time in words: {@code 15m}, {@code 1h 30m}, {@code 2 ч}. */
public final class Durations {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(\\d{1,5})\\s*(?:h|hours?|ч|час(?:а|ов)?)\\.?)?\\s*"
                            + "(?:(\\d{1,5})\\s*(?:m|min|minutes?|м|мин|минут[аы]?)\\.?)?");

    private Durations() {}

    /** The duration of that text, also of one like {@code PT15M}; null when it is none. */
    public static @Nullable Duration read(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        Matcher shape = SHAPE.matcher(small);
        if (!small.isEmpty() && shape.matches()) {
            return Duration.ofHours(number(shape.group(1))).plusMinutes(number(shape.group(2)));
        }
        return small.startsWith("p") ? Duration.parse(text.strip()) : null;
    }

    /** As it is read again. */
    public static String write(Duration duration) {
        long minutes = duration.toMinutes();
        if (!Duration.ofMinutes(minutes).equals(duration) || minutes < 0 || minutes > 5_000_000) {
            return duration.toString();
        }
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + "m";
        }
        return rest == 0 ? hours + "h" : "%dh %dm".formatted(hours, rest);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
