package voronka.aws.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of the document with its place. What is not as it should be becomes a problem. */
record Node(@Nullable Object value, String place, Problems problems) {

    void wrong(String what) {
        problems.add(place, what);
    }

    /** An object with these fields and no other; empty, and a problem, when it is none. */
    Optional<Map<?, ?>> object(Set<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            wrong("an object is expected");
            return Optional.empty();
        }
        for (Object name : map.keySet()) {
            if (!known.contains(name)) {
                problems.add(inside(String.valueOf(name)), "there is no such field");
            }
        }
        return Optional.of(map);
    }

    /** A field of this object; of null when it is not there. */
    Node field(String name) {
        Object inner = value instanceof Map<?, ?> map ? map.get(name) : null;
        return new Node(inner, inside(name), problems);
    }

    private String inside(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    boolean isAbsent() {
        return value == null;
    }

    /** The elements of an array; none, and a problem, when it is no array. */
    List<Node> elements() {
        List<Node> elements = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                String where = "%s[%d]".formatted(place, elements.size());
                elements.add(new Node(element, where, problems));
            }
        } else {
            wrong(isAbsent() ? "is missing" : "an array is expected");
        }
        return elements;
    }

    /** A text that is not blank. */
    @Nullable String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        wrong(isAbsent() ? "is missing" : "a text is expected");
        return null;
    }

    /** A text that means something to that function, which throws when it does not. */
    <T> @Nullable T parsed(Function<String, T> parser, String expected) {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            wrong("%s is expected, not \"%s\"".formatted(expected, text));
            return null;
        }
    }

    /** A whole number within bounds. */
    @Nullable Integer whole(int least, int most) {
        if (value instanceof BigDecimal number
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0) {
            return number.intValueExact();
        }
        wrong(
                isAbsent()
                        ? "is missing"
                        : "a whole number from %d to %d is expected".formatted(least, most));
        return null;
    }
}
