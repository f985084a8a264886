package voronka.local.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One person's chat with the bot, as the Bot API's server tells the page about it. */
final class FakeChat {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Change(long seq, ObjectNode message) {}

    private record Toast(long seq, String text, boolean alert) {}

    private record Removal(long seq, long messageId) {}

    private final Supplier<Instant> now;
    private final ObjectNode person;
    private final Map<Long, Change> messages = new LinkedHashMap<>();
    private final List<Toast> toasts = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private long seq;
    private long lastId;
    private int unread;
    private boolean typing;

    FakeChat(ObjectNode person, Supplier<Instant> now) {
        this.person = person;
        this.now = now;
    }

    ObjectNode person() {
        return person;
    }

    synchronized long fromBot(String text, String more) {
        unread++;
        ObjectNode from = JSON.createObjectNode().put("id", 1).put("is_bot", true);
        return add(from.put("first_name", "Воронка"), text, more);
    }

    synchronized long fromPerson(String text, String more) {
        ObjectNode from = JSON.createObjectNode().put("id", person.get("id").asLong());
        from.put("is_bot", false).put("first_name", person.get("firstName").asText());
        return add(from, text, more);
    }

    synchronized void edit(long id, String text, String more) {
        ObjectNode message = messages.get(id).message().deepCopy();
        message.remove(List.of("reply_markup", "entities"));
        message.put("text", text).put("edit_date", now.get().getEpochSecond());
        put(id, message.setAll(parse(more)));
    }

    synchronized void remove(long id) {
        messages.remove(id);
        removals.add(new Removal(++seq, id));
    }

    synchronized void toast(String text, boolean alert) {
        toasts.add(new Toast(++seq, text, alert));
    }

    synchronized void typing(boolean typing) {
        this.typing = typing;
        seq++;
    }

    synchronized int unread() {
        return unread;
    }

    synchronized ObjectNode message(long id) {
        return messages.get(id).message();
    }

    synchronized long seq() {
        return seq;
    }

    synchronized ObjectNode since(long after, boolean read) {
        unread = read ? 0 : unread;
        ObjectNode json = JSON.createObjectNode().put("seq", seq).put("typing", typing);
        json.put("unread", unread);
        var told = json.putArray("messages");
        messages.values().stream()
                .filter(change -> change.seq() > after)
                .forEach(change -> told.add(change.message()));
        var removed = json.putArray("removed");
        removals.stream().filter(r -> r.seq() > after).forEach(r -> removed.add(r.messageId()));
        var shown = json.putArray("toasts");
        toasts.stream()
                .filter(toast -> toast.seq() > after)
                .forEach(t -> shown.addObject().put("text", t.text()).put("alert", t.alert()));
        json.set("commands", parse(FakeBot.COMMANDS).get("commands"));
        return json;
    }

    static ObjectNode parse(String json) {
        try {
            JsonNode node = JSON.readTree(json.isEmpty() ? "{}" : json);
            return (ObjectNode) node;
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private long add(ObjectNode from, String text, String more) {
        long id = ++lastId;
        ObjectNode message = JSON.createObjectNode().put("message_id", id);
        message.set("from", from);
        message.put("date", now.get().getEpochSecond());
        if (!text.isEmpty()) {
            message.put("text", text);
        }
        put(id, message.setAll(parse(more)));
        return id;
    }

    private void put(long id, ObjectNode message) {
        messages.put(id, new Change(++seq, message));
    }
}
