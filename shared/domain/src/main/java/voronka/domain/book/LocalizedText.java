package voronka.domain.book;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import voronka.domain.team.Language;

/** A text of the company's own in one or more languages, by two-letter code. */
public record LocalizedText(Map<String, String> byLanguage) {
    /**
     * @throws IllegalArgumentException when there is no text, or an empty one
     */
    public LocalizedText {
        if (byLanguage.isEmpty() || byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text is missing or empty: " + byLanguage);
        }
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** One text for everybody. */
    public static LocalizedText of(String text) {
        return new LocalizedText(Map.of(Language.RUSSIAN.code(), text));
    }

    /** The text in that language, or else in the first one the company wrote it in. */
    public String in(Language language) {
        String text = byLanguage.get(language.code());
        return text != null ? text : Objects.requireNonNull(byLanguage.values().iterator().next());
    }
}
