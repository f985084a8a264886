package voronka.local.aws;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a service's model says of a text: how short, how long, which characters. */
public final class Shape {
    private final int min;
    private final int max;
    private final @Nullable Pattern pattern;

    private Shape(int min, int max, @Nullable Pattern pattern) {
        this.min = min;
        this.max = max;
        this.pattern = pattern;
    }

    /** Between so many and so many characters, both allowed. */
    public static Shape length(int min, int max) {
        return new Shape(min, max, null);
    }

    /** The length, and the whole text has to match the pattern. */
    public static Shape matching(int min, int max, String pattern) {
        return new Shape(min, max, Pattern.compile(pattern));
    }

    /** One of the names of an enumeration, exactly as written there. */
    public static <E extends Enum<E>> Shape oneOf(Class<E> names) {
        List<String> quoted =
                Arrays.stream(names.getEnumConstants())
                        .map(Enum::name)
                        .map(Pattern::quote)
                        .toList();
        return matching(1, Integer.MAX_VALUE, String.join("|", quoted));
    }

    /**
     * Gives the text back when it fits.
     *
     * @throws AwsException naming the member and the limit when it does not
     */
    public String check(String text, String member) {
        if (text.length() < min) {
            throw refusal(member, "Member must have length greater than or equal to " + min);
        }
        if (text.length() > max) {
            throw refusal(member, "Member must have length less than or equal to " + max);
        }
        if (pattern != null && !pattern.matcher(text).matches()) {
            throw refusal(member, "Member must satisfy regular expression pattern: " + pattern);
        }
        return text;
    }

    static AwsException refusal(String member, String constraint) {
        return AwsException.validation(
                "1 validation error detected: Value at '%s' failed to satisfy constraint: %s"
                        .formatted(member, constraint));
    }
}
