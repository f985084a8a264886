package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import voronka.domain.deal.DealEvent;

/** The counters, kept once per event however often an event is shown. */
public interface Counters {
    /** Adds what these events add, leaving out those that were counted before. */
    void count(List<DealEvent> events);

    /** Adds differences that a recount has found, marking no event as counted. */
    void adjust(Map<CounterKey, Map<String, Long>> differences);

    /** How it stands now: one read. Counters that are zero may be absent. */
    Map<String, Long> now(String pipeline, CounterKey.Slice slice);

    /** What happened on each day from the first to the last, days without anything left out. */
    Map<LocalDate, Map<String, Long>> days(
            String pipeline, CounterKey.Slice slice, LocalDate first, LocalDate last);

    /**
     * All that happened up to that day and on it, together: the stocks in it are what stood where
     * at its end. However long ago that is, a month is read at once.
     */
    Map<String, Long> upTo(String pipeline, CounterKey.Slice slice, LocalDate last);

    /**
     * How the deals stand now that began on each day from the first to the last; days on which none
     * began are left out.
     */
    Map<LocalDate, Map<String, Long>> cohorts(
            String pipeline, CounterKey.Slice slice, LocalDate first, LocalDate last);
}
