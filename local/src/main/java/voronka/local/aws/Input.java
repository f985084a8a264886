package voronka.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads the members of a JSON object against the limits of a service's model and refuses, as the
 * services do, with a {@code ValidationException} that names the member and its limit. A JSON null
 * is a missing member.
 */
public final class Input {
    private final ObjectNode node;
    private final String path;

    /** The members of a request's body. */
    public Input(ObjectNode body) {
        this(body, "");
    }

    private Input(ObjectNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** A text that has to be there and to fit. */
    public String text(String name, Shape shape) {
        return optionalText(name, shape).orElseThrow(() -> missing(name));
    }

    /** A text that has to fit if it is there. */
    public Optional<String> optionalText(String name, Shape shape) {
        return value(name)
                .map(
                        value -> {
                            if (!value.isTextual()) {
                                throw refusal(name, "Member must be a string");
                            }
                            return shape.check(value.textValue(), path + name);
                        });
    }

    /** A whole number that has to lie between the two, both allowed, if it is there. */
    public OptionalInt optionalNumber(String name, int min, int max) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().isIntegralNumber()) {
            throw refusal(name, "Member must be an integer");
        }
        long number = value.get().longValue();
        if (number < min || number > max) {
            throw refusal(name, "Member must be between %d and %d".formatted(min, max));
        }
        return OptionalInt.of((int) number);
    }

    /** True or false; false when it is missing. */
    public boolean flag(String name) {
        return value(name).map(JsonNode::booleanValue).orElse(false);
    }

    /** A moment as the protocol writes it, in seconds since 1970 with a fraction. */
    public Optional<Instant> optionalInstant(String name) {
        return value(name)
                .map(
                        value -> {
                            if (!value.isNumber()) {
                                throw refusal(name, "Member must be a timestamp");
                            }
                            return Timestamps.instant(value.decimalValue());
                        });
    }

    /** An object that has to be there. */
    public Input object(String name) {
        return optionalObject(name).orElseThrow(() -> missing(name));
    }

    /** An object, if it is there. */
    public Optional<Input> optionalObject(String name) {
        return value(name)
                .map(
                        value -> {
                            if (value instanceof ObjectNode object) {
                                return new Input(object, path + name + ".");
                            }
                            throw refusal(name, "Member must be a structure");
                        });
    }

    /** The objects of a list; none when it is missing. */
    public List<Input> objects(String name) {
        return elements(name)
                .map(
                        element -> {
                            if (element instanceof ObjectNode object) {
                                return new Input(object, path + name + ".");
                            }
                            throw refusal(name, "Members must be structures");
                        })
                .toList();
    }

    /** The texts of a list; none when it is missing. */
    public List<String> texts(String name) {
        return elements(name).map(JsonNode::asText).toList();
    }

    /** The JSON as it came. */
    public ObjectNode json() {
        return node;
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private Stream<JsonNode> elements(String name) {
        return value(name).stream().flatMap(JsonNode::valueStream);
    }

    private AwsException missing(String name) {
        return refusal(name, "Member must not be null");
    }

    private AwsException refusal(String name, String constraint) {
        return Shape.refusal(path + name, constraint);
    }
}
