package voronka.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.local.telegram.BotApiServer;
import voronka.local.telegram.Person;
import voronka.local.telegram.PersonActions;

/** A person's phone: what is on it, and what the person does. */
final class Phone {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BotApiServer chats;
    private final Person owner;

    Phone(BotApiServer chats, Person owner) {
        this.chats = chats;
        this.owner = owner;
    }

    /** Writes something and waits for the bot. */
    void write(String text) {
        chats.people().text(owner.id(), text, null);
        await();
    }

    /** Presses the key with that label under the last message that has that text, and waits. */
    void tapUnder(String text, String label) {
        for (JsonNode message : fromBot().reversed()) {
            if (message.path("text").asText().contains(text)) {
                for (JsonNode row : message.path("reply_markup").path("inline_keyboard")) {
                    for (JsonNode key : row) {
                        if (key.path("text").asText().contains(label)) {
                            press(message, key);
                            return;
                        }
                    }
                }
            }
        }
        throw new AssertionError("no key %s under %s".formatted(label, text));
    }

    /** Replies to the bot's last message that has that text, and waits for the bot. */
    void replies(String to, Reply reply) {
        JsonNode message =
                fromBot().reversed().stream()
                        .filter(one -> one.path("text").asText().contains(to))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no message says " + to));
        reply.with(chats.people(), owner.id(), message.path("message_id").asInt());
        await();
    }

    /** What somebody replies with. */
    interface Reply {
        void with(PersonActions people, long person, int to);
    }

    /** Changes the person's own last text, and waits for the bot. */
    void edits(String text) {
        int last = 0;
        for (JsonNode message : chats.chat(owner.id()).path("messages")) {
            if (!message.path("from").path("is_bot").asBoolean() && message.has("text")) {
                last = message.path("message_id").asInt();
            }
        }
        chats.people().edit(owner.id(), last, text);
        await();
    }

    /** Sends a text as a file, and waits for the bot. */
    void sends(String name, String lines) {
        chats.people().document(owner.id(), name, lines.getBytes(StandardCharsets.UTF_8), "", null);
        await();
    }

    /** The last file that the bot has sent. */
    byte[] document() {
        JsonNode document =
                fromBot().reversed().stream()
                        .map(message -> message.path("document"))
                        .filter(found -> found.has("file_id"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("the bot has sent no file"));
        String address =
                "http://127.0.0.1:%d/local/files/%s"
                        .formatted(chats.port(), document.path("file_id").asText());
        try (InputStream file = URI.create(address).toURL().openStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every kind of thing that the bot has sent, oldest first: "text", "photo", "voice". */
    List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        for (JsonNode message : fromBot()) {
            for (String kind :
                    List.of("text", "photo", "voice", "document", "location", "contact")) {
                if (message.has(kind)) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    /** Presses the lowest key whose label has that text, and waits for the bot. */
    void tap(String label) {
        List<JsonNode> messages = fromBot();
        for (JsonNode message : messages.reversed()) {
            for (JsonNode row : message.path("reply_markup").path("inline_keyboard")) {
                for (JsonNode key : row) {
                    if (key.path("text").asText().contains(label)) {
                        press(message, key);
                        return;
                    }
                }
            }
        }
        throw new AssertionError("no key %s under %s %s".formatted(label, last(), keys()));
    }

    /** Every text of the bot, oldest first, as it stands now. */
    List<String> texts() {
        return fromBot().stream().map(Phone::text).toList();
    }

    /** The bot's last text. */
    String last() {
        return texts().getLast();
    }

    /** The labels under the bot's last message. */
    List<String> keys() {
        List<String> labels = new ArrayList<>();
        fromBot()
                .getLast()
                .path("reply_markup")
                .path("inline_keyboard")
                .forEach(row -> row.forEach(key -> labels.add(key.path("text").asText())));
        return labels;
    }

    /** How wide and high the picture in the bot's last message is; empty where there is none. */
    Optional<Dimension> picture() {
        JsonNode photo = fromBot().getLast().path("photo").path(0);
        return photo.isMissingNode()
                ? Optional.empty()
                : Optional.of(
                        new Dimension(photo.path("width").asInt(), photo.path("height").asInt()));
    }

    /** The number of the bot's last message. */
    int message() {
        return fromBot().getLast().path("message_id").asInt();
    }

    /** How many messages of the bot there are. */
    int messages() {
        return fromBot().size();
    }

    /** What it says, also under a picture. */
    private static String text(JsonNode message) {
        return message.path(message.has("caption") ? "caption" : "text").asText();
    }

    private void press(JsonNode message, JsonNode key) {
        chats.people()
                .tap(
                        owner.id(),
                        message.path("message_id").asInt(),
                        key.path("callback_data").asText());
        await();
    }

    private void await() {
        if (!chats.awaitIdle(PATIENCE)) {
            throw new AssertionError("the bot does not answer: " + chats.journal());
        }
    }

    private List<JsonNode> fromBot() {
        List<JsonNode> messages = new ArrayList<>();
        for (JsonNode message : chats.chat(owner.id()).path("messages")) {
            if (message.path("from").path("is_bot").asBoolean()) {
                messages.add(message);
            }
        }
        return messages;
    }
}
