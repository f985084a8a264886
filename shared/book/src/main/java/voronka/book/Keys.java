package voronka.book;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.StageKey;

/** The keys and names of one list: each is given once. */
final class Keys {
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, String> retired;

    Keys() {
        this(Map.of());
    }

    /**
     * @param retired names of what had these keys before: they are not given again
     */
    Keys(Map<String, String> retired) {
        this.retired = retired;
    }

    /** The key of an entry; null, and a mistake, when it is none or given before. */
    @Nullable String key(Cursor entry) {
        Cursor field = entry.field(Names.KEY);
        String key = field.text();
        if (key == null) {
            return null;
        }
        if (!StageKey.isKey(key)) {
            field.wrong(new Fault.FormExpected(key, Fault.Form.KEY));
            return null;
        }
        String former = retired.get(key);
        if (former != null) {
            field.wrong(new Fault.KeyRetired(key, former));
            return null;
        }
        Integer first = keys.putIfAbsent(key, field.at().line());
        if (first != null) {
            field.wrong(new Fault.KeyTaken(key, first));
            return null;
        }
        return key;
    }

    /** The name of an entry, which people must be able to tell from the others. */
    @Nullable LocalizedText name(Cursor entry) {
        Cursor field = entry.field(Names.NAME);
        LocalizedText name = Texts.read(field, Bounds.NAME);
        if (name != null && field.reading().strict()) {
            name.byLanguage().forEach((language, text) -> unique(language, text, field));
        }
        return name;
    }

    private void unique(String language, String text, Cursor field) {
        String same = language + ":" + text.toLowerCase(Locale.ROOT);
        Integer first = names.putIfAbsent(same, field.at().line());
        if (first != null) {
            field.wrong(new Fault.NameTaken(text, first));
        }
    }

    /** All keys so far, also those of entries that are otherwise wrong. */
    Set<String> all() {
        return keys.keySet();
    }

    /** A key named elsewhere; null, and a mistake, when it is none of these. */
    @Nullable String named(Cursor where, Fault.Thing thing) {
        String key = where.text();
        if (key == null || keys.containsKey(key)) {
            return key;
        }
        where.wrong(new Fault.NoSuch(thing, key, Nearest.to(key, keys.keySet())));
        return null;
    }
}
