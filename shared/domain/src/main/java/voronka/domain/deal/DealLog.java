package voronka.domain.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;
import voronka.domain.activity.Touches;

/**
 * A deal's log as people read it: what was amended later stands in its place, with what it said
 * before; of what was undone only that it was.
 */
public final class DealLog {
    private final Map<Integer, Entry> entries = new LinkedHashMap<>();

    private DealLog() {}

    /**
     * One thing that happened.
     *
     * @param activity what it was, as it is told now; null for what is no activity and for one that
     *     was taken back
     * @param amended the later events that told it otherwise, oldest first
     */
    public record Entry(
            DealEvent event, @Nullable Activity activity, List<DealEvent.Amended> amended) {
        public Entry {
            amended = List.copyOf(amended);
        }

        /** Whether somebody has said since that it did not happen. */
        public boolean isTakenBack() {
            return !amended.isEmpty() && activity == null;
        }

        /**
         * What it said before, oldest first: what was only added to is not told twice, like the
         * first picture of an album.
         */
        public List<Activity> earlier() {
            return amended.stream()
                    .filter(one -> one.to() == null || !grew(one.from().said(), one.to().said()))
                    .map(DealEvent.Amended::from)
                    .filter(said -> !said.said().isNothing())
                    .toList();
        }

        private static boolean grew(Said from, Said to) {
            return to.enclosed().containsAll(from.enclosed())
                    && (from.text().isBlank()
                            || to.text().equals(from.text())
                            || to.text().startsWith(from.text() + "\n"));
        }

        private Entry amended(DealEvent.Amended otherwise) {
            List<DealEvent.Amended> all = new ArrayList<>(amended);
            all.add(otherwise);
            return new Entry(event, otherwise.to(), all);
        }
    }

    /** Of these events, oldest first. */
    public static DealLog of(List<DealEvent> events) {
        DealLog log = new DealLog();
        for (DealEvent event : events) {
            if (event.what() instanceof DealEvent.Amended amended) {
                log.amend(amended);
            } else if (event.what() instanceof DealEvent.Undone undone) {
                log.entries.remove(undone.event().number());
                log.add(event);
            } else {
                log.add(event);
            }
        }
        return log;
    }

    /** The same, told otherwise in that place. */
    DealLog amended(DealEvent.Amended otherwise) {
        DealLog log = new DealLog();
        log.entries.putAll(entries);
        log.amend(otherwise);
        return log;
    }

    private void amend(DealEvent.Amended otherwise) {
        entries.computeIfPresent(otherwise.event(), (number, entry) -> entry.amended(otherwise));
    }

    private void add(DealEvent event) {
        Activity activity =
                event.what() instanceof DealEvent.Happened happened ? happened.activity() : null;
        entries.put(event.number(), new Entry(event, activity, List.of()));
    }

    /** What happened, oldest first. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** What happened by the event of that number. */
    public Optional<Entry> entry(int number) {
        return Optional.ofNullable(entries.get(number));
    }

    /** The touches there were. */
    public Touches touches() {
        Touches touches = Touches.NONE;
        for (Entry entry : entries()) {
            Activity activity = entry.activity();
            if (activity != null) {
                touches = touches.with(activity, entry.event().at());
            } else if (entry.event().what() instanceof DealEvent.AskedAgain) {
                touches = touches.heard(entry.event().at());
            }
        }
        return touches;
    }
}
