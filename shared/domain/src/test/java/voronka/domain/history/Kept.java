package voronka.domain.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;

/** What of a log was not undone: what was, and that it was, counts nowhere. */
final class Kept {
    private Kept() {}

    private record Line(DealId deal, int number) {}

    static List<DealEvent> of(List<DealEvent> events) {
        Set<Line> undone = new HashSet<>();
        for (DealEvent event : events) {
            if (event.what() instanceof DealEvent.Undone back) {
                undone.add(line(event));
                undone.add(line(back.event()));
            }
        }
        return events.stream().filter(event -> !undone.contains(line(event))).toList();
    }

    private static Line line(DealEvent event) {
        return new Line(event.deal(), event.number());
    }
}
