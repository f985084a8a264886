package voronka.telegrambot;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.Json;
import voronka.telegram.screen.Screen;

/** Updates in the shape in which Telegram sends them. */
final class AnUpdate {
    private AnUpdate() {}

    static String text(long update, Someone from, String text) {
        return message(update, from, Map.of("text", text));
    }

    /** A reply to a message that shows that screen. */
    static String reply(long update, Someone from, String text, Screen to) {
        return sent(update, from, Map.of("text", text), to);
    }

    private static Map<String, Object> replied(Someone from, Screen to) {
        Map<String, Object> replied = new LinkedHashMap<>();
        replied.put("message_id", 77);
        replied.put("date", 1_795_000_000);
        replied.put("chat", chat(from));
        replied.put("text", "…");
        replied.put("reply_markup", Map.of("inline_keyboard", keyboard(to)));
        return replied;
    }

    static String contact(long update, Someone from, String name, String phone) {
        return message(
                update, from, Map.of("contact", Map.of("phone_number", phone, "first_name", name)));
    }

    static String document(long update, Someone from, String name) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file_id", "BQAC" + name);
        document.put("file_unique_id", "AgAD");
        document.put("file_name", name);
        document.put("mime_type", "application/pdf");
        document.put("file_size", 1000);
        return message(update, from, Map.of("document", document));
    }

    /** Anything that is sent: a reply to that screen unless it is null. */
    static String sent(long update, Someone from, Map<String, ?> content, @Nullable Screen to) {
        Map<String, Object> all = new LinkedHashMap<>(content);
        if (to != null) {
            all.put("reply_to_message", replied(from, to));
        }
        return message(update, from, all);
    }

    /** What was sent by that update reads so now. */
    static String edited(long update, long sentBy, Someone from, Map<String, ?> content) {
        Map<String, Object> edited = new LinkedHashMap<>(content);
        edited.put("edit_date", 1_795_000_009);
        return message("edited_message", update, sentBy, from, edited);
    }

    static Map<String, Object> photo(String id) {
        Map<String, Object> size = new LinkedHashMap<>();
        size.put("file_id", id);
        size.put("file_unique_id", "u" + id);
        size.put("width", 90);
        size.put("height", 60);
        return Map.of("photo", List.of(size));
    }

    static Map<String, Object> voice(String id) {
        return Map.of("voice", Map.of("file_id", id, "file_unique_id", "u" + id, "duration", 7));
    }

    static Map<String, Object> place(double latitude, double longitude) {
        return Map.of(
                "location",
                Map.of(
                        "latitude",
                        BigDecimal.valueOf(latitude),
                        "longitude",
                        BigDecimal.valueOf(longitude)));
    }

    /** The same, forwarded from somebody who wrote it first at that second. */
    static Map<String, Object> forwarded(String author, long wrote, Map<String, ?> content) {
        Map<String, Object> all = new LinkedHashMap<>(content);
        all.put(
                "forward_origin",
                Map.of("type", "hidden_user", "sender_user_name", author, "date", wrote));
        return all;
    }

    static String sticker(long update, Someone from) {
        Map<String, Object> sticker = new LinkedHashMap<>();
        sticker.put("file_id", "CAAC");
        sticker.put("file_unique_id", "AgAD");
        sticker.put("type", "regular");
        sticker.put("width", 512);
        sticker.put("height", 512);
        sticker.put("is_animated", false);
        sticker.put("is_video", false);
        return message(update, from, Map.of("sticker", sticker));
    }

    static String tap(long update, Someone from, long message, String data) {
        Map<String, Object> tapped = new LinkedHashMap<>();
        tapped.put("message_id", message);
        tapped.put("date", 1_795_000_000);
        tapped.put("chat", chat(from));
        tapped.put("text", "…");
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("id", "query" + update);
        query.put("from", user(from));
        query.put("message", tapped);
        query.put("chat_instance", "1");
        query.put("data", data);
        return update(update, "callback_query", query);
    }

    static String tapUnderPicture(
            long update, Someone from, long message, Instant since, String data) {
        Map<String, Object> photo = new LinkedHashMap<>();
        photo.put("file_id", "f");
        photo.put("file_unique_id", "u");
        photo.put("width", 1080);
        photo.put("height", 900);
        Map<String, Object> tapped = new LinkedHashMap<>();
        tapped.put("message_id", message);
        tapped.put("date", 1_795_000_000);
        tapped.put("edit_date", since.getEpochSecond());
        tapped.put("chat", chat(from));
        tapped.put("photo", List.of(photo));
        tapped.put("caption", "…");
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("id", "query" + update);
        query.put("from", user(from));
        query.put("message", tapped);
        query.put("chat_instance", "1");
        query.put("data", data);
        return update(update, "callback_query", query);
    }

    static String blocked(long update, Someone from, boolean blocked) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("chat", chat(from));
        change.put("from", user(from));
        change.put("date", 1_795_000_000);
        change.put("old_chat_member", membership(blocked ? "member" : "kicked"));
        change.put("new_chat_member", membership(blocked ? "kicked" : "member"));
        return update(update, "my_chat_member", change);
    }

    static String ofUnknownKind(long update) {
        return update(update, "purple_elephant", Map.of("trunk", true));
    }

    private static Map<String, Object> membership(String status) {
        Map<String, Object> bot = Map.of("id", 1, "is_bot", true, "first_name", "Voronka");
        return Map.of("status", status, "user", bot, "until_date", 0);
    }

    private static String message(long update, Someone from, Map<String, ?> content) {
        return message("message", update, update, from, content);
    }

    private static String message(
            String kind, long update, long sentBy, Someone from, Map<String, ?> content) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("message_id", (int) (sentBy + 5000));
        message.put("from", user(from));
        message.put("chat", chat(from));
        message.put("date", 1_795_000_000);
        message.putAll(content);
        return update(update, kind, message);
    }

    private static String update(long update, String kind, Map<String, ?> what) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("update_id", update);
        all.put(kind, what);
        return Json.write(all);
    }

    private static Map<String, Object> user(Someone who) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("id", who.id());
        user.put("is_bot", false);
        user.put("first_name", who.name());
        user.put("language_code", who.languageTag());
        return user;
    }

    private static Map<String, Object> chat(Someone who) {
        Map<String, Object> chat = new LinkedHashMap<>();
        chat.put("id", who.id());
        chat.put("first_name", who.name());
        chat.put("type", "private");
        return chat;
    }

    private static List<Object> keyboard(Screen screen) {
        List<Object> rows = new ArrayList<>();
        for (List<Screen.Key> row : screen.keys()) {
            List<Object> keys = new ArrayList<>();
            for (Screen.Key key : row) {
                if (key instanceof Screen.Key.Press(String label, var button)) {
                    keys.add(Map.of("text", label, "callback_data", button.encode()));
                }
            }
            rows.add(keys);
        }
        return rows;
    }
}
