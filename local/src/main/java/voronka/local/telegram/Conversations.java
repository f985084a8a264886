package voronka.local.telegram;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The people and their chats with the bot, by the person's id. */
final class Conversations {
    private final Map<Long, Conversation> byPerson = new ConcurrentSkipListMap<>();
    private final Clock clock;

    Conversations(Clock clock, List<Person> people) {
        this.clock = clock;
        people.forEach(this::add);
    }

    private Conversation add(Person person) {
        Conversation conversation = new Conversation(person, clock);
        byPerson.put(person.id(), conversation);
        return conversation;
    }

    Collection<Conversation> all() {
        return byPerson.values();
    }

    Optional<Conversation> with(long person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    /** Adds somebody under an id that nobody has yet. */
    synchronized Conversation add(String firstName, @Nullable String lastName, String language) {
        long id = byPerson.keySet().stream().reduce(1000L, Math::max) + 1;
        return add(new Person(id, firstName, lastName, null, language));
    }

    /** The chat that a call names, whether or not the bot may write there. */
    Conversation named(Call call) {
        String chat = call.textOr("chat_id", "").strip();
        if (chat.isEmpty()) {
            throw Refusal.badRequest("chat_id is empty");
        }
        Optional<Conversation> found =
                chat.matches("-?\\d{1,18}") ? with(Long.parseLong(chat)) : Optional.empty();
        return found.orElseThrow(() -> Refusal.badRequest("chat not found"));
    }

    /** The chat that a call names, refused when the person does not want or know the bot. */
    Conversation writable(Call call) {
        Conversation conversation = named(call);
        if (conversation.isBlocked()) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        if (!conversation.isStarted()) {
            throw Refusal.forbidden("bot can't initiate conversation with a user");
        }
        return conversation;
    }
}
