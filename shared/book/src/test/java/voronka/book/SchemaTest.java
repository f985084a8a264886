package voronka.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import voronka.book.template.Template;
import voronka.book.yaml.BookYaml;
import voronka.domain.book.SalesBook;

/** The schema that editors use says what the reader says. */
class SchemaTest {
    private static Schema schema;

    @BeforeAll
    static void load() throws IOException {
        Path file = Path.of(System.getProperty("voronka.root"), "docs", "sales-book.schema.json");
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(file), InputFormat.JSON);
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateIsRight(Template template) {
        assertThat(errors(written(template.book()))).isEmpty();
    }

    @Test
    void randomBooksAreRight() {
        for (long seed = 0; seed < 60; seed++) {
            String text = written(RandomBook.of(seed));
            assertThat(errors(text)).as("%d:%n%s", seed, text).isEmpty();
        }
    }

    @Test
    void schemaKnowsEveryFieldOfTheReaderAndNoOther() {
        for (Map.Entry<String, Set<String>> part : Names.PARTS.entrySet()) {
            JsonNode node = schema.getSchemaNode();
            if (!part.getKey().equals("book")) {
                node = node.path("$defs").path(part.getKey());
            }
            Set<String> known = new TreeSet<>();
            properties(node, known);
            assertThat(known).as(part.getKey()).isEqualTo(new TreeSet<>(part.getValue()));
        }
    }

    private static void properties(JsonNode node, Set<String> known) {
        node.path("properties").properties().forEach(property -> known.add(property.getKey()));
        node.path("oneOf").forEach(choice -> properties(choice, known));
        if (node.has("$ref")) {
            String name = node.path("$ref").asString().replace("#/$defs/", "");
            properties(schema.getSchemaNode().path("$defs").path(name), known);
        }
    }

    @Test
    void everyFieldIsExplainedInBothLanguages() {
        List<JsonNode> properties = schema.getSchemaNode().findValues("description");

        assertThat(properties)
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        text ->
                                assertThat(text.asString())
                                        .matches("(?s).*[а-яА-Я].* / [^а-яА-Я]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probability: 10|probability: 110",
                "probability: 10|probability: ten",
                "passing: manual|passing: magic",
                "key: calls|key: Звонки",
                "key: calls|kee: calls",
                "monday-friday: |monday-freitag: ",
                "type: date|type: day",
                "currency: RUB|currency: рубли"
            })
    void whatTheReaderRefusesIsMarkedByTheEditor(String change) {
        String[] parts = change.split("\\|");
        String right = written(Template.WINDOWS.book());
        assertThat(right).contains(parts[0]);
        String wrong = right.replaceFirst(parts[0], parts[1]);

        assertThat(errors(wrong)).isNotEmpty();
        assertThat(
                        BookYaml.read(
                                wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                People.byId(),
                                null))
                .isInstanceOf(BookDocument.Result.Wrong.class);
    }

    private static List<Error> errors(String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static String written(SalesBook book) {
        return BookYaml.write(book, People.byId(), List.of());
    }
}
