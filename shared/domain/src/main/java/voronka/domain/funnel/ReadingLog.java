package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealEvent;

/** Reads a period's log, as much of it as one answer can wait for. */
final class ReadingLog {
    /** Some seconds of reading. */
    static final int MOST_LINES = 20_000;

    private final Chronicle chronicle;
    private final Progress progress;

    ReadingLog(Chronicle chronicle, Progress progress) {
        this.chronicle = chronicle;
        this.progress = progress;
    }

    /**
     * What was read.
     *
     * @param readTo the last day that was read whole when the log was too long; null for all of it
     */
    record Log(List<DealEvent> events, @Nullable LocalDate readTo) {}

    /** Where the period's events stand. */
    record Lines(List<Chronicle.Line> lines, @Nullable LocalDate readTo) {}

    /**
     * The period's events; what was undone is not among them, nor that it was. Undoing is a matter
     * of minutes, so the day after is looked at, too.
     */
    Log of(Days period) {
        Lines found = lines(new Days(period.first(), period.last().plusDays(1)));
        List<DealEvent> all = all(found.lines());
        Set<String> undone = new HashSet<>();
        for (DealEvent event : all) {
            if (event.what() instanceof DealEvent.Undone(DealEvent taken)) {
                undone.add(name(event));
                undone.add(name(taken));
            }
        }
        List<DealEvent> events =
                all.stream()
                        .filter(event -> period.has(event.day()))
                        .filter(event -> !undone.contains(name(event)))
                        .toList();
        @Nullable LocalDate readTo = found.readTo();
        return new Log(events, readTo == null || !readTo.isBefore(period.last()) ? null : readTo);
    }

    /** Everything since that day and after it, as it was written. */
    List<DealEvent> after(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? all(lines(new Days(day.plusDays(1), today)).lines())
                : List.of();
    }

    Lines lines(Days period) {
        List<Chronicle.Line> lines = chronicle.lines(period, MOST_LINES);
        if (lines.size() < MOST_LINES) {
            return new Lines(lines, null);
        }
        LocalDate cut = lines.getLast().day();
        return new Lines(
                lines.stream().filter(line -> line.day().isBefore(cut)).toList(), cut.minusDays(1));
    }

    private List<DealEvent> all(List<Chronicle.Line> lines) {
        List<DealEvent> events = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += Chronicle.MOST_AT_ONCE) {
            int to = Math.min(lines.size(), from + Chronicle.MOST_AT_ONCE);
            events.addAll(chronicle.events(lines.subList(from, to)));
            progress.read(to, lines.size());
        }
        return events;
    }

    private static String name(DealEvent event) {
        return event.deal() + "#" + event.number();
    }
}
