package voronka.telegram.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import voronka.telegram.screen.Excerpt;

/**
 * What the webhook's response may carry: that a tap was heard. Telegram then stops the key's little
 * clock, and shows the words if there are any.
 *
 * @param query the tap's query id
 * @param text shown for a moment; null for nothing; longer than 200 characters is cut
 * @param alert whether the words stay until they are closed
 */
public record Answer(String query, @Nullable String text, boolean alert) {
    private static final int LONGEST = 200;

    /** Heard. */
    public static Answer to(String query) {
        return new Answer(query, null, false);
    }

    /** Heard, with words that fade. */
    public static Answer to(String query, String text) {
        return new Answer(query, text, false);
    }

    /** The body to respond with, of type application/json. */
    public String json() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("method", "answerCallbackQuery");
        body.put("callback_query_id", query);
        if (text != null && !text.isBlank()) {
            body.put("text", Excerpt.line(text, LONGEST));
            body.put("show_alert", alert);
        }
        return body.toString();
    }
}
