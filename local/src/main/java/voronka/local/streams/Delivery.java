package voronka.local.streams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How batches are handed to functions. The unkind ways are what AWS allows itself. */
public enum Delivery {
    /** Each batch once and in the order of the writes. */
    ONCE,
    /** Each batch twice, as after an answer that got lost. */
    TWICE,
    /** Later items first. Changes of the same item keep their order, as AWS promises. */
    REVERSED;

    List<Change> arranged(List<Change> batch) {
        return switch (this) {
            case ONCE, TWICE -> batch;
            case REVERSED -> reversed(batch);
        };
    }

    int times() {
        return switch (this) {
            case ONCE, REVERSED -> 1;
            case TWICE -> 2;
        };
    }

    private static List<Change> reversed(List<Change> batch) {
        Map<String, List<Change>> byItem = new LinkedHashMap<>();
        batch.forEach(c -> byItem.computeIfAbsent(c.key(), key -> new ArrayList<>()).add(c));
        return new ArrayList<>(byItem.values()).reversed().stream().flatMap(List::stream).toList();
    }
}
