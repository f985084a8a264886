package voronka.telegrambot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;

/**
 * What was said in a talk: "6 мин, бюджет согласуют осенью".
 *
 * @param minutes how long it was; null when the words do not say
 * @param said the rest of the words
 */
record CallWords(@Nullable Integer minutes, String said) {
    private static final Pattern MINUTES =
            Pattern.compile(
                    "(\\d{1,4})\\s*(?:минут\\p{L}*|мин|м|minutes?|mins?|m)\\b[.,;:\\s—–-]*(.*)",
                    Pattern.DOTALL
                            | Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})()");

    /** A number alone is minutes, too. */
    static CallWords read(String text) {
        String typed = text.strip();
        Matcher matcher = MINUTES.matcher(typed);
        Matcher alone = NUMBER.matcher(typed);
        Matcher found = matcher.matches() ? matcher : alone.matches() ? alone : null;
        int minutes = found == null ? 0 : Integer.parseInt(found.group(1));
        return found == null || minutes == 0 || minutes > Activity.MOST_MINUTES
                ? new CallWords(null, Cut.to(Said.LONGEST_TEXT, typed))
                : new CallWords(minutes, Cut.to(Said.LONGEST_TEXT, found.group(2)));
    }
}
