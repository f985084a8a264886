package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.Map;

/** What the counters say: all that a report needs of them. */
public interface CounterReadings {
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
