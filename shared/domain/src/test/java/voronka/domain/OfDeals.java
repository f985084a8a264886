package voronka.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voronka.domain.deal.DealId;

/** Things of one kind by the deal they belong to, in the order they were first written. */
final class OfDeals<T> {
    private final Map<DealId, Map<Object, T>> things = new HashMap<>();

    void put(DealId deal, Object id, T thing) {
        things.computeIfAbsent(deal, d -> new LinkedHashMap<>()).put(id, thing);
    }

    List<T> of(DealId deal) {
        Collection<T> found = things.getOrDefault(deal, Map.of()).values();
        return List.copyOf(found);
    }
}
