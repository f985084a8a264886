package voronka.local.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** Built at run time from what the stack tells: roles, functions, outcomes, numbered steps. */
    private static final Pattern COMPOSED =
            Pattern.compile("(role|does|outcome)\\..+|journey[1-4](how)?");

    private static final Pattern IN_HTML = Pattern.compile("data-(?:word|hint|label)=\"(\\w+)\"");
    private static final Pattern IN_JS = Pattern.compile("(?<!\\.)\\bword\\(([^)]*)");
    private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");

    @Test
    void russianAndEnglishKnowTheSameKeys() throws IOException {
        assertThat(words("ru").keySet()).containsExactlyElementsOf(words("en").keySet());
    }

    @Test
    void noWordIsEmptyOrShouts() throws IOException {
        assertThat(words("ru").values()).noneMatch(String::isBlank).noneMatch(s -> s.contains("!"));
        assertThat(words("en").values()).noneMatch(String::isBlank).noneMatch(s -> s.contains("!"));
    }

    @Test
    void bothLanguagesFillInTheSameValues() throws IOException {
        Map<String, String> english = words("en");
        words("ru")
                .forEach(
                        (key, text) ->
                                assertThat(values(text))
                                        .as(key)
                                        .isEqualTo(values(english.get(key))));
    }

    @Test
    void everyKeyThatThePageAsksForIsThereAndNoOtherIs() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        matches(IN_HTML, read("index.html")).forEach(found -> asked.add(found.group(1)));
        for (String script : scripts()) {
            matches(IN_JS, script)
                    .flatMap(call -> matches(LITERAL, call.group(1)))
                    .forEach(found -> asked.add(found.group(1)));
        }
        // The contact's fields are named like their words.
        asked.removeAll(List.of("phone", "name"));

        TreeSet<String> known = new TreeSet<>(words("ru").keySet());
        known.removeIf(COMPOSED.asMatchPredicate());

        assertThat(asked).isEqualTo(known);
    }

    private static Map<String, String> words(String language) throws IOException {
        String script = read("js/words-" + language + ".js");
        String json = script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1);
        Map<String, String> words = new LinkedHashMap<>();
        Answer.JSON
                .readTree(json)
                .properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asText()));
        return words;
    }

    private static List<String> scripts() throws IOException {
        Path folder =
                Path.of(System.getProperty("voronka.root", ".."))
                        .resolve("local/src/main/resources/voronka/local/page/js");
        List<String> scripts = new java.util.ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                scripts.add(Files.readString(file));
            }
        }
        return scripts;
    }

    private static String values(String text) {
        return matches(Pattern.compile("\\{\\w+}"), text)
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining());
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String read(String file) throws IOException {
        try (InputStream in = LocalPage.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
