package voronka.domain.book;

import java.util.List;

/**
 * A fact of a deal that this company wants to know.
 *
 * @param key names it for good
 * @param options what a list offers, in order; empty for every other type
 */
public record CustomField(String key, LocalizedText name, Type type, List<Option> options) {
    /** What may stand in it. */
    public enum Type {
        TEXT,
        NUMBER,
        MONEY,
        DATE,
        LIST,
        YES_NO,
        FILE
    }

    /** A choice of a list. */
    public record Option(String key, LocalizedText name) {}

    /**
     * @throws IllegalArgumentException when a list offers nothing, or another type something
     */
    public CustomField {
        options = List.copyOf(options);
        if ((type == Type.LIST) == options.isEmpty()) {
            throw new IllegalArgumentException(
                    "options belong to a list, and a list has some: " + key);
        }
    }
}
