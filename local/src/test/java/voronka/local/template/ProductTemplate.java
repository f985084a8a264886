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
    private final String text;
    private final JsonNode written;
    private final StackTemplate deployed;

    private ProductTemplate(String yaml) {
        this.text = yaml;
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

    /** The same with something else in it, the first time that it stands there. */
    ProductTemplate changed(String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("the template does not say " + from);
        }
        return new ProductTemplate(text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** The same with these parameters. */
    StackTemplate deployedWith(Map<String, String> parameters) {
        return StackTemplate.parse(text, StackSettings.local("voronka").with(parameters));
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

    /** What is written as a property of a function, or for all functions. */
    JsonNode property(FunctionDefinition function, String property) {
        JsonNode own = functions().get(function.logicalId()).path("Properties").path(property);
        return own.isMissingNode() ? forAll().path(property) : own;
    }

    /** What is written for all functions. */
    JsonNode forAll() {
        return written.at("/Globals/Function");
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
