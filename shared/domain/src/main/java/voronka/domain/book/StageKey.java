package voronka.domain.book;

import java.util.regex.Pattern;

/** Names a stage for good: its text and place may change, its key never, nor is it used again. */
public record StageKey(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,23}");

    /**
     * @throws IllegalArgumentException when it is not 1 to 24 small Latin letters, digits and
     *     hyphens that begin with a letter
     */
    public StageKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a stage's key: " + value);
        }
    }

    /** Whether a text from outside could be a stage's key at all. */
    public static boolean isKey(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
