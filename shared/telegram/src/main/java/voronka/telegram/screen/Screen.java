package voronka.telegram.screen;

import java.util.ArrayList;
import java.util.List;

/** One message is one screen: a text and rows of keys under it. */
public record Screen(Html text, List<List<Key>> keys) {
    public Screen {
        keys = keys.stream().map(List::copyOf).filter(row -> !row.isEmpty()).toList();
    }

    /** A screen without keys. */
    public static Screen of(Html text) {
        return new Screen(text, List.of());
    }

    /** The same screen with one more row of keys. */
    public Screen row(Key... row) {
        List<List<Key>> all = new ArrayList<>(keys);
        all.add(List.of(row));
        return new Screen(text, all);
    }

    /** What can be pressed. */
    public sealed interface Key {
        /** What stands on it. */
        String label();

        /** Does something here. */
        record Press(String label, Button button) implements Key {}

        /** Opens an address. */
        record Link(String label, String url) implements Key {}
    }
}
