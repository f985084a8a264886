package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import voronka.local.telegram.text.FormattedText;

/** Composes the bodies of messages that the bot sends. */
final class BotMessages {
    private final BotAccount bot;
    private final Numbers numbers;
    private final Clock clock;

    BotMessages(BotAccount bot, Numbers numbers, Clock clock) {
        this.bot = bot;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A new message without content, answering the one that the call names. */
    ObjectNode begin(Conversation conversation, Call call) {
        ObjectNode body = Json.object().put("message_id", numbers.nextMessage());
        body.set("from", bot.asUser());
        body.set("chat", conversation.person().asChat());
        body.put("date", clock.instant().getEpochSecond());
        answered(conversation, call)
                .ifPresent(message -> body.set("reply_to_message", message.quoted()));
        return body;
    }

    static StoredMessage complete(ObjectNode body, Optional<ReplyMarkup> markup) {
        return new StoredMessage(
                body.get("message_id").asInt(),
                true,
                body,
                markup.map(ReplyMarkup::json).orElse(null));
    }

    static void putText(ObjectNode body, FormattedText text) {
        put(body, "text", "entities", text);
    }

    static void putCaption(ObjectNode body, FormattedText caption) {
        put(body, "caption", "caption_entities", caption);
    }

    private static void put(ObjectNode body, String name, String entities, FormattedText text) {
        body.remove(name);
        body.remove(entities);
        if (!text.text().isEmpty()) {
            body.put(name, text.text());
        }
        if (!text.entities().isEmpty()) {
            body.set(entities, text.entitiesJson());
        }
    }

    private static Optional<StoredMessage> answered(Conversation conversation, Call call) {
        Optional<JsonNode> reply = call.structure("reply_parameters");
        OptionalInt id = call.integer("reply_to_message_id");
        boolean optional = call.flag("allow_sending_without_reply");
        if (reply.isPresent()) {
            id = OptionalInt.of(reply.get().path("message_id").asInt());
            optional = reply.get().path("allow_sending_without_reply").asBoolean();
        }
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<StoredMessage> found = conversation.find(id.getAsInt());
        if (found.isEmpty() && !optional) {
            throw Refusal.badRequest("message to be replied not found");
        }
        return found;
    }
}
