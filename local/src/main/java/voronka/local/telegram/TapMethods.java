package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Map;

/** Answers to taps on buttons. */
final class TapMethods {
    private static final int LONGEST = 200;

    private final Conversations conversations;
    private final Taps taps;

    TapMethods(Conversations conversations, Taps taps) {
        this.conversations = conversations;
        this.taps = taps;
    }

    Map<String, BotMethod> methods() {
        return Map.of("answerCallbackQuery", this::answer);
    }

    private JsonNode answer(Call call) {
        long person =
                taps.personOf(call.textOr("callback_query_id", ""))
                        .orElseThrow(
                                () ->
                                        Refusal.badRequest(
                                                "query is too old and response timeout expired or"
                                                        + " query ID is invalid"));
        String text = call.textOr("text", "");
        if (text.length() > LONGEST) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        if (!text.isEmpty()) {
            conversations.with(person).ifPresent(chat -> chat.toast(text, call.flag("show_alert")));
        }
        return BooleanNode.TRUE;
    }
}
