package voronka.domain.funnel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import voronka.domain.deal.DealEvent;

/** What the counters should be, from the log. */
final class Recounted {
    private static final int AT_ONCE = 500;

    private final Instant since;
    private final Map<CounterKey, Map<String, Long>> sums = new HashMap<>();
    private final List<DealEvent> waiting = new ArrayList<>();
    private final List<DealEvent> young = new ArrayList<>();
    private long events;

    private Recounted(Instant since) {
        this.since = since;
    }

    /**
     * Reads the log through.
     *
     * @param since events from then on are kept, too
     */
    static Recounted of(Journal journal, Instant since) {
        Recounted recounted = new Recounted(since);
        journal.each(recounted::add);
        recounted.settle();
        return recounted;
    }

    private void add(DealEvent event) {
        events++;
        waiting.add(event);
        if (!event.at().isBefore(since)) {
            young.add(event);
        }
        if (waiting.size() == AT_ONCE) {
            settle();
        }
    }

    private void settle() {
        Tally.of(waiting)
                .added()
                .forEach(
                        (key, counters) -> {
                            Map<String, Long> sum = sums.computeIfAbsent(key, k -> new TreeMap<>());
                            counters.forEach((name, value) -> sum.merge(name, value, Long::sum));
                        });
        waiting.clear();
    }

    long events() {
        return events;
    }

    /** The events that happened since. */
    List<DealEvent> young() {
        return young;
    }

    Map<CounterKey, Map<String, Long>> sums() {
        return sums;
    }

    /** The counters that events touch which an earlier reading had not seen. */
    Set<CounterKey> touchedSince(Recounted earlier) {
        Set<DealEvent> known = new HashSet<>(earlier.young);
        Set<CounterKey> touched = new HashSet<>();
        young.stream()
                .filter(event -> !known.contains(event))
                .forEach(event -> touched.addAll(Tally.of(List.of(event)).added().keySet()));
        return touched;
    }
}
