package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The buttons under a message or instead of the keyboard, checked as Telegram checks them. */
record ReplyMarkup(ObjectNode json) {
    private static final int MOST_DATA_BYTES = 64;
    private static final int MOST_BUTTONS = 100;
    private static final List<String> KINDS =
            List.of("inline_keyboard", "keyboard", "remove_keyboard", "force_reply");
    private static final List<String> ACTIONS =
            List.of(
                    "callback_data",
                    "url",
                    "login_url",
                    "web_app",
                    "switch_inline_query",
                    "switch_inline_query_current_chat",
                    "switch_inline_query_chosen_chat",
                    "copy_text",
                    "callback_game",
                    "pay");

    /** What the call asks for; an inline keyboard without any button is none. */
    static Optional<ReplyMarkup> of(Call call) {
        return call.structure("reply_markup").flatMap(ReplyMarkup::checked);
    }

    /** Only what may be put under a message by an edit. */
    static Optional<ReplyMarkup> inlineOf(Call call) {
        Optional<ReplyMarkup> markup = of(call);
        if (markup.isPresent() && !markup.get().isInline()) {
            throw Refusal.badRequest("inline keyboard expected");
        }
        return markup;
    }

    boolean isInline() {
        return json.has("inline_keyboard");
    }

    private static Optional<ReplyMarkup> checked(JsonNode node) {
        if (!(node instanceof ObjectNode json)) {
            throw Refusal.badRequest("object expected as reply markup");
        }
        if (json.isEmpty()) {
            return Optional.empty();
        }
        if (KINDS.stream().noneMatch(json::has)) {
            throw Refusal.badRequest("can't parse reply keyboard markup JSON object");
        }
        int buttons = json.has("inline_keyboard") ? inlineButtons(json.get("inline_keyboard")) : -1;
        if (buttons > MOST_BUTTONS) {
            throw Refusal.badRequest("reply markup is too long");
        }
        if (json.has("keyboard")) {
            keyboardButtons(json.get("keyboard"));
        }
        return buttons == 0 ? Optional.empty() : Optional.of(new ReplyMarkup(json));
    }

    private static int inlineButtons(JsonNode rows) {
        requireRows(rows, "inline_keyboard");
        int count = 0;
        for (JsonNode row : rows) {
            for (JsonNode button : row) {
                inlineButton(button);
                count++;
            }
        }
        return count;
    }

    private static void requireRows(JsonNode rows, String field) {
        if (!rows.isArray()) {
            throw Refusal.badRequest("field \"%s\" must be of type Array".formatted(field));
        }
        for (JsonNode row : rows) {
            if (!row.isArray()) {
                throw Refusal.badRequest(
                        "field \"%s\" must be an Array of Arrays".formatted(field));
            }
        }
    }

    private static void inlineButton(JsonNode button) {
        if (!button.isObject() || !button.path("text").isTextual()) {
            throw Refusal.badRequest(
                    "can't parse inline keyboard button: Field \"text\" must be of type String");
        }
        if (button.path("text").asText().isBlank()) {
            throw Refusal.badRequest("inline keyboard button text must be non-empty");
        }
        List<String> actions = ACTIONS.stream().filter(button::hasNonNull).toList();
        if (actions.isEmpty()) {
            throw Refusal.badRequest(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline"
                            + " keyboard");
        }
        if (actions.size() > 1) {
            throw Refusal.badRequest(
                    "can't parse inline keyboard button: exactly one optional field must be used,"
                            + " but found "
                            + actions);
        }
        if (button.hasNonNull("callback_data") && !isData(button.get("callback_data").asText())) {
            throw Refusal.badRequest("BUTTON_DATA_INVALID");
        }
        String url = button.path("url").asText("http://");
        if (!url.matches("(?i)(https?|tg|ton)://.*")) {
            throw Refusal.badRequest(
                    "inline keyboard button URL '%s' is invalid: Wrong HTTP URL".formatted(url));
        }
    }

    /** Whether a button may carry this: 1 to 64 bytes in UTF-8. */
    static boolean isData(String data) {
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        return bytes > 0 && bytes <= MOST_DATA_BYTES;
    }

    private static void keyboardButtons(JsonNode rows) {
        requireRows(rows, "keyboard");
        for (JsonNode row : rows) {
            for (JsonNode button : row) {
                String text = button.isTextual() ? button.asText() : button.path("text").asText("");
                if (text.isBlank()) {
                    throw Refusal.badRequest("keyboard button text must be non-empty");
                }
            }
        }
    }
}
