package voronka.telegram.picture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Screen;

/**
 * Draws this and puts it into that message. It carries all there is to say, made of what the text
 * was made of: nothing is asked again, so the picture cannot tell anything else.
 *
 * @param message the message that shows the screen already
 * @param number of this order: the message may await another one by the time it is drawn
 */
public record PictureOrder(Chat chat, long message, String number, Screen screen, Drawing drawing) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Class<? extends Drawing>> KINDS =
            Map.of(
                    "bars", Drawing.Bars.class,
                    "trend", Drawing.Trend.class,
                    "route", Drawing.Route.class);

    /** As a message of a queue. */
    public String json() {
        ObjectNode order = JSON.createObjectNode();
        order.put("person", chat.person());
        order.put("chat", chat.id());
        order.put("message", message);
        order.put("number", number);
        order.set("screen", ScreenJson.write(screen));
        order.put("kind", kind(drawing));
        order.set("drawing", JSON.valueToTree(drawing));
        return order.toString();
    }

    /**
     * The order that a message of a queue holds.
     *
     * @throws IllegalArgumentException when it holds none
     */
    public static PictureOrder read(String json) {
        try {
            JsonNode order = JSON.readTree(json);
            Class<? extends Drawing> kind = KINDS.get(order.path("kind").asText());
            if (kind == null || !order.path("message").isIntegralNumber()) {
                throw new IllegalArgumentException("not an order of a picture");
            }
            return new PictureOrder(
                    new Chat(order.path("person").asLong(), order.path("chat").asLong()),
                    order.path("message").asLong(),
                    order.path("number").asText(),
                    ScreenJson.read(order.path("screen")),
                    JSON.treeToValue(order.path("drawing"), kind));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an order of a picture", e);
        }
    }

    private static String kind(Drawing drawing) {
        return switch (drawing) {
            case Drawing.Bars bars -> "bars";
            case Drawing.Trend trend -> "trend";
            case Drawing.Route route -> "route";
        };
    }
}
