package voronka.telegram.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** A screen on its way between two functions. */
final class ScreenJson {
    private ScreenJson() {}

    static ObjectNode write(Screen screen) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("text", screen.text().toString());
        json.put("length", screen.text().length());
        ArrayNode rows = json.putArray("keys");
        for (List<Screen.Key> keys : screen.keys()) {
            ArrayNode row = rows.addArray();
            for (Screen.Key key : keys) {
                ObjectNode one = row.addObject().put("label", key.label());
                switch (key) {
                    case Screen.Key.Press press -> one.put("press", press.button().encode());
                    case Screen.Key.Link link -> one.put("link", link.url());
                }
            }
        }
        return json;
    }

    /** A key that this version does not know is left out. */
    static Screen read(JsonNode json) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        for (JsonNode row : json.path("keys")) {
            List<Screen.Key> keys = new ArrayList<>();
            for (JsonNode key : row) {
                String label = key.path("label").asText();
                if (key.has("link")) {
                    keys.add(new Screen.Key.Link(label, key.path("link").asText()));
                } else {
                    Button.decode(key.path("press").asText())
                            .ifPresent(button -> keys.add(new Screen.Key.Press(label, button)));
                }
            }
            rows.add(keys);
        }
        return new Screen(
                Html.written(json.path("text").asText(), json.path("length").asInt()), rows);
    }
}
