package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces CloudFormation's functions by their values: {@code Ref}, {@code Sub}, {@code GetAtt} and
 * {@code If}. Any other is a problem, because a value that is silently wrong costs more than a
 * template that is refused.
 */
final class Intrinsics {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
    private static final String NO_VALUE = "AWS::NoValue";

    private final References references;
    private final Conditions conditions;
    private final Problems problems;

    Intrinsics(
            ObjectNode document,
            ObjectNode resources,
            Map<String, String> parameters,
            StackSettings stack,
            Problems problems) {
        Map<String, String> values = new TreeMap<>(parameters);
        values.put("AWS::Region", stack.region());
        values.put("AWS::AccountId", stack.accountId());
        values.put("AWS::StackName", stack.stackName());
        values.put("AWS::Partition", StackSettings.PARTITION);
        values.put("AWS::URLSuffix", "amazonaws.com");
        this.problems = problems;
        this.references = new References(values, resources, stack, this::resolve, problems);
        this.conditions = new Conditions(document, this::resolve, problems);
    }

    References references() {
        return references;
    }

    Conditions conditions() {
        return conditions;
    }

    /** The same tree without functions; what resolves to {@code AWS::NoValue} is missing. */
    JsonNode resolve(JsonNode node, String path) {
        return switch (node) {
            case ObjectNode object -> isFunction(object) ? call(object, path) : all(object, path);
            case ArrayNode array -> all(array, path);
            default -> node;
        };
    }

    static boolean isFunction(ObjectNode object) {
        if (object.isEmpty()) {
            return false;
        }
        String first = object.fieldNames().next();
        return first.startsWith("Fn::") || (first.equals("Ref") && object.size() == 1);
    }

    private JsonNode call(ObjectNode object, String path) {
        String function = object.fieldNames().next();
        JsonNode argument = object.get(function);
        return switch (function) {
            case "Ref" ->
                    argument.asText().equals(NO_VALUE)
                            ? MissingNode.getInstance()
                            : TextNode.valueOf(references.ref(argument.asText(), path));
            case "Fn::Sub" -> TextNode.valueOf(substituted(argument, path));
            case "Fn::GetAtt" -> TextNode.valueOf(attribute(argument, path));
            case "Fn::If" -> chosen(argument, path);
            default -> {
                problems.add(
                        path,
                        "uses %s; known here are Ref, Fn::Sub, Fn::GetAtt and Fn::If"
                                .formatted(function));
                yield TextNode.valueOf("");
            }
        };
    }

    private String attribute(JsonNode argument, String path) {
        if (argument.size() != 2 && !argument.isTextual()) {
            problems.add(path, "Fn::GetAtt takes a resource and an attribute");
            return "";
        }
        String[] parts = argument.isTextual() ? argument.asText().split("\\.", 2) : null;
        if (parts != null && parts.length != 2) {
            problems.add(path, "Fn::GetAtt takes a resource and an attribute");
            return "";
        }
        return parts == null
                ? references.getAtt(argument.get(0).asText(), argument.get(1).asText(), path)
                : references.getAtt(parts[0], parts[1], path);
    }

    private JsonNode chosen(JsonNode argument, String path) {
        if (argument.size() != 3) {
            problems.add(path, "Fn::If takes a condition and two values");
            return MissingNode.getInstance();
        }
        boolean holds = conditions.holds(argument.get(0).asText(), path);
        return resolve(argument.get(holds ? 1 : 2), path);
    }

    private String substituted(JsonNode argument, String path) {
        JsonNode given = argument.path(1);
        String text = argument.isArray() ? argument.path(0).asText() : argument.asText();
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(value(match, given, path)));
    }

    private String value(MatchResult match, JsonNode given, String path) {
        String name = match.group(1);
        if (name.startsWith("!")) {
            return "${" + name.substring(1) + "}";
        }
        if (given.has(name)) {
            return resolve(given.get(name), path + "/" + name).asText();
        }
        int dot = name.indexOf('.');
        return dot < 0
                ? references.ref(name, path)
                : references.getAtt(name.substring(0, dot), name.substring(dot + 1), path);
    }

    private ObjectNode all(ObjectNode object, String path) {
        ObjectNode resolved = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(
                        entry -> {
                            JsonNode value = resolve(entry.getValue(), path + "/" + entry.getKey());
                            if (!value.isMissingNode()) {
                                resolved.set(entry.getKey(), value);
                            }
                        });
        return resolved;
    }

    private ArrayNode all(ArrayNode array, String path) {
        ArrayNode resolved = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < array.size(); i++) {
            JsonNode value = resolve(array.get(i), path + "/" + i);
            if (!value.isMissingNode()) {
                resolved.add(value);
            }
        }
        return resolved;
    }
}
