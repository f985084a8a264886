package voronka.local.telegram.text;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;

/**
 * A stretch of a text that means something.
 *
 * @param type the Bot API's name of it, such as {@code bold}
 * @param offset its start, in UTF-16 units
 * @param length its length, in UTF-16 units
 * @param details what the type needs besides: {@code url} or {@code language}
 */
public record TextEntity(String type, int offset, int length, Map<String, String> details) {
    /** The order in which Telegram lists entities: by start, the longer first. */
    static final Comparator<TextEntity> ORDER =
            Comparator.comparingInt(TextEntity::offset)
                    .thenComparing(Comparator.comparingInt(TextEntity::length).reversed());

    /** Copies the details. */
    public TextEntity {
        details = Map.copyOf(details);
    }

    static TextEntity plain(String type, int offset, int length) {
        return new TextEntity(type, offset, length, Map.of());
    }

    int end() {
        return offset + length;
    }

    /** The entity in the Bot API's form. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", type).put("offset", offset).put("length", length);
        details.forEach(json::put);
        return json;
    }
}
