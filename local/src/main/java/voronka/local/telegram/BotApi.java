package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the method of a call by its name, in whatever case, and makes its result an answer. */
final class BotApi {
    /** What goes back: an HTTP status and the Bot API's envelope. */
    record Answer(int status, ObjectNode body) {}

    private final Map<String, BotMethod> methods = new ConcurrentHashMap<>();
    private final Journal journal;

    BotApi(Journal journal) {
        this.journal = journal;
    }

    void add(Map<String, BotMethod> group) {
        group.forEach((name, method) -> methods.put(name.toLowerCase(Locale.ROOT), method));
    }

    Answer answer(Call call) {
        try {
            BotMethod method = methods.get(call.method());
            if (method == null) {
                throw Refusal.notFound();
            }
            ObjectNode body = Json.object().put("ok", true);
            body.set("result", method.answer(call));
            journal.note(call.method() + " → ok");
            return new Answer(200, body);
        } catch (Refusal refusal) {
            journal.note(call.method() + " → " + refusal.code() + " " + refusal.description());
            return new Answer(refusal.code(), refusal.asAnswer());
        }
    }
}
