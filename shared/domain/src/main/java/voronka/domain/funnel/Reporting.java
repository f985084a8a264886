package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import voronka.domain.funnel.CounterKey.Slice;

/**
 * Reports from counters. What is read does not depend on how many deals there are, only on how many
 * slices are added up and how many days the period has.
 */
public final class Reporting {
    private final CounterReadings counters;

    public Reporting(CounterReadings counters) {
        this.counters = counters;
    }

    /** The funnel now. */
    public Snapshot now(Frame frame, Slice slice) {
        return Snapshot.of(frame, new Counted(counters.now(key(frame), slice)));
    }

    /** The funnel as it stood at the end of that day. */
    public Snapshot asOf(Frame frame, Slice slice, LocalDate day) {
        return Snapshot.of(frame, new Counted(counters.upTo(key(frame), slice, day)));
    }

    /** The funnel of a period. */
    public History history(Frame frame, Slice slice, History.Kind kind, Days period) {
        Counted happened = happened(frame, slice, period);
        return switch (kind) {
            case COHORT -> History.ofCohort(frame, period, cohort(frame, slice, period), happened);
            case EVENTS ->
                    History.ofEvents(
                            frame,
                            period,
                            happened,
                            new Counted(counters.upTo(key(frame), slice, period.last())));
        };
    }

    /** What happened in a period. */
    public Counted happened(Frame frame, Slice slice, Days period) {
        return Counted.sum(days(frame, slice, period).values());
    }

    /** What happened on each day of a period. */
    public Map<LocalDate, Map<String, Long>> days(Frame frame, Slice slice, Days period) {
        return counters.days(key(frame), slice, period.first(), period.last());
    }

    private Counted cohort(Frame frame, Slice slice, Days period) {
        return Counted.sum(
                counters.cohorts(key(frame), slice, period.first(), period.last()).values());
    }

    /** The names of sources, channels or products that deals came with, most frequent first. */
    public List<String> names(Frame frame, String dimension) {
        Counted names = new Counted(counters.now(key(frame), new Slice.Names()));
        return names.values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(dimension + "."))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getKey().substring(dimension.length() + 1))
                .toList();
    }

    private static String key(Frame frame) {
        return frame.pipeline().key();
    }
}
