package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The project's own template: as it is written, and as it would be deployed. */
final class ProductTemplate {
    private final JsonNode written;
    private final StackTemplate deployed;

    private ProductTemplate(String yaml) {
        this.written = YamlTree.read(yaml, new Problems());
        this.deployed = StackTemplate.parse(yaml, StackSettings.local("voronka"));
    }

    static ProductTemplate read() {
        try {
            return new ProductTemplate(
                    Files.readString(Path.of(System.getProperty("voronka.root"), "template.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode written() {
        return written;
    }

    StackTemplate deployed() {
        return deployed;
    }

    /** What is written of each resource of that type, by its name. */
    Map<String, JsonNode> resources(String type) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> resource : written.path("Resources").properties()) {
            if (resource.getValue().path("Type").asText().equals(type)) {
                found.put(resource.getKey(), resource.getValue());
            }
        }
        return found;
    }

    /** What is written of each function, by its name. */
    Map<String, JsonNode> functions() {
        return resources("AWS::Serverless::Function");
    }

    /** The statements of a function's policies. */
    static List<JsonNode> statements(JsonNode function) {
        List<JsonNode> statements = new ArrayList<>();
        for (JsonNode policy : function.path("Properties").path("Policies")) {
            statements.addAll(oneOrMany(policy.path("Statement")));
        }
        return statements;
    }

    /** A list, or one thing that stands for a list of one. */
    static List<JsonNode> oneOrMany(JsonNode node) {
        return node.isArray() ? node.valueStream().toList() : List.of(node);
    }
}
