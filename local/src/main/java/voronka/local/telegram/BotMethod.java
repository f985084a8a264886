package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/** One method of the Bot API: the result of a call, or a {@link Refusal}. */
interface BotMethod {
    JsonNode answer(Call call);
}
