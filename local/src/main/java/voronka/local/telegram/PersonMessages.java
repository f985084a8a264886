package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import voronka.local.telegram.text.FormattedText;

/** Puts people's messages into their chats and tells the bot. */
final class PersonMessages {
    private final Conversations conversations;
    private final Updates updates;
    private final Numbers numbers;
    private final Clock clock;

    PersonMessages(Conversations conversations, Updates updates, Numbers numbers, Clock clock) {
        this.conversations = conversations;
        this.updates = updates;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A reply to a message that is gone is sent as no reply. */
    int send(long person, @Nullable Integer replyTo, Consumer<ObjectNode> content) {
        Conversation conversation = unblocked(person);
        ObjectNode body = Json.object().put("message_id", numbers.nextMessage());
        body.set("from", conversation.person().asUser());
        body.set("chat", conversation.person().asChat());
        body.put("date", clock.instant().getEpochSecond());
        Optional.ofNullable(replyTo)
                .flatMap(conversation::find)
                .ifPresent(message -> body.set("reply_to_message", message.quoted()));
        content.accept(body);
        StoredMessage message =
                new StoredMessage(body.get("message_id").asInt(), false, body, null);
        conversation.start();
        conversation.add(message);
        updates.add("message", person, message.forBot());
        return message.id();
    }

    void edit(long person, int id, FormattedText text) {
        StoredMessage edited =
                unblocked(person)
                        .edit(id, old -> edited(old, text))
                        .orElseThrow(() -> new ActionRefused(ActionRefused.Reason.NO_SUCH_MESSAGE));
        updates.add("edited_message", person, edited.forBot());
    }

    private StoredMessage edited(StoredMessage old, FormattedText text) {
        if (old.fromBot() || !old.body().has("text") && !old.hasMedia()) {
            throw new ActionRefused(ActionRefused.Reason.NOT_EDITABLE);
        }
        ObjectNode body = old.body().deepCopy();
        if (old.body().has("text")) {
            BotMessages.putText(body, text);
        } else {
            BotMessages.putCaption(body, text);
        }
        body.put("edit_date", clock.instant().getEpochSecond());
        return new StoredMessage(old.id(), false, body, null);
    }

    /** The chat of a person who lets the bot write. */
    Conversation unblocked(long person) {
        Conversation conversation = of(person);
        if (conversation.isBlocked()) {
            throw new ActionRefused(ActionRefused.Reason.BLOCKED);
        }
        return conversation;
    }

    Conversation of(long person) {
        return conversations
                .with(person)
                .orElseThrow(() -> new ActionRefused(ActionRefused.Reason.NO_SUCH_PERSON));
    }

    static FormattedText checked(String text) {
        FormattedText plain = FormattedText.plain(text).trimmed().withCommands();
        if (plain.text().isEmpty() || plain.text().length() > MessageText.LONGEST_TEXT) {
            throw new ActionRefused(ActionRefused.Reason.TEXT_LENGTH);
        }
        return plain;
    }
}
