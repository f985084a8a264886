package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the resolved document that knows its path. Reading something that is missing or of the
 * wrong kind notes the problem and goes on with a harmless value.
 */
record Section(JsonNode node, String path, Problems problems) {

    Section at(String key) {
        JsonNode child = node.get(key);
        return new Section(
                child == null || child.isNull() ? MissingNode.getInstance() : child,
                path + "/" + key,
                problems);
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    Map<String, Section> entries() {
        Map<String, Section> entries = new LinkedHashMap<>();
        if (exists() && !node.isObject()) {
            problem("must be a mapping");
        }
        node.fieldNames().forEachRemaining(key -> entries.put(key, at(key)));
        return entries;
    }

    List<Section> items() {
        if (exists() && !node.isArray()) {
            problem("must be a list");
        }
        if (!node.isArray()) {
            return List.of();
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Section(node.get(i), path + "/" + i, problems))
                .toList();
    }

    String text() {
        if (!exists()) {
            problem("is missing");
            return "";
        }
        if (!node.isValueNode()) {
            problem("must be a text");
        }
        return node.asText();
    }

    String text(String otherwise) {
        return exists() ? text() : otherwise;
    }

    @Nullable String textOrNull() {
        return exists() ? text() : null;
    }

    int number(int otherwise) {
        if (!exists()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            problem("must be a whole number, not \"%s\"".formatted(node.asText()));
            return otherwise;
        }
    }

    boolean flag(boolean otherwise) {
        return switch (text(Boolean.toString(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                problem("must be true or false");
                yield otherwise;
            }
        };
    }

    void problem(String text) {
        problems.add(path, text);
    }
}
