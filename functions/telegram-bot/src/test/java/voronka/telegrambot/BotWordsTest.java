package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BotWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");
    private final Properties russian = bundle("ru");
    private final Properties english = bundle("en");

    @Test
    void bothLanguagesSayEverything() {
        Set<String> onlyRussian = new TreeSet<>(russian.stringPropertyNames());
        onlyRussian.removeAll(english.stringPropertyNames());
        onlyRussian.removeIf(key -> key.endsWith(".few")); // English has no such form
        Set<String> onlyEnglish = new TreeSet<>(english.stringPropertyNames());
        onlyEnglish.removeAll(russian.stringPropertyNames());
        assertThat(onlyRussian).isEmpty();
        assertThat(onlyEnglish).isEmpty();
    }

    @Test
    void bothLanguagesHavePlacesForTheSameValues() {
        for (String key : english.stringPropertyNames()) {
            assertThat(places(russian.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void nobodyIsShoutedAt() {
        assertThat(russian.values())
                .allSatisfy(text -> assertThat((String) text).doesNotContain("!"));
        assertThat(english.values())
                .allSatisfy(text -> assertThat((String) text).doesNotContain("!"));
    }

    @Test
    void toastsAreShortEnough() {
        for (String key : new String[] {"tap.unknown", "tap.stranger", "refused.directors"}) {
            assertThat(russian.getProperty(key)).hasSizeLessThan(200);
            assertThat(english.getProperty(key)).hasSizeLessThan(200);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private static Properties bundle(String language) {
        Properties words = new Properties();
        String file = "bot_%s.properties".formatted(language);
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(BotWords.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
