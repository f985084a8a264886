package voronka.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import voronka.dates.Token.Kind;

/** The words of a language and their senses, read once from its resource file. */
final class Lexicon {
    private static final Set<String> MAY_FOLLOW_A_NUMBER =
            Set.of("unit", "shortunit", "meridiem", "month", "yearword", "oclock");

    private record Entry(List<String> words, Sense sense) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Tokenizer tokenizer = new Tokenizer(this::mayFollowANumber);
    private final Typos typos;

    private Lexicon(String file) {
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).split(" ");
            for (String form : Forms.of(line.substring(colon + 1))) {
                add(head[0], head[1], form);
            }
        }
        typos = new Typos(words(), alone("notword"));
    }

    /** Russian and English, the speaker's own first. */
    static List<Lexicon> ownFirst(Locale locale) {
        return locale.getLanguage().equals("ru")
                ? List.of(Loaded.RUSSIAN, Loaded.ENGLISH)
                : List.of(Loaded.ENGLISH, Loaded.RUSSIAN);
    }

    /** Read when first needed. */
    private static final class Loaded {
        static final Lexicon RUSSIAN = new Lexicon("ru.words");
        static final Lexicon ENGLISH = new Lexicon("en.words");
    }

    List<Token> tokens(String sentence) {
        return tokenizer.tokens(sentence);
    }

    /** All senses of the words that begin at {@code at}, longer ones and shorter ones. */
    List<Sense> sensesAt(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (first.kind() != Kind.WORD
                && first.kind() != Kind.SIGN
                && first.kind() != Kind.INTEGER) {
            return List.of();
        }
        List<Sense> found = new ArrayList<>();
        for (Entry entry : byFirstWord.getOrDefault(known(first), List.of())) {
            if (fits(entry, tokens, at)) {
                found.add(entry.sense());
            }
        }
        return found;
    }

    private boolean fits(Entry entry, List<Token> tokens, int at) {
        if (at + entry.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < entry.words().size(); i++) {
            if (!entry.words().get(i).equals(known(tokens.get(at + i)))) {
                return false;
            }
        }
        return true;
    }

    private String known(Token token) {
        String word = token.text().replace('’', '\'');
        return token.kind() == Kind.WORD ? typos.meant(word) : word;
    }

    private void add(String kind, String value, String form) {
        List<String> words = tokenizer.tokens(form).stream().map(Token::text).toList();
        Sense sense = new Sense(kind, value, words.size());
        byFirstWord
                .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                .add(new Entry(words, sense));
    }

    private boolean mayFollowANumber(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .map(Entry::sense)
                .anyMatch(s -> s.length() == 1 && MAY_FOLLOW_A_NUMBER.contains(s.kind()));
    }

    /** Every word of every form. */
    private Set<String> words() {
        Set<String> words = new HashSet<>();
        byFirstWord.values().forEach(entries -> entries.forEach(e -> words.addAll(e.words())));
        return words;
    }

    private Set<String> alone(String kind) {
        Set<String> words = new HashSet<>();
        byFirstWord.forEach(
                (word, entries) -> {
                    if (entries.stream().anyMatch(e -> e.sense().kind().equals(kind))) {
                        words.add(word);
                    }
                });
        return words;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no words in " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
