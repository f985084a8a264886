package voronka.contract;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import voronka.aws.ForwardingDynamo;

/**
 * A small table whose indexes are asked only once they show what the table holds. Those of DynamoDB
 * lag by moments; what the store promises, it promises for when they have caught up.
 */
final class SettledIndexes extends ForwardingDynamo {
    private static final Map<String, Set<String>> KEYS =
            Map.of(
                    "by-owner", Set.of("pk", "sk", "ownerPk", "ownerSk"),
                    "by-due", Set.of("pk", "sk", "duePk", "dueSk"));
    private static final int LOOKS = 100;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final DynamoDbClient real;
    private final AtomicLong writes = new AtomicLong();
    private final Map<String, Long> settled = new ConcurrentHashMap<>();

    SettledIndexes(DynamoDbClient real) {
        super(real);
        this.real = real;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        String index = request.indexName();
        long before = writes.get();
        if (index != null && settled.getOrDefault(index, -1L) != before) {
            await(request.tableName(), index);
            settled.put(index, before);
        }
        return super.query(request);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return written(super.putItem(request));
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        return written(super.deleteItem(request));
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return written(super.transactWriteItems(request));
    }

    private <R> R written(R response) {
        writes.incrementAndGet();
        return response;
    }

    private void await(String table, String index) {
        for (int looks = 0; looks < LOOKS; looks++) {
            if (indexed(table, index).equals(held(table, index))) {
                return;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new AssertionError("%s has not caught up".formatted(index));
    }

    /** What the table holds that belongs into the index. */
    private Set<Map<String, AttributeValue>> held(String table, String index) {
        return real
                .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .stream()
                .filter(item -> item.keySet().containsAll(KEYS.get(index)))
                .map(item -> cut(item, index))
                .collect(Collectors.toSet());
    }

    private Set<Map<String, AttributeValue>> indexed(String table, String index) {
        return real.scanPaginator(scan -> scan.tableName(table).indexName(index)).items().stream()
                .map(item -> cut(item, index))
                .collect(Collectors.toSet());
    }

    /** Whole where the index has the whole item, its keys where it has only them. */
    private static Map<String, AttributeValue> cut(Map<String, AttributeValue> item, String index) {
        if (index.equals("by-owner")) {
            return item;
        }
        Map<String, AttributeValue> cut = new HashMap<>(item);
        cut.keySet().retainAll(KEYS.get(index));
        return cut;
    }
}
