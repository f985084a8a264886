package voronka.book;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Limit;

/**
 * Limits in words: {@code within 1h}, {@code by end of next working day}, {@code 5 working days}.
 */
public final class Limits {
    private static final Pattern WITHIN = Pattern.compile("(?:within|в течение|за)\\s+(.+)");
    private static final Pattern TODAY =
            Pattern.compile("by end of (?:the )?day|до конца (?:рабочего )?дня");
    private static final Pattern TOMORROW =
            Pattern.compile("by end of (?:the )?next working day|до конца следующего рабочего дня");
    private static final Pattern AHEAD =
            Pattern.compile(
                    "by end of (?:the )?day in (\\d{1,3}) working days?"
                            + "|до конца дня через (\\d{1,3}) рабоч(?:ий|их) д(?:ень|ня|ней)");
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?:within )?(\\d{1,3}) working days?|(\\d{1,3}) рабоч(?:ий|их) д(?:ень|ня|ней)");

    private Limits() {}

    /**
     * The limit of that text; null when it is none.
     *
     * @throws IllegalArgumentException when it is longer than a limit can be
     */
    public static @Nullable Limit read(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (TODAY.matcher(words).matches()) {
            return new Limit.ByEndOfDay(0);
        }
        if (TOMORROW.matcher(words).matches()) {
            return new Limit.ByEndOfDay(1);
        }
        Matcher ahead = AHEAD.matcher(words);
        if (ahead.matches()) {
            return new Limit.ByEndOfDay(number(ahead));
        }
        Matcher days = DAYS.matcher(words);
        if (days.matches()) {
            return new Limit.WorkingDays(number(days));
        }
        Matcher within = WITHIN.matcher(words);
        Duration worked = within.matches() ? Durations.read(within.group(1)) : null;
        return worked == null ? null : new Limit.Within(worked);
    }

    /** As it is read again. */
    public static String write(Limit limit) {
        return switch (limit) {
            case Limit.Within(Duration worked) -> "within " + Durations.write(worked);
            case Limit.ByEndOfDay(int ahead) when ahead == 0 -> "by end of day";
            case Limit.ByEndOfDay(int ahead) when ahead == 1 -> "by end of next working day";
            case Limit.ByEndOfDay(int ahead) -> "by end of day in %d working days".formatted(ahead);
            case Limit.WorkingDays(int days) when days == 1 -> "1 working day";
            case Limit.WorkingDays(int days) -> "%d working days".formatted(days);
        };
    }

    private static int number(Matcher found) {
        String english = found.group(1);
        return Integer.parseInt(english == null ? found.group(2) : english);
    }
}
