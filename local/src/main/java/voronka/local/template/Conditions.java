package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;

/**
 * The template's named conditions: comparisons of parameters, joined by and, or, not. Nothing else,
 * because nothing else is needed to say which of two variants is deployed.
 */
final class Conditions {
    private final JsonNode declared;
    private final BiFunction<JsonNode, String, JsonNode> values;
    private final Problems problems;
    private final Set<String> beingDecided = new HashSet<>();

    /**
     * @param values resolves what is compared: a node and its path to a plain value
     */
    Conditions(
            ObjectNode document, BiFunction<JsonNode, String, JsonNode> values, Problems problems) {
        this.declared = document.path("Conditions");
        this.values = values;
        this.problems = problems;
    }

    boolean holds(String name, String path) {
        if (!declared.has(name)) {
            problems.add(path, "names the condition \"%s\", which is not declared".formatted(name));
            return true;
        }
        if (!beingDecided.add(name)) {
            problems.add("/Conditions/" + name, "depends on itself");
            return true;
        }
        try {
            return decide(declared.get(name), "/Conditions/" + name);
        } finally {
            beingDecided.remove(name);
        }
    }

    private boolean decide(JsonNode node, String path) {
        String function = node.size() == 1 ? node.fieldNames().next() : "";
        JsonNode arguments = node.path(function);
        return switch (function) {
            case "Condition" -> holds(arguments.asText(), path);
            case "Fn::Equals" -> compared(arguments, path + "/Fn::Equals");
            case "Fn::Not" -> !decide(arguments.path(0), path + "/Fn::Not/0");
            case "Fn::And" -> every(arguments, path + "/Fn::And");
            case "Fn::Or" -> any(arguments, path + "/Fn::Or");
            default -> {
                problems.add(
                        path,
                        "is no condition known here; known are Fn::Equals, Fn::Not, Fn::And, Fn::Or"
                                + " and Condition");
                yield true;
            }
        };
    }

    private boolean compared(JsonNode arguments, String path) {
        if (arguments.size() != 2) {
            problems.add(path, "compares exactly two values");
            return true;
        }
        return values.apply(arguments.get(0), path + "/0")
                .asText()
                .equals(values.apply(arguments.get(1), path + "/1").asText());
    }

    private boolean every(JsonNode arguments, String path) {
        return StreamSupport.stream(arguments.spliterator(), false)
                .allMatch(argument -> decide(argument, path));
    }

    private boolean any(JsonNode arguments, String path) {
        return StreamSupport.stream(arguments.spliterator(), false)
                .anyMatch(argument -> decide(argument, path));
    }
}
