package voronka.domain.team;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages the product speaks. They are equals. */
public enum Language {
    RUSSIAN("ru"),
    ENGLISH("en");

    /** Languages of people who as a rule read Russian more easily than English. */
    private static final Set<String> RUSSIAN_READERS =
            Set.of("ru", "be", "kk", "ky", "tg", "uz", "hy", "az");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The language for a person whose messenger says this IETF tag; English when it says none. */
    public static Language of(@Nullable String tag) {
        if (tag == null) {
            return ENGLISH;
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return RUSSIAN_READERS.contains(language) ? RUSSIAN : ENGLISH;
    }

    /** The two-letter code, as resource bundles and the book's texts are keyed. */
    public String code() {
        return code;
    }

    /** The locale for dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
