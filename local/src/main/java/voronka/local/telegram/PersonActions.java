package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.local.telegram.text.FormattedText;

/**
 * What people do in the chat. Each action happens at once on their side and becomes an update for
 * the bot, delivered later. What Telegram's app would not let them do is refused with {@link
 * ActionRefused}. Actions that send give the id of the message.
 */
public final class PersonActions {
    private static final int LARGEST_ALBUM = 10;

    private final PersonMessages messages;
    private final BotAccount bot;
    private final Files files;
    private final Taps taps;
    private final Updates updates;
    private final Numbers numbers;
    private final Clock clock;

    PersonActions(
            PersonMessages messages,
            BotAccount bot,
            Files files,
            Taps taps,
            Updates updates,
            Numbers numbers,
            Clock clock) {
        this.messages = messages;
        this.bot = bot;
        this.files = files;
        this.taps = taps;
        this.updates = updates;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Presses Start, as one does before anything else. */
    public int start(long person) {
        return text(person, "/start", null);
    }

    /** Sends a text, perhaps in reply to a message. */
    public int text(long person, String text, @Nullable Integer replyTo) {
        FormattedText checked = PersonMessages.checked(text);
        return messages.send(person, replyTo, body -> BotMessages.putText(body, checked));
    }

    /** Sends a contact; the person's own carries the person's id. */
    public int contact(
            long person,
            String phone,
            String firstName,
            @Nullable String lastName,
            boolean own,
            @Nullable Integer replyTo) {
        if (phone.isBlank() || firstName.isBlank()) {
            throw new ActionRefused(ActionRefused.Reason.INCOMPLETE_CONTACT);
        }
        ObjectNode contact = Json.object().put("phone_number", phone).put("first_name", firstName);
        if (lastName != null) {
            contact.put("last_name", lastName);
        }
        if (own) {
            contact.put("user_id", person);
        }
        return messages.send(person, replyTo, body -> body.set("contact", contact));
    }

    /** Sends a place on the map, in degrees. */
    public int location(long person, double latitude, double longitude, @Nullable Integer replyTo) {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new ActionRefused(ActionRefused.Reason.NO_SUCH_PLACE);
        }
        ObjectNode location = Json.object().put("latitude", latitude).put("longitude", longitude);
        return messages.send(person, replyTo, body -> body.set("location", location));
    }

    /** Sends several pictures at once, the words under the first. */
    public void album(
            long person, List<Upload> pictures, String caption, @Nullable Integer replyTo) {
        if (pictures.size() < 2 || pictures.size() > LARGEST_ALBUM) {
            throw new ActionRefused(ActionRefused.Reason.ALBUM_SIZE);
        }
        List<ObjectNode> sizes = pictures.stream().map(one -> photo(one).asPhotoSize()).toList();
        String group = numbers.nextText();
        for (int i = 0; i < sizes.size(); i++) {
            ObjectNode size = sizes.get(i);
            String words = i == 0 ? caption : "";
            messages.send(
                    person,
                    replyTo,
                    body -> {
                        body.put("media_group_id", group).putArray("photo").add(size);
                        BotMessages.putCaption(body, FormattedText.plain(words));
                    });
        }
    }

    /** Sends a picture in a format that Telegram shows. */
    public int photo(
            long person, String name, byte[] bytes, String caption, @Nullable Integer replyTo) {
        ObjectNode size = photo(new Upload(name, bytes.clone())).asPhotoSize();
        return messages.send(
                person,
                replyTo,
                body -> {
                    body.putArray("photo").add(size);
                    BotMessages.putCaption(body, FormattedText.plain(caption));
                });
    }

    /** Sends a file as it is. */
    public int document(
            long person, String name, byte[] bytes, String caption, @Nullable Integer replyTo) {
        if (bytes.length == 0 || bytes.length > Files.MOST_UPLOAD_BYTES) {
            throw new ActionRefused(ActionRefused.Reason.FILE_SIZE);
        }
        ObjectNode document = files.document(new Upload(name, bytes.clone())).asDocument();
        return messages.send(
                person,
                replyTo,
                body -> {
                    body.set("document", document);
                    BotMessages.putCaption(body, FormattedText.plain(caption));
                });
    }

    /** Sends a voice note of so many seconds, in which nothing is to be heard. */
    public int voice(long person, int seconds, @Nullable Integer replyTo) {
        StoredFile file = files.document(new Upload("voice.ogg", new byte[] {'O', 'g', 'g', 'S'}));
        return messages.send(person, replyTo, body -> body.set("voice", file.asVoice(seconds)));
    }

    /** Passes on a text that somebody who hides behind a name once wrote. */
    public int forward(long person, String text, String author, @Nullable Integer replyTo) {
        FormattedText checked = PersonMessages.checked(text);
        return messages.send(
                person,
                replyTo,
                body -> {
                    body.putObject("forward_origin")
                            .put("type", "hidden_user")
                            .put("date", clock.instant().getEpochSecond())
                            .put("sender_user_name", author);
                    BotMessages.putText(body, checked);
                });
    }

    /** Changes a text that the person has sent, or the words under a file. */
    public void edit(long person, int message, String text) {
        messages.edit(person, message, PersonMessages.checked(text));
    }

    /** Taps a button. The data is not compared with the message's: a screen may lag behind. */
    public void tap(long person, int message, String data) {
        if (!ReplyMarkup.isData(data)) {
            throw new ActionRefused(ActionRefused.Reason.NO_SUCH_BUTTON);
        }
        Conversation conversation = messages.unblocked(person);
        StoredMessage tapped =
                conversation
                        .find(message)
                        .orElseThrow(() -> new ActionRefused(ActionRefused.Reason.NO_SUCH_MESSAGE));
        String query = numbers.nextText();
        taps.add(query, person);
        ObjectNode callback = Json.object().put("id", query);
        callback.set("from", conversation.person().asUser());
        callback.set("message", tapped.forBot());
        callback.put("chat_instance", Long.toString(person)).put("data", data);
        updates.add("callback_query", person, callback);
    }

    /** Blocks the bot, or lets it write again; twice is once. */
    public void block(long person, boolean blocked) {
        Conversation conversation = messages.of(person);
        if (conversation.isBlocked() == blocked) {
            return;
        }
        conversation.block(blocked);
        ObjectNode change = Json.object();
        change.set("chat", conversation.person().asChat());
        change.set("from", conversation.person().asUser());
        change.put("date", clock.instant().getEpochSecond());
        change.set("old_chat_member", membership(!blocked));
        change.set("new_chat_member", membership(blocked));
        updates.add("my_chat_member", person, change);
    }

    private ObjectNode membership(boolean blocked) {
        ObjectNode membership = Json.object().put("status", blocked ? "kicked" : "member");
        membership.set("user", bot.asUser());
        return blocked ? membership.put("until_date", 0) : membership;
    }

    private StoredFile photo(Upload upload) {
        try {
            return files.photo(upload);
        } catch (Refusal unreadable) {
            throw new ActionRefused(ActionRefused.Reason.NOT_A_PICTURE);
        }
    }
}
