package voronka.aws.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Tally;

/** Events that are counted in one transaction: as many as fit, so that busy counters are few. */
final class CountingGroup {
    private static final int MOST_ACTIONS = 100;

    /** An update expression has room for 4 KB and 300 operations. */
    private static final int MOST_COUNTERS_OF_AN_ITEM = 200;

    private final List<DealEvent> events = new ArrayList<>();
    private final Map<CounterKey, Set<String>> touched = new HashMap<>();

    /** The events in groups, in their order; what adds nothing is left out. */
    static List<List<DealEvent>> of(List<DealEvent> events) {
        List<List<DealEvent>> groups = new ArrayList<>();
        CountingGroup group = new CountingGroup();
        for (DealEvent event : events) {
            Tally tally = Tally.of(List.of(event));
            if (tally.added().isEmpty()) {
                continue;
            }
            if (!group.takes(tally)) {
                groups.add(group.events);
                group = new CountingGroup();
            }
            group.add(event, tally);
        }
        if (!group.events.isEmpty()) {
            groups.add(group.events);
        }
        return groups;
    }

    private boolean takes(Tally tally) {
        if (events.isEmpty()) {
            return true;
        }
        int items = touched.size();
        for (Map.Entry<CounterKey, Map<String, Long>> more : tally.added().entrySet()) {
            Set<String> names = touched.getOrDefault(more.getKey(), Set.of());
            items += names.isEmpty() ? 1 : 0;
            if (names.size() + more.getValue().size() > MOST_COUNTERS_OF_AN_ITEM) {
                return false;
            }
        }
        return events.size() + 1 + items <= MOST_ACTIONS;
    }

    private void add(DealEvent event, Tally tally) {
        events.add(event);
        tally.added()
                .forEach(
                        (key, counters) ->
                                touched.computeIfAbsent(key, k -> new HashSet<>())
                                        .addAll(counters.keySet()));
    }
}
