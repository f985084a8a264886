package voronka.local.scheduler;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All that is to fire, in the order in which it is due. */
final class Agenda {
    private final NavigableSet<Firing> firings = new TreeSet<>();
    private final Map<ScheduleKey, Set<Firing>> ofSchedule = new HashMap<>();

    void add(Firing firing) {
        firings.add(firing);
        ofSchedule.computeIfAbsent(firing.schedule().key(), _ -> new HashSet<>()).add(firing);
    }

    Optional<Instant> nextDue() {
        return firings.isEmpty() ? Optional.empty() : Optional.of(firings.first().due());
    }

    /** Takes the earliest firing off the agenda, if it is due. */
    Optional<Firing> takeDue(Instant now) {
        if (firings.isEmpty() || firings.first().due().isAfter(now)) {
            return Optional.empty();
        }
        Firing first = firings.first();
        remove(first);
        return Optional.of(first);
    }

    /** Takes a schedule's firings off the agenda, those that the condition names. */
    List<Firing> remove(ScheduleKey key, Predicate<Firing> condition) {
        List<Firing> removed = new ArrayList<>(of(key).stream().filter(condition).toList());
        removed.forEach(this::remove);
        return removed;
    }

    /** Whether a schedule still has something to fire that its deletion would stop. */
    boolean has(ScheduleKey key) {
        return of(key).stream().anyMatch(firing -> !firing.ghost());
    }

    List<Firing> inOrder() {
        return List.copyOf(firings);
    }

    private Set<Firing> of(ScheduleKey key) {
        return ofSchedule.getOrDefault(key, Set.of());
    }

    private void remove(Firing firing) {
        firings.remove(firing);
        ScheduleKey key = firing.schedule().key();
        Set<Firing> left = of(key);
        left.remove(firing);
        if (left.isEmpty()) {
            ofSchedule.remove(key);
        }
    }
}
