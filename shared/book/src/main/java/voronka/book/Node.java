package voronka.book;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document and where it stands. Every single value is text: what it means is known
 * only to whoever asks for it, so a name may be "2026" or "no".
 */
public sealed interface Node {
    /** Where it begins. */
    Place place();

    /** A single value. */
    record Scalar(String text, Place place) implements Node {}

    /** A name with nothing behind it. */
    record Nothing(Place place) implements Node {}

    /** A list. */
    record Items(List<Node> items, Place place) implements Node {}

    /** Names with their values, in order. */
    record Fields(Map<String, Entry> entries, Place place) implements Node {}

    /**
     * A value and the place of its name.
     *
     * @param at where the name stands
     */
    record Entry(Place at, Node value) {}

    /**
     * The node of a tree of maps, lists, texts, numbers, booleans and null.
     *
     * @throws IllegalArgumentException for anything else
     */
    static Node of(@Nullable Object tree) {
        return switch (tree) {
            case null -> new Nothing(Place.NONE);
            case Map<?, ?> map -> {
                Map<String, Entry> entries = new LinkedHashMap<>();
                map.forEach(
                        (name, value) ->
                                entries.put((String) name, new Entry(Place.NONE, of(value))));
                yield new Fields(entries, Place.NONE);
            }
            case List<?> list -> new Items(list.stream().map(Node::of).toList(), Place.NONE);
            case String text -> new Scalar(text, Place.NONE);
            case BigDecimal number -> new Scalar(number.toPlainString(), Place.NONE);
            case Long number -> new Scalar(number.toString(), Place.NONE);
            case Integer number -> new Scalar(number.toString(), Place.NONE);
            case Boolean flag -> new Scalar(flag.toString(), Place.NONE);
            default -> throw new IllegalArgumentException("not of a document: " + tree.getClass());
        };
    }
}
