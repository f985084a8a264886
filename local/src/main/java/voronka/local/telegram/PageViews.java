package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** What the chat page is shown, as JSON. */
final class PageViews {
    private final Conversations conversations;
    private final BotCommands commands;

    PageViews(Conversations conversations, BotCommands commands) {
        this.conversations = conversations;
        this.commands = commands;
    }

    ArrayNode people() {
        ArrayNode list = Json.array();
        conversations.all().forEach(conversation -> list.add(person(conversation)));
        return list;
    }

    ObjectNode person(Conversation conversation) {
        Person person = conversation.person();
        return Json.object()
                .put("id", person.id())
                .put("firstName", person.firstName())
                .put("lastName", person.lastName())
                .put("username", person.username())
                .put("language", person.language())
                .put("blocked", conversation.isBlocked())
                .put("started", conversation.isStarted());
    }

    ObjectNode unread() {
        ObjectNode counts = Json.object();
        for (Conversation conversation : conversations.all()) {
            counts.put(Long.toString(conversation.person().id()), conversation.unread());
        }
        return counts;
    }

    /** What is new in a chat, waiting for something at most so long. */
    ObjectNode news(Conversation conversation, long after, Duration wait, boolean read) {
        ChatNews news = conversation.news(after, wait, read);
        ObjectNode view = Json.object().put("seq", news.seq());
        ArrayNode messages = view.putArray("messages");
        news.messages().forEach(message -> messages.add(message.forScreen()));
        ArrayNode removed = view.putArray("removed");
        news.removed().forEach(removed::add);
        ArrayNode toasts = view.putArray("toasts");
        for (ChatNews.Toast toast : news.toasts()) {
            toasts.addObject().put("text", toast.text()).put("alert", toast.alert());
        }
        view.set("commands", commands.shownTo(conversation.person()));
        return view.put("typing", news.typing()).put("unread", news.unread());
    }
}
