package voronka.telegram.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voronka.domain.team.Language;

class BundlesTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern PLURAL = Pattern.compile("(.*)\\.(one|few|many)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z_]+\\.[a-z0-9_.]*)\"");

    private static final Path SOURCES = Path.of("src/main/java/voronka/telegram");

    private static final Properties RUSSIAN = words(Language.RUSSIAN);
    private static final Properties ENGLISH = words(Language.ENGLISH);

    @Test
    void bundlesAreReadAsUtf8() {
        assertThat(Words.in(Language.RUSSIAN).say("date.today")).isEqualTo("сегодня");
        assertThat(Words.in(Language.ENGLISH).say("key.move")).isEqualTo("Move…");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(withoutFew(RUSSIAN)).isEqualTo(withoutFew(ENGLISH));
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        for (String key : RUSSIAN.stringPropertyNames()) {
            String english = ENGLISH.getProperty(key.replaceFirst("\\.few$", ".many"));
            assertThat(places(english)).as(key).isEqualTo(places(RUSSIAN.getProperty(key)));
        }
    }

    @Test
    void everyCountedWordHasAllItsForms() {
        assertThat(counted(RUSSIAN)).isEqualTo(counted(ENGLISH)).isNotEmpty();
        for (String word : counted(RUSSIAN)) {
            assertThat(RUSSIAN.stringPropertyNames())
                    .contains(word + ".one", word + ".few", word + ".many");
            assertThat(ENGLISH.stringPropertyNames()).contains(word + ".one", word + ".many");
        }
    }

    @Test
    void everyWordThatTheScreensSayIsThere() throws IOException {
        Set<String> known = withoutFew(RUSSIAN);
        assertThat(literals())
                .filteredOn(said -> known.stream().noneMatch(key -> says(said, key)))
                .isEmpty();
    }

    @Test
    void everyWordIsSaidSomewhere() throws IOException {
        Set<String> literals = literals();
        assertThat(withoutFew(RUSSIAN))
                .filteredOn(key -> literals.stream().noneMatch(said -> says(said, key)))
                .isEmpty();
    }

    /** Whether a text in the sources is that key, counts by it, or is its beginning. */
    private static boolean says(String literal, String key) {
        return literal.equals(key)
                || key.replaceFirst("\\.(one|many)$", "").equals(literal)
                || (literal.endsWith(".") && key.startsWith(literal));
    }

    @Test
    void nobodyIsShoutedAtButForAWonDeal() {
        for (Properties words : new Properties[] {RUSSIAN, ENGLISH}) {
            for (String key : words.stringPropertyNames()) {
                if (!key.equals("done.won")) {
                    assertThat(words.getProperty(key)).as(key).doesNotContain("!");
                }
            }
        }
    }

    @Test
    void wordsStandInTheirLanguageAlone() {
        for (String key : ENGLISH.stringPropertyNames()) {
            assertThat(ENGLISH.getProperty(key)).as(key).doesNotContainPattern("[А-Яа-яЁё]");
        }
    }

    private static Properties words(Language language) {
        String name = "words_" + language.code() + ".properties";
        try (Reader in =
                new InputStreamReader(
                        Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Set<String> withoutFew(Properties words) {
        return words.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".few"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> counted(Properties words) {
        return words.stringPropertyNames().stream()
                .map(PLURAL::matcher)
                .filter(key -> key.matches() && words.containsKey(key.group(1) + ".one"))
                .map(MatchResult.class::cast)
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }

    /** Every text in the sources that looks like a key, or like the beginning of one. */
    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String home : List.of("view", "words")) {
            try (Stream<Path> sources = Files.list(SOURCES.resolve(home))) {
                for (Path source : sources.toList()) {
                    LITERAL.matcher(Files.readString(source))
                            .results()
                            .map(literal -> literal.group(1))
                            .filter(literal -> !literal.startsWith("voronka."))
                            .forEach(literals::add);
                }
            }
        }
        return literals;
    }
}
