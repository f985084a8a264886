package voronka.local.telegram;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which updates are done, and from which on Telegram is to be asked. The offset never passes an
 * update that is not done, so that nothing is lost; what is done beyond it is remembered.
 */
final class PollingLedger {
    private final Set<Integer> done = new HashSet<>();
    private final Map<Integer, Instant> seen = new HashMap<>();
    private int offset;

    int offset() {
        return offset;
    }

    boolean isDone(int update) {
        return done.contains(update);
    }

    void done(int update) {
        done.add(update);
        seen.remove(update);
    }

    /** When the update was first looked at, which is now if it never was. */
    Instant firstSeen(int update, Instant now) {
        return seen.computeIfAbsent(update, id -> now);
    }

    /** Moves the offset over what is done of the updates that Telegram gave last. */
    void settle(Collection<Integer> given) {
        if (given.isEmpty()) {
            // All below the offset is forgotten by Telegram now. After a quiet week it numbers
            // updates anew, perhaps lower, and they would be lost below an old offset.
            offset = 0;
            done.clear();
            seen.clear();
            return;
        }
        int last = given.stream().max(Integer::compare).orElseThrow();
        offset =
                given.stream()
                        .filter(update -> !isDone(update))
                        .min(Integer::compare)
                        .orElse(last + 1);
        done.removeIf(update -> update < offset);
        seen.keySet().retainAll(given);
    }
}
