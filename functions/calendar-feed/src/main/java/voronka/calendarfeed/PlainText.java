package voronka.calendarfeed;

import java.util.regex.Pattern;

/**
 * What people typed, fit for a calendar that others keep: no phone number and no address of a
 * client's, no characters that no calendar takes, and not too long.
 */
final class PlainText {
    /** Stands where something was cut off. */
    static final String CUT = "…";

    private static final String HIDDEN = "•••";

    /** With a plus and eight digits or more; eleven digits from 7 or 8; ten; seven as 123-45-67. */
    private static final Pattern PHONE =
            Pattern.compile(
                    "\\+\\d(?:[\\s()-]{0,2}\\d){7,}"
                            + "|(?<!\\d)[78](?:[\\s()-]{0,2}\\d){10}(?!\\d)"
                            + "|(?<!\\d)\\(?\\d{3}\\)?[\\s-]?\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{2}(?!\\d)"
                            + "|(?<![\\d-])\\d{3}-\\d{2}-\\d{2}(?![\\d-])");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    private PlainText() {}

    /** On one line, of at most that many UTF-16 units; no character is cut in half. */
    static String line(String typed, int most) {
        String text = lines(typed).replaceAll("\\s+", " ").strip();
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /** With its lines as they are. */
    static String lines(String typed) {
        String text = typed.replace("\r\n", "\n").replace('\t', ' ').strip();
        String plain = CONTROL.matcher(text).replaceAll("");
        return MAIL.matcher(PHONE.matcher(plain).replaceAll(HIDDEN)).replaceAll(HIDDEN);
    }
}
