package voronka.aws.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What writing an item costs by the rules AWS publishes: a unit for each KB begun of the larger of
 * the item before and the item after; for an index a unit for each KB of an entry that is made,
 * changed or taken away. DynamoDB Local reports other numbers for transactions, which do not add
 * up.
 *
 * @param table of the table, outside a transaction
 * @param indexes of the indexes
 */
record WriteUnits(int table, int indexes) {
    private static final int UNIT = 1024;

    static WriteUnits of(
            @Nullable Map<String, AttributeValue> before,
            @Nullable Map<String, AttributeValue> after) {
        int owner =
                entry(
                        before,
                        after,
                        Set.of("ownerPk", "ownerSk"),
                        before == null ? Set.of() : before.keySet(),
                        after == null ? Set.of() : after.keySet());
        Set<String> keys = Set.of("pk", "sk", "duePk", "dueSk");
        int due = entry(before, after, Set.of("duePk", "dueSk"), keys, keys);
        return new WriteUnits(Math.max(1, Math.max(units(before), units(after))), owner + due);
    }

    private static int entry(
            @Nullable Map<String, AttributeValue> before,
            @Nullable Map<String, AttributeValue> after,
            Set<String> indexKey,
            Set<String> projectedBefore,
            Set<String> projectedAfter) {
        Map<String, AttributeValue> old = part(before, indexKey, projectedBefore);
        Map<String, AttributeValue> now = part(after, indexKey, projectedAfter);
        if (old.equals(now)) {
            return 0;
        }
        boolean moved =
                !old.isEmpty()
                        && !now.isEmpty()
                        && indexKey.stream().anyMatch(k -> !old.get(k).equals(now.get(k)));
        return moved ? units(old) + units(now) : Math.max(units(old), units(now));
    }

    private static Map<String, AttributeValue> part(
            @Nullable Map<String, AttributeValue> item, Set<String> indexKey, Set<String> names) {
        Map<String, AttributeValue> part = new HashMap<>();
        if (item != null && item.keySet().containsAll(indexKey)) {
            part.putAll(item);
            part.keySet().retainAll(names);
        }
        return part;
    }

    private static int units(@Nullable Map<String, AttributeValue> item) {
        return item == null || item.isEmpty() ? 0 : Math.ceilDiv(size(item), UNIT);
    }

    private static int size(Map<String, AttributeValue> item) {
        return item.entrySet().stream().mapToInt(e -> bytes(e.getKey()) + size(e.getValue())).sum();
    }

    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> 1 + Math.ceilDiv(value.n().length(), 2);
            case M -> 3 + value.m().size() + size(value.m());
            case L -> 3 + value.l().stream().mapToInt(each -> 1 + size(each)).sum();
            case BOOL, NUL -> 1;
            case SS, NS, BS, B, UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("we write nothing of type " + value.type());
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
