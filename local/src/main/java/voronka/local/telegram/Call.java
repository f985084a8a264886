package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One call of a method of the Bot API. A parameter may come as a JSON value or as text, because a
 * form carries text only.
 *
 * @param method its name in lower case: clients differ in how they write it
 */
record Call(String method, ObjectNode parameters, Map<String, Upload> uploads) {
    static Call of(String method, ObjectNode parameters, Map<String, Upload> uploads) {
        return new Call(method.toLowerCase(Locale.ROOT), parameters, Map.copyOf(uploads));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(value(name)).map(JsonNode::asText);
    }

    String textOr(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    OptionalInt integer(String name) {
        Optional<String> text = text(name).filter(t -> !t.isBlank());
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(text.get().strip()));
        } catch (NumberFormatException notANumber) {
            throw Refusal.badRequest("invalid " + name + " specified");
        }
    }

    boolean flag(String name) {
        String text = textOr(name, "").toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("1") || text.equals("yes");
    }

    /** A parameter that is an object or a list, however it was sent. */
    Optional<JsonNode> structure(String name) {
        JsonNode value = value(name);
        if (value == null || (value.isTextual() && value.asText().isBlank())) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            return Optional.of(value);
        }
        return Optional.of(
                Json.read(value.asText())
                        .orElseThrow(
                                () -> Refusal.badRequest("can't parse " + name + " JSON object")));
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = parameters.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
