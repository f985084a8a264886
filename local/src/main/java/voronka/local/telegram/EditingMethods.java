package voronka.local.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import voronka.local.telegram.text.FormattedText;

/**
 * The methods that change or take away what the bot has sent. An edit without buttons takes the
 * buttons away, as in the real service.
 */
final class EditingMethods {
    private static final Duration DELETABLE = Duration.ofDays(2);

    private final Conversations conversations;
    private final MediaInput media;
    private final RateLimits limits;
    private final Clock clock;

    EditingMethods(Conversations conversations, MediaInput media, RateLimits limits, Clock clock) {
        this.conversations = conversations;
        this.media = media;
        this.limits = limits;
        this.clock = clock;
    }

    Map<String, BotMethod> methods() {
        return Map.of(
                "editMessageText", this::editText,
                "editMessageCaption", this::editCaption,
                "editMessageMedia", this::editMedia,
                "editMessageReplyMarkup", this::editMarkup,
                "deleteMessage", this::delete);
    }

    private JsonNode editText(Call call) {
        FormattedText text = MessageText.text(call);
        return edit(
                call,
                old -> {
                    if (old.hasMedia()) {
                        throw Refusal.badRequest("there is no text in the message to edit");
                    }
                },
                body -> BotMessages.putText(body, text));
    }

    private JsonNode editCaption(Call call) {
        FormattedText caption = MessageText.caption(call);
        return edit(
                call,
                old -> {
                    if (!old.hasMedia()) {
                        throw Refusal.badRequest("there is no caption in the message to edit");
                    }
                },
                body -> BotMessages.putCaption(body, caption));
    }

    /** A picture may also take the place of a text: that is how a chart joins its numbers. */
    private JsonNode editMedia(Call call) {
        if (!(call.structure("media").orElseGet(Json::object) instanceof ObjectNode described)) {
            throw Refusal.badRequest("can't parse InputMedia: expected an Object");
        }
        Call part = Call.of(call.method(), described, call.uploads());
        FormattedText caption = MessageText.caption(part);
        ObjectNode shown = Json.object();
        media.into(shown, part.textOr("type", ""), part, "media");
        return edit(
                call,
                old -> {},
                body -> {
                    body.remove(List.of("text", "entities", "photo", "document"));
                    body.setAll(shown);
                    BotMessages.putCaption(body, caption);
                });
    }

    private JsonNode editMarkup(Call call) {
        return replace(
                call,
                old -> {},
                (old, markup) -> new StoredMessage(old.id(), true, old.body(), markup));
    }

    private JsonNode edit(
            Call call, Consumer<StoredMessage> requirement, Consumer<ObjectNode> change) {
        return replace(
                call,
                requirement,
                (old, markup) -> {
                    ObjectNode body = old.body().deepCopy();
                    change.accept(body);
                    StoredMessage plain = new StoredMessage(old.id(), true, body, markup);
                    if (!plain.equals(old)) {
                        body.put("edit_date", clock.instant().getEpochSecond());
                    }
                    return plain;
                });
    }

    private interface Change {
        StoredMessage of(StoredMessage old, @Nullable ObjectNode markup);
    }

    private JsonNode replace(Call call, Consumer<StoredMessage> requirement, Change change) {
        Conversation conversation = conversations.writable(call);
        ObjectNode markup = ReplyMarkup.inlineOf(call).map(ReplyMarkup::json).orElse(null);
        Optional<StoredMessage> edited =
                conversation.edit(
                        messageId(call),
                        old -> {
                            if (!old.isEditable()) {
                                throw Refusal.badRequest("message can't be edited");
                            }
                            requirement.accept(old);
                            StoredMessage now = change.of(old, markup);
                            if (now.equals(old)) {
                                throw notModified();
                            }
                            limits.countEdit();
                            return now;
                        });
        return edited.orElseThrow(() -> Refusal.badRequest("message to edit not found")).forBot();
    }

    private static Refusal notModified() {
        return Refusal.badRequest(
                "message is not modified: specified new message content and reply markup are"
                        + " exactly the same as a current content and reply markup of the message");
    }

    private JsonNode delete(Call call) {
        Conversation conversation = conversations.named(call);
        StoredMessage message =
                conversation
                        .find(messageId(call))
                        .orElseThrow(() -> Refusal.badRequest("message to delete not found"));
        Instant sent = Instant.ofEpochSecond(message.body().get("date").asLong());
        if (clock.instant().isAfter(sent.plus(DELETABLE))) {
            throw Refusal.badRequest("message can't be deleted for everyone");
        }
        conversation.remove(message.id());
        return BooleanNode.TRUE;
    }

    private static int messageId(Call call) {
        return call.integer("message_id")
                .orElseThrow(() -> Refusal.badRequest("message identifier is not specified"));
    }
}
