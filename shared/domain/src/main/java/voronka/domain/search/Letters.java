package voronka.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: small letters, "ё" as "е", and nothing but letters and digits. */
public final class Letters {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Letters() {}

    /** The text in small letters; some phones write "й" and "ё" as two characters. */
    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("и\u0306", "й")
                .replace("е\u0308", "е")
                .replace('ё', 'е')
                .strip();
    }

    /** Its words, in their order. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(plain(text))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether each of the words begins some word of the text. */
    public static boolean hasAll(String text, List<String> beginnings) {
        List<String> words = words(text);
        return beginnings.stream()
                .allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
    }
}
