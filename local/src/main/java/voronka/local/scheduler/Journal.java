package voronka.local.scheduler;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What happened, oldest first. It remembers the last ten thousand things. */
final class Journal {
    private static final int CAPACITY = 10_000;

    private final Clock clock;
    private final Deque<JournalEntry> entries = new ArrayDeque<>();

    Journal(Clock clock) {
        this.clock = clock;
    }

    synchronized void note(ScheduleKey key, JournalEntry.What what, String detail) {
        if (entries.size() == CAPACITY) {
            entries.removeFirst();
        }
        entries.addLast(new JournalEntry(clock.instant(), key.group(), key.name(), what, detail));
    }

    synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }
}
