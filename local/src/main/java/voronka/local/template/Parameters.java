package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives each parameter of the template its value. */
final class Parameters {
    private Parameters() {}

    static Map<String, String> read(ObjectNode document, StackSettings stack, Problems problems) {
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode declared = document.path("Parameters");
        for (Map.Entry<String, JsonNode> parameter : declared.properties()) {
            String name = parameter.getKey();
            String path = "/Parameters/" + name;
            JsonNode value = parameter.getValue().path("Default");
            if (stack.parameters().containsKey(name)) {
                values.put(name, stack.parameters().getOrDefault(name, ""));
            } else if (value.isMissingNode()) {
                problems.add(path, "has no default and was given no value");
                values.put(name, "");
            } else {
                values.put(name, value.asText());
            }
            allowed(parameter.getValue().path("AllowedValues"), values.get(name), path, problems);
        }
        for (String given : stack.parameters().keySet()) {
            if (!declared.has(given)) {
                problems.add("/Parameters", "has no \"%s\", which was given".formatted(given));
            }
        }
        return values;
    }

    private static void allowed(JsonNode values, String value, String path, Problems problems) {
        for (JsonNode one : values) {
            if (one.asText().equals(value)) {
                return;
            }
        }
        if (!values.isEmpty()) {
            problems.add(path, "may not be \"%s\"; allowed are %s".formatted(value, values));
        }
    }
}
