package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voronka.local.telegram.text.FormattedText;

/** The methods that bring something new into a chat. */
final class SendingMethods {
    private static final int LARGEST_ALBUM = 10;

    private final Conversations conversations;
    private final BotMessages messages;
    private final MediaInput media;
    private final Numbers numbers;
    private final RateLimits limits;

    SendingMethods(
            Conversations conversations,
            BotMessages messages,
            MediaInput media,
            Numbers numbers,
            RateLimits limits) {
        this.conversations = conversations;
        this.messages = messages;
        this.media = media;
        this.numbers = numbers;
        this.limits = limits;
    }

    Map<String, BotMethod> methods() {
        return Map.ofEntries(
                Map.entry("sendMessage", this::sendMessage),
                Map.entry("sendPhoto", call -> sendFile("photo", call)),
                Map.entry("sendDocument", call -> sendFile("document", call)),
                Map.entry("sendVoice", call -> sendFile("voice", call)),
                Map.entry("sendAudio", call -> sendFile("audio", call)),
                Map.entry("sendVideo", call -> sendFile("video", call)),
                Map.entry("sendVideoNote", call -> sendFile("video_note", call)),
                Map.entry("sendAnimation", call -> sendFile("animation", call)),
                Map.entry("sendSticker", call -> sendFile("sticker", call)),
                Map.entry("sendLocation", this::sendLocation),
                Map.entry("sendContact", this::sendContact),
                Map.entry("sendMediaGroup", this::sendMediaGroup),
                Map.entry("sendChatAction", this::sendChatAction));
    }

    private JsonNode sendLocation(Call call) {
        Conversation conversation = conversations.writable(call);
        ObjectNode body = messages.begin(conversation, call);
        body.putObject("location")
                .put("latitude", degrees(call, "latitude"))
                .put("longitude", degrees(call, "longitude"));
        return send(conversation, BotMessages.complete(body, ReplyMarkup.of(call)));
    }

    private static double degrees(Call call, String name) {
        try {
            return Double.parseDouble(call.textOr(name, ""));
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("there is no " + name + " in the request");
        }
    }

    private JsonNode sendContact(Call call) {
        Conversation conversation = conversations.writable(call);
        String phone = call.textOr("phone_number", "");
        String name = call.textOr("first_name", "");
        if (phone.isBlank() || name.isBlank()) {
            throw Refusal.badRequest("there is no phone number or no name in the request");
        }
        ObjectNode body = messages.begin(conversation, call);
        body.putObject("contact").put("phone_number", phone).put("first_name", name);
        return send(conversation, BotMessages.complete(body, ReplyMarkup.of(call)));
    }

    private JsonNode sendMessage(Call call) {
        Conversation conversation = conversations.writable(call);
        FormattedText text = MessageText.text(call);
        Optional<ReplyMarkup> markup = ReplyMarkup.of(call);
        ObjectNode body = messages.begin(conversation, call);
        BotMessages.putText(body, text);
        return send(conversation, BotMessages.complete(body, markup));
    }

    private JsonNode sendFile(String kind, Call call) {
        Conversation conversation = conversations.writable(call);
        FormattedText caption = MessageText.caption(call);
        Optional<ReplyMarkup> markup = ReplyMarkup.of(call);
        ObjectNode body = messages.begin(conversation, call);
        media.into(body, kind, call, kind);
        BotMessages.putCaption(body, caption);
        return send(conversation, BotMessages.complete(body, markup));
    }

    private JsonNode sendMediaGroup(Call call) {
        Conversation conversation = conversations.writable(call);
        JsonNode items = call.structure("media").orElseGet(Json::array);
        if (items.size() < 2 || items.size() > LARGEST_ALBUM) {
            throw Refusal.badRequest("wrong number of media: an album has 2 to 10");
        }
        String group = numbers.nextText();
        List<StoredMessage> album = new ArrayList<>();
        for (JsonNode item : items) {
            if (!(item instanceof ObjectNode described)) {
                throw Refusal.badRequest("can't parse InputMedia: expected an Object");
            }
            Call part = Call.of(call.method(), described, call.uploads());
            ObjectNode body = messages.begin(conversation, call).put("media_group_id", group);
            media.into(body, part.textOr("type", ""), part, "media");
            BotMessages.putCaption(body, MessageText.caption(part));
            album.add(BotMessages.complete(body, Optional.empty()));
        }
        ArrayNode sent = Json.array();
        album.forEach(message -> sent.add(send(conversation, message)));
        return sent;
    }

    private JsonNode sendChatAction(Call call) {
        Conversation conversation = conversations.writable(call);
        if (call.textOr("action", "").isBlank()) {
            throw Refusal.badRequest("wrong parameter action in request");
        }
        conversation.typing();
        return BooleanNode.TRUE;
    }

    private ObjectNode send(Conversation conversation, StoredMessage message) {
        limits.countMessage(conversation.person().id());
        conversation.add(message);
        return message.forBot();
    }
}
