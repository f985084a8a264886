package voronka.local.streams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An event pattern as Lambda's filters understand it: every key must match, a list is any of its
 * values. As on AWS, {@code exists} looks at leaves only: what holds further keys does not exist.
 */
final class FilterPattern {
    private static final JsonMapper JSON = new JsonMapper();

    private final Predicate<JsonNode> rule;

    private FilterPattern(Predicate<JsonNode> rule) {
        this.rule = rule;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when it is not a pattern, or of a kind not known here
     */
    static FilterPattern parse(String json) {
        try {
            return new FilterPattern(object(JSON.readTree(json)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }

    boolean matches(JsonNode event) {
        return rule.test(event);
    }

    private static Predicate<JsonNode> object(JsonNode pattern) {
        if (!pattern.isObject()) {
            throw new IllegalArgumentException("a pattern is an object, not " + pattern);
        }
        List<Predicate<JsonNode>> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : pattern.properties()) {
            String key = entry.getKey();
            if (key.equals("$or")) {
                all.add(anyOf(entry.getValue(), FilterPattern::object));
            } else {
                Predicate<JsonNode> below =
                        entry.getValue().isArray()
                                ? values(entry.getValue())
                                : object(entry.getValue());
                all.add(event -> below.test(event.path(key)));
            }
        }
        return event -> all.stream().allMatch(one -> one.test(event));
    }

    private static Predicate<JsonNode> values(JsonNode list) {
        Predicate<JsonNode> any = anyOf(list, LeafRule::of);
        return value -> {
            if (!value.isArray()) {
                return any.test(value);
            }
            for (JsonNode element : value) {
                if (any.test(element)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Predicate<JsonNode> anyOf(
            JsonNode list, java.util.function.Function<JsonNode, Predicate<JsonNode>> compile) {
        List<Predicate<JsonNode>> any = new ArrayList<>();
        list.forEach(one -> any.add(compile.apply(one)));
        return value -> any.stream().anyMatch(one -> one.test(value));
    }
}
