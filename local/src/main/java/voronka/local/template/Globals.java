package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Spreads {@code Globals} as SAM does: mappings are merged, lists joined, and a plain value stands
 * only where the resource says nothing itself.
 */
final class Globals {
    private Globals() {}

    static void mergeInto(ObjectNode resources, ObjectNode document) {
        JsonNode globals = document.path("Globals");
        for (JsonNode resource : resources) {
            String section =
                    switch (resource.path("Type").asText()) {
                        case "AWS::Serverless::Function" -> "Function";
                        case "AWS::Serverless::HttpApi" -> "HttpApi";
                        default -> "";
                    };
            if (globals.path(section) instanceof ObjectNode common
                    && resource instanceof ObjectNode own) {
                merge(own.withObjectProperty("Properties"), common);
            }
        }
    }

    private static void merge(ObjectNode own, ObjectNode common) {
        for (Map.Entry<String, JsonNode> entry : common.properties()) {
            JsonNode there = own.get(entry.getKey());
            JsonNode given = entry.getValue();
            if (there == null) {
                own.set(entry.getKey(), given.deepCopy());
            } else if (there instanceof ObjectNode mine && given instanceof ObjectNode theirs) {
                if (!Intrinsics.isFunction(mine) && !Intrinsics.isFunction(theirs)) {
                    merge(mine, theirs);
                }
            } else if (there instanceof ArrayNode mine && given instanceof ArrayNode theirs) {
                own.set(entry.getKey(), theirs.deepCopy().addAll(mine));
            }
        }
    }
}
