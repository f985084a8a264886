package voronka.domain.funnel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import voronka.domain.deal.DealEvent;

/**
 * Proves that the counters are what the log says, to the last unit, and puts right what is not,
 * while everybody works on.
 *
 * <p>The log is read, then the counters, and where these differ the log again. Differing counters
 * that an event of in between touches are left for the next time; of all others the log says
 * exactly what they must be, because the first reading's newest events are counted before. A
 * difference may be an event that the stream has lost: the log's events of a month are shown to the
 * counters, which count each once. What differs after that too is added or taken away.
 */
public final class Verifying {
    /** What is counted within that time is still on its way. */
    private static final Duration ON_THE_WAY = Duration.ofHours(1);

    /** So long the counters remember what they have counted, with a day to spare. */
    private static final Duration REMEMBERED = Duration.ofDays(29);

    private static final int BATCH = 100;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Journal journal;
    private final Counters counters;
    private final Verifications notes;
    private final Clock clock;

    public Verifying(Journal journal, Counters counters, Verifications notes, Clock clock) {
        this.journal = journal;
        this.counters = counters;
        this.notes = notes;
        this.clock = clock;
    }

    /** Compares, repairs and leaves a note. */
    public Verification verify() {
        Instant now = clock.instant();
        Compared first = compared(now.minus(ON_THE_WAY));
        Compared last = first;
        if (!first.wrong.isEmpty()) {
            show(Recounted.of(journal, now.minus(REMEMBERED)).young());
            last = compared(now.minus(ON_THE_WAY));
            counters.adjust(last.differences());
        }
        Verification verification =
                new Verification(now, last.events, last.numbers, last.undecided, first.told());
        notes.note(verification);
        return verification;
    }

    private Compared compared(Instant since) {
        Recounted before = Recounted.of(journal, since);
        show(before.young());
        Map<CounterKey, Map<String, Long>> kept = kept(before.sums().keySet());
        Set<CounterKey> all = new HashSet<>(before.sums().keySet());
        all.addAll(kept.keySet());
        Compared compared = new Compared(before.events());
        all.forEach(
                key ->
                        compared.compare(
                                key,
                                kept.getOrDefault(key, Map.of()),
                                before.sums().getOrDefault(key, Map.of())));
        if (!compared.wrong.isEmpty()) {
            compared.leave(Recounted.of(journal, since).touchedSince(before));
        }
        return compared;
    }

    private void show(List<DealEvent> events) {
        for (int from = 0; from < events.size(); from += BATCH) {
            counters.count(events.subList(from, Math.min(events.size(), from + BATCH)));
        }
    }

    /** All that is kept of the slices that the log knows. */
    private Map<CounterKey, Map<String, Long>> kept(Set<CounterKey> known) {
        record Part(String pipeline, CounterKey.Slice slice) {}
        Map<CounterKey, Map<String, Long>> kept = new HashMap<>();
        Set<Part> parts = new HashSet<>();
        known.forEach(key -> parts.add(new Part(key.pipeline(), key.slice())));
        for (Part part : parts) {
            String pipeline = part.pipeline;
            CounterKey.Slice slice = part.slice;
            kept.put(CounterKey.now(pipeline, slice), counters.now(pipeline, slice));
            counters.days(pipeline, slice, LocalDate.EPOCH, LAST_DAY)
                    .forEach((day, of) -> kept.put(CounterKey.day(pipeline, slice, day), of));
            counters.cohorts(pipeline, slice, LocalDate.EPOCH, LAST_DAY)
                    .forEach((day, of) -> kept.put(CounterKey.cohort(pipeline, slice, day), of));
        }
        return kept;
    }

    private static final class Compared {
        private final long events;
        private final List<Wrong> wrong = new ArrayList<>();
        private long numbers;
        private long undecided;

        private record Wrong(CounterKey key, String name, long was, long should) {}

        Compared(long events) {
            this.events = events;
        }

        void compare(CounterKey key, Map<String, Long> kept, Map<String, Long> counted) {
            Set<String> names = new TreeSet<>(kept.keySet());
            names.addAll(counted.keySet());
            for (String name : names) {
                long was = kept.getOrDefault(name, 0L);
                long should = counted.getOrDefault(name, 0L);
                numbers++;
                if (was != should) {
                    wrong.add(new Wrong(key, name, was, should));
                }
            }
        }

        /** What these differ by is not decided now: something has happened meanwhile. */
        void leave(Set<CounterKey> touched) {
            undecided = wrong.stream().map(Wrong::key).filter(touched::contains).distinct().count();
            wrong.removeIf(one -> touched.contains(one.key));
        }

        Map<CounterKey, Map<String, Long>> differences() {
            Map<CounterKey, Map<String, Long>> differences = new HashMap<>();
            wrong.forEach(
                    one ->
                            differences
                                    .computeIfAbsent(one.key, key -> new TreeMap<>())
                                    .put(one.name, one.should - one.was));
            return differences;
        }

        List<Verification.Difference> told() {
            return wrong.stream()
                    .map(
                            one ->
                                    new Verification.Difference(
                                            one.key.told(), one.name, one.was, one.should))
                    .toList();
        }
    }
}
