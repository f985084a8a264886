package voronka.aws.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** DynamoDB's own JSON for values: an object whose only name is the type. */
final class AttributeJson {
    private AttributeJson() {}

    static Map<String, AttributeValue> item(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("an item is expected");
        }
        Map<String, AttributeValue> item = new HashMap<>();
        object.forEach((name, value) -> item.put(String.valueOf(name), value(value)));
        return item;
    }

    private static AttributeValue value(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> object) || object.size() != 1) {
            throw new IllegalArgumentException("a value with its type is expected");
        }
        Map.Entry<?, ?> typed = object.entrySet().iterator().next();
        String type = String.valueOf(typed.getKey());
        Object value = typed.getValue();
        return switch (type) {
            case "S" -> AttributeValue.fromS(text(value));
            case "N" -> AttributeValue.fromN(text(value));
            case "BOOL" -> AttributeValue.fromBool(Boolean.TRUE.equals(value));
            case "NULL" -> AttributeValue.fromNul(true);
            case "M" -> AttributeValue.fromM(item(value));
            case "L" -> AttributeValue.fromL(list(value));
            default -> throw new IllegalArgumentException("we write nothing of type " + type);
        };
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a text is expected");
    }

    private static List<AttributeValue> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(AttributeJson::value).toList();
        }
        throw new IllegalArgumentException("a list is expected");
    }
}
