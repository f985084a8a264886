package voronka.book;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.LocalizedText;
import voronka.domain.team.Language;

/** Texts of the company's own: one for everybody, or one for each language. */
final class Texts {
    private Texts() {}

    /** A text that must be there, of at most so many characters in a person's file. */
    static @Nullable LocalizedText read(Cursor at, int most) {
        if (!at.isFields()) {
            String text = text(at, most);
            return text == null ? null : LocalizedText.of(text);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : at.names()) {
            Cursor inner = at.field(language);
            if (!language.matches("[a-z]{2}")) {
                inner.wrong(new Fault.FormExpected(language, Fault.Form.LANGUAGE));
                continue;
            }
            String text = text(inner, most);
            if (text != null) {
                texts.put(language, text);
            }
        }
        if (at.names().isEmpty()) {
            at.wrong(new Fault.TextExpected());
        }
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }

    /** A text that may be absent. */
    static @Nullable LocalizedText optional(Cursor at, int most) {
        return at.isAbsent() ? null : read(at, most);
    }

    private static @Nullable String text(Cursor at, int most) {
        String text = at.text();
        if (text != null && at.reading().strict() && text.length() > most) {
            at.wrong(new Fault.TooLong(most, text.length()));
        }
        return text;
    }

    /** As the document has it: a text alone where there is only the usual language. */
    static Object write(LocalizedText text) {
        Map<String, String> texts = text.byLanguage();
        if (texts.size() == 1 && LocalizedText.of(only(texts)).equals(text)) {
            return only(texts);
        }
        Map<String, Object> written = new LinkedHashMap<>();
        for (Language first : Language.values()) {
            String said = texts.get(first.code());
            if (said != null) {
                written.put(first.code(), said);
            }
        }
        texts.forEach(written::putIfAbsent);
        return written;
    }

    private static String only(Map<String, String> texts) {
        return texts.values().iterator().next();
    }
}
