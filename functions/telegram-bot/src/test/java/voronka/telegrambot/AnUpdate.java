package voronka.telegrambot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Object> replied = new LinkedHashMap<>();
        replied.put("message_id", 77);
        replied.put("date", 1_795_000_000);
        replied.put("chat", chat(from));
        replied.put("text", "…");
        replied.put("reply_markup", Map.of("inline_keyboard", keyboard(to)));
        return message(update, from, Map.of("text", text, "reply_to_message", replied));
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
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("message_id", (int) (update + 5000));
        message.put("from", user(from));
        message.put("chat", chat(from));
        message.put("date", 1_795_000_000);
        message.putAll(content);
        return update(update, "message", message);
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
