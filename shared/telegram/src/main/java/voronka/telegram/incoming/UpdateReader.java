package voronka.telegram.incoming;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import voronka.domain.team.Language;
import voronka.telegram.incoming.Incoming.Sender;

/** Reads what Telegram sends. Whatever a newer Telegram adds to an update is passed over. */
public final class UpdateReader {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final MessageReader messages = new MessageReader();

    /**
     * What a person did; empty for what we never answer: what is said in groups unless it is a
     * command, channels, other bots, and kinds of updates that no person makes.
     *
     * @throws NotAnUpdate when it is no JSON, or not in the shape of an update; its text says where
     *     and nothing of what
     */
    public Optional<Incoming> read(String json) {
        Update update = parsed(json);
        if (update == null || update.getUpdateId() == null) {
            throw new NotAnUpdate("there is no update_id");
        }
        long id = update.getUpdateId();
        if (update.hasCallbackQuery()) {
            return tap(id, update.getCallbackQuery());
        }
        if (update.hasMessage()) {
            return messages.read(id, update.getMessage());
        }
        if (update.hasEditedMessage()) {
            return messages.edited(id, update.getEditedMessage());
        }
        return update.hasMyChatMember()
                ? reachable(id, update.getMyChatMember())
                : Optional.empty();
    }

    /**
     * The update's number, also when the rest of it cannot be digested or was cut off; empty when
     * there is none to be found.
     */
    public static OptionalLong updateId(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return OptionalLong.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals("update_id");
                JsonToken value = parser.nextToken();
                if (wanted && value == JsonToken.VALUE_NUMBER_INT) {
                    return OptionalLong.of(parser.getLongValue());
                }
                parser.skipChildren();
            }
            return OptionalLong.empty();
        } catch (JsonProcessingException notJson) {
            return OptionalLong.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading a string", impossible);
        }
    }

    private static @Nullable Update parsed(String json) {
        try {
            return JSON.readValue(json, Update.class);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new NotAnUpdate(
                    place == null
                            ? "not an update"
                            : "not an update: line %d, column %d"
                                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    private static Optional<Incoming> tap(long id, CallbackQuery query) {
        MaybeInaccessibleMessage message = query.getMessage();
        if (message == null || query.getData() == null || !isPrivate(message.getChat())) {
            return Optional.empty();
        }
        return Optional.of(
                new Incoming.Tap(
                        id,
                        sender(query.getFrom(), message.getChat()),
                        needed(query.getId(), "callback_query.id"),
                        needed(message.getMessageId(), "callback_query.message.message_id"),
                        message instanceof Message shown && shown.hasPhoto(),
                        changed(message),
                        query.getData()));
    }

    private static Instant changed(MaybeInaccessibleMessage message) {
        Integer at = message.getDate();
        if (message instanceof Message shown && shown.getEditDate() != null) {
            at = shown.getEditDate();
        }
        return at == null ? Instant.EPOCH : Instant.ofEpochSecond(at);
    }

    private static Optional<Incoming> reachable(long id, ChatMemberUpdated change) {
        boolean group = isGroup(change.getChat());
        if (!group && !isPrivate(change.getChat()) || isBot(change.getFrom())) {
            return Optional.empty();
        }
        boolean reachable =
                switch (needed(change.getNewChatMember(), "new_chat_member").getStatus()) {
                    case "kicked", "left" -> false;
                    default -> true;
                };
        if (group) {
            return reachable
                    ? Optional.empty()
                    : Optional.of(
                            new Incoming.OutOfGroup(
                                    id, sender(change.getFrom(), change.getChat())));
        }
        return Optional.of(
                new Incoming.Reachable(id, sender(change.getFrom(), change.getChat()), reachable));
    }

    static boolean isPrivate(@Nullable Chat chat) {
        return chat != null && "private".equals(chat.getType());
    }

    static boolean isGroup(@Nullable Chat chat) {
        return chat != null
                && ("group".equals(chat.getType()) || "supergroup".equals(chat.getType()));
    }

    static boolean isBot(@Nullable User user) {
        return user == null || Boolean.TRUE.equals(user.getIsBot());
    }

    /** What the shape of an update promises, or else it is none. */
    static <T> T needed(@Nullable T value, String what) {
        if (value == null) {
            throw new NotAnUpdate("it has no " + what);
        }
        return value;
    }

    static Sender sender(@Nullable User someone, Chat chat) {
        User user = needed(someone, "from");
        String last = user.getLastName();
        String name = last == null ? user.getFirstName() : user.getFirstName() + " " + last;
        return new Sender(
                new voronka.domain.team.Chat(user.getId(), chat.getId()),
                name,
                Language.of(user.getLanguageCode()));
    }
}
