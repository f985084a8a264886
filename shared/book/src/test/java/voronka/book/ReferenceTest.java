package voronka.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import voronka.book.yaml.BookYaml;
import voronka.domain.book.SalesBook;

/** The reference that directors read says what the reader reads. */
class ReferenceTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void theExampleIsABookWithoutMistakes() throws IOException {
        BookDocument.Result result =
                BookYaml.read(example().getBytes(StandardCharsets.UTF_8), People.byId(), null);

        assertThat(result).isInstanceOf(BookDocument.Result.Read.class);
        SalesBook book = ((BookDocument.Result.Read) result).book();
        assertThat(book.firstPipeline().stages()).hasSize(2);
        assertThat(book.retiredFields()).hasSize(1);
    }

    @Test
    void everyFieldIsExplainedAndEveryExampleUsesIt() throws IOException {
        Set<String> fields =
                Names.PARTS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        String text = EXAMPLE.matcher(reference()).replaceAll("");
        Set<String> explained =
                NAME.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(fields);
        missing.removeAll(explained);
        missing.removeIf(field -> text.contains(field + ":"));
        assertThat(missing).as("explained nowhere").isEmpty();

        String example = example();
        assertThat(fields)
                .filteredOn(field -> !field.equals(Names.PERSON))
                .allMatch(field -> example.contains(field + ":"));
    }

    private static String example() throws IOException {
        Matcher example = EXAMPLE.matcher(reference());
        assertThat(example.find()).isTrue();
        return example.group(1);
    }

    private static String reference() throws IOException {
        return Files.readString(
                Path.of(System.getProperty("voronka.root"), "docs", "sales-book.md"));
    }
}
