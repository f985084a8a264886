package voronka.local.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A journal that tests write. */
final class FakeJournal implements Journal {

    private final List<Entry> entries = new ArrayList<>();
    private final Supplier<Instant> now;

    FakeJournal(Supplier<Instant> now) {
        this.now = now;
    }

    @Override
    public synchronized List<Entry> since(long number) {
        return entries.stream().filter(entry -> entry.number() > number).toList();
    }

    synchronized void ran(
            String function, String trigger, String outcome, long millis, String... lines) {
        entries.add(
                new Entry(
                        entries.size() + 1,
                        now.get(),
                        function,
                        trigger,
                        outcome,
                        millis,
                        List.of(lines)));
    }
}
