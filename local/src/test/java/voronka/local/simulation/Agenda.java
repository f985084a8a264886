package voronka.local.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is to happen, and when. */
final class Agenda {
    private final PriorityQueue<Happening> ahead =
            new PriorityQueue<>(
                    Comparator.comparing(Happening::at).thenComparing(Happening::serial));
    private long serials;

    private record Happening(Instant at, long serial, Runnable what) {}

    void at(Instant when, Runnable what) {
        ahead.add(new Happening(when, serials++, what));
    }

    Optional<Instant> next() {
        return Optional.ofNullable(ahead.peek()).map(Happening::at);
    }

    /** Lets the first thing happen that is due by now; false when there is none. */
    boolean happens(Instant now) {
        Happening first = ahead.peek();
        if (first == null || first.at().isAfter(now)) {
            return false;
        }
        ahead.remove();
        first.what().run();
        return true;
    }
}
