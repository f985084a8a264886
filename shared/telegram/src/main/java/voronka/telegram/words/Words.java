package voronka.telegram.words;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import voronka.domain.team.Language;

/**
 * What the bot says in one language. A text stands in the bundle under a key, with places for
 * values in braces: {@code card.next=Next step: {what}, {when}}.
 */
public final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final String SCREENS = "voronka.telegram.words.words";
    private static final Words RUSSIAN = in(Language.RUSSIAN, SCREENS);
    private static final Words ENGLISH = in(Language.ENGLISH, SCREENS);

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The words of the screens in that language. */
    public static Words in(Language language) {
        return switch (language) {
            case RUSSIAN -> RUSSIAN;
            case ENGLISH -> ENGLISH;
        };
    }

    /**
     * The words of another bundle in that language: of a function that says more than the screens.
     *
     * @throws MissingResourceException when there is no such bundle
     */
    public static Words in(Language language, String bundle) {
        return new Words(
                language,
                ResourceBundle.getBundle(
                        bundle,
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language it is. */
    public Language language() {
        return language;
    }

    /**
     * The text under a key.
     *
     * @param values names and values in turn, for the places in braces
     * @throws MissingResourceException when the bundle has no such key
     */
    public String say(String key, Object... values) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    /** A place that is given no value stays as it is; a value is never looked into for places. */
    private static String value(MatchResult place, Object... values) {
        for (int i = 0; i + 1 < values.length; i += 2) {
            if (place.group(1).equals(values[i])) {
                return String.valueOf(values[i + 1]);
            }
        }
        return place.group();
    }

    /** A number with its word in the right form: "1 сделка", "2 сделки", "5 сделок". */
    public String count(String key, long number) {
        return say(key + Plural.of(number, language).suffix(), "n", number);
    }
}
