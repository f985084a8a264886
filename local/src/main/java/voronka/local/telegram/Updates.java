package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The updates that the bot has not taken yet, in the order in which they came. */
final class Updates {
    /** How long Telegram keeps an update that nobody takes. */
    static final Duration LIFE = Duration.ofHours(24);

    private final NavigableMap<Integer, Update> waiting = new TreeMap<>();
    private final Numbers numbers;
    private final Clock clock;
    private final Journal journal;
    private Runnable arrival = () -> {};
    private Set<String> allowed = Set.of();
    private int poll;
    private String interruption = "";

    Updates(Numbers numbers, Clock clock, Journal journal) {
        this.numbers = numbers;
        this.clock = clock;
        this.journal = journal;
    }

    /** Who is told that something has arrived. */
    synchronized void onArrival(Runnable listener) {
        arrival = listener;
    }

    /** Limits what is kept from now on to these kinds; none means all. */
    synchronized void allow(Set<String> kinds) {
        allowed = Set.copyOf(kinds);
    }

    synchronized Set<String> allowed() {
        return allowed;
    }

    void add(String kind, long chat, ObjectNode payload) {
        Runnable listener;
        synchronized (this) {
            if (!allowed.isEmpty() && !allowed.contains(kind)) {
                return;
            }
            int id = numbers.nextUpdate();
            ObjectNode body = Json.object().put("update_id", id);
            body.set(kind, payload);
            waiting.put(id, new Update(id, chat, kind, body, clock.instant()));
            notifyAll();
            listener = arrival;
        }
        listener.run();
    }

    /** The update of a chat whose turn it is. */
    synchronized Optional<Update> next(long chat) {
        dropOld();
        return waiting.values().stream().filter(u -> u.chat() == chat).findFirst();
    }

    /** The chats that have updates waiting. */
    synchronized Set<Long> chats() {
        dropOld();
        return waiting.values().stream().map(Update::chat).collect(Collectors.toSet());
    }

    synchronized int count() {
        dropOld();
        return waiting.size();
    }

    synchronized void remove(Update update) {
        waiting.remove(update.id());
    }

    synchronized void clear() {
        waiting.clear();
    }

    /** Ends the poll that waits, if there is one, telling it by what. */
    synchronized void interruptPoll(String by) {
        poll++;
        interruption = by;
        notifyAll();
    }

    /**
     * Forgets what lies before the offset and gives what lies from it on, waiting at most so long
     * for something. A negative offset keeps only so many of the last updates.
     */
    synchronized List<Update> poll(int offset, int limit, Duration wait) {
        interruptPoll("other getUpdates request; make sure that only one bot instance is running");
        int mine = poll;
        if (offset < 0) {
            while (waiting.size() > -offset) {
                waiting.pollFirstEntry();
            }
        } else {
            waiting.headMap(offset, false).clear();
        }
        dropOld();
        RealTime.await(this, wait, () -> !waiting.isEmpty() || mine != poll);
        if (mine != poll) {
            throw Refusal.conflict("terminated by " + interruption);
        }
        return waiting.values().stream().limit(limit).toList();
    }

    private void dropOld() {
        Instant now = clock.instant();
        waiting.values()
                .removeIf(
                        update -> {
                            if (update.isOver(now)) {
                                journal.note(
                                        "update %d (%s) is too old and dropped"
                                                .formatted(update.id(), update.kind()));
                                return true;
                            }
                            return false;
                        });
    }
}
