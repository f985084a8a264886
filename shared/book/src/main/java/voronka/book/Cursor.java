package voronka.book;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in the document that is being read. What is not as it should be becomes a mistake, its
 * value null, and reading goes on.
 *
 * @param node null where nothing is
 * @param at where a mistake is shown: at the name of the value, or where the name is missing
 */
record Cursor(@Nullable Node node, Place at, String path, Reading reading) {

    static Cursor at(Node root, Reading reading) {
        return new Cursor(root, root.place(), "", reading);
    }

    void wrong(Fault fault) {
        reading.mistakes().add(at, path, fault);
    }

    /** Whether all that was read so far is right, so that it can be put together. */
    boolean isRight() {
        return reading.mistakes().isEmpty();
    }

    boolean isAbsent() {
        return node == null || node instanceof Node.Nothing;
    }

    boolean isFields() {
        return node instanceof Node.Fields;
    }

    /** Whether here are fields, of these and no other; a mistake when not. */
    boolean hasFields(Set<String> known) {
        if (!(node instanceof Node.Fields fields)) {
            wrong(isAbsent() ? missing() : new Fault.FieldsExpected());
            return false;
        }
        fields.entries()
                .forEach(
                        (name, entry) -> {
                            if (!known.contains(name)) {
                                String near = Nearest.to(name, known);
                                field(name).wrong(new Fault.UnknownField(name, near));
                            }
                        });
        return true;
    }

    /** The names of the fields here, in order. */
    Set<String> names() {
        return node instanceof Node.Fields fields
                ? new LinkedHashSet<>(fields.entries().keySet())
                : Set.of();
    }

    /** The field of that name; of nothing when it is not there. */
    Cursor field(String name) {
        Node.Entry entry = node instanceof Node.Fields fields ? fields.entries().get(name) : null;
        String inside = path.isEmpty() ? name : path + "." + name;
        return entry == null
                ? new Cursor(null, at, inside, reading)
                : new Cursor(entry.value(), entry.at(), inside, reading);
    }

    /** The entries of a list that may be absent; a mistake when there are too many. */
    List<Cursor> items(int most) {
        List<Cursor> items = new ArrayList<>();
        if (node instanceof Node.Items list) {
            if (list.items().size() > most) {
                wrong(new Fault.TooMany(most, list.items().size()));
            }
            for (Node item : list.items().subList(0, Math.min(most, list.items().size()))) {
                String where = "%s[%d]".formatted(path, items.size());
                items.add(new Cursor(item, item.place(), where, reading));
            }
        } else if (!isAbsent()) {
            wrong(new Fault.ListExpected());
        }
        return items;
    }

    /** A text that is not blank, without spaces around it. */
    @Nullable String text() {
        if (node instanceof Node.Scalar(String text, Place place) && !text.isBlank()) {
            return text.strip();
        }
        wrong(isAbsent() || node instanceof Node.Scalar ? missing() : new Fault.TextExpected());
        return null;
    }

    /** A text that means something to that function, which throws when it does not. */
    <T> @Nullable T parsed(Function<String, @Nullable T> parser, Fault.Form form) {
        String text = text();
        if (text == null) {
            return null;
        }
        try {
            T value = parser.apply(text);
            if (value != null) {
                return value;
            }
        } catch (DateTimeException | IllegalArgumentException notThat) {
            // Told below, like a parser's null.
        }
        wrong(new Fault.FormExpected(text, form));
        return null;
    }

    /** A whole number within bounds. */
    @Nullable Integer whole(int least, int most) {
        String text = text();
        if (text == null) {
            return null;
        }
        if (text.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(new Fault.WholeExpected(text, least, most));
        return null;
    }

    /** One of these words. */
    @Nullable String oneOf(List<String> allowed) {
        String text = text();
        if (text == null || allowed.contains(text)) {
            return text;
        }
        wrong(new Fault.OneOf(text, allowed, Nearest.to(text, allowed)));
        return null;
    }

    /** One value of an enumeration, by its {@link Names}. */
    <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        List<E> values = List.of(type.getEnumConstants());
        String text = oneOf(values.stream().map(Names::of).toList());
        return text == null
                ? null
                : values.stream().filter(v -> Names.of(v).equals(text)).findFirst().orElseThrow();
    }

    /** Yes or no; that default when it is not said. */
    boolean yesNo(boolean otherwise) {
        if (isAbsent()) {
            return otherwise;
        }
        Boolean said = parsed(YesNo::read, Fault.Form.YES_NO);
        return said == null ? otherwise : said;
    }

    private Fault missing() {
        return new Fault.Missing(path.substring(path.lastIndexOf('.') + 1));
    }
}
