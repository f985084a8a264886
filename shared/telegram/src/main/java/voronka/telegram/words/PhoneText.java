package voronka.telegram.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers as people like to see them. Telegram makes a link of what it recognises. */
public final class PhoneText {
    private static final Pattern SEVEN = Pattern.compile("\\+7(\\d{3})(\\d{3})(\\d{2})(\\d{2})");
    private static final Pattern ONE = Pattern.compile("\\+1(\\d{3})(\\d{3})(\\d{4})");

    private PhoneText() {}

    /** "+7 927 123-45-67", "+1 415 555-2671"; a number of elsewhere, or none at all, as it is. */
    public static String of(String international) {
        Matcher seven = SEVEN.matcher(international);
        if (seven.matches()) {
            return seven.replaceFirst("+7 $1 $2-$3-$4");
        }
        Matcher one = ONE.matcher(international);
        return one.matches() ? one.replaceFirst("+1 $1 $2-$3") : international;
    }
}
