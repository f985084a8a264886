package voronka.telegram.screen;

/** A text made short enough for where it goes, and honest about it: what is cut ends with "…". */
public final class Excerpt {
    private Excerpt() {}

    /** The text on one line, of at most that many UTF-16 units; no character is cut in half. */
    public static String line(String text, int most) {
        return cut(text.replaceAll("\\s+", " ").strip(), most);
    }

    /** The text with its lines as they are, of at most that many UTF-16 units. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The text with its first letter large. */
    public static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first))
                + text.substring(Character.charCount(first));
    }
}
