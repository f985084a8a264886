package voronka.aws.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import voronka.domain.ledger.Write;

/**
 * The real database, for a rehearsal before a snapshot is taken: every call goes all the way, but
 * to keys that nobody has, with a condition that no write can meet. So nothing is written, and
 * nothing of the company is read into the snapshot. What the rehearsal is told, and what it
 * believes to have written, is kept aside and read back.
 */
public final class RehearsalDatabase implements DynamoDbClient {
    private static final String PRIME = "PRIME#";
    private static final String NEVER = "attribute_exists(" + ItemKey.PK + ")";

    private final DynamoDbClient real;
    private final String table;
    private final Map<String, Map<String, AttributeValue>> believed = new TreeMap<>();

    public RehearsalDatabase(DynamoDbClient real, String table) {
        this.real = real;
        this.table = table;
    }

    /** Believes that to be in the table. */
    public RehearsalDatabase knowing(List<Write> writes) {
        Puts puts = new Puts(new Tables(this, table));
        writes.forEach(write -> puts.of(write).alone());
        return this;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        real.getItem(request.toBuilder().key(sentinel(request.key())).build());
        return GetItemResponse.builder().item(believed.get(place(request.key()))).build();
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        List<Map<String, AttributeValue>> keys =
                Objects.requireNonNull(request.requestItems().get(table)).keys();
        KeysAndAttributes sentinels =
                KeysAndAttributes.builder()
                        .keys(keys.stream().map(RehearsalDatabase::sentinel).toList())
                        .build();
        real.batchGetItem(request.toBuilder().requestItems(Map.of(table, sentinels)).build());
        List<Map<String, AttributeValue>> found =
                keys.stream()
                        .map(RehearsalDatabase::place)
                        .filter(believed::containsKey)
                        .map(believed::get)
                        .toList();
        return BatchGetItemResponse.builder().responses(Map.of(table, found)).build();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        Map<String, AttributeValue> asked = request.expressionAttributeValues();
        Map<String, AttributeValue> nobodys = new HashMap<>();
        asked.forEach((name, value) -> nobodys.put(name, prefixed(value)));
        real.query(request.toBuilder().expressionAttributeValues(nobodys).build());
        return QueryResponse.builder()
                .items(
                        request.indexName() == null
                                ? believed.values().stream()
                                        .filter(item -> isAsked(item, asked))
                                        .toList()
                                : List.of())
                .build();
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        try {
            real.putItem(
                    request.toBuilder()
                            .item(sentinel(request.item()))
                            .conditionExpression(NEVER)
                            .expressionAttributeNames(null)
                            .expressionAttributeValues(null)
                            .build());
            throw new IllegalStateException("a rehearsal has written something");
        } catch (ConditionalCheckFailedException refused) {
            believe(request.item());
            return PutItemResponse.builder().build();
        }
    }

    /** Where nothing is, nothing is deleted. */
    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        real.deleteItem(request.toBuilder().key(sentinel(request.key())).build());
        believed.remove(place(request.key()));
        return DeleteItemResponse.builder().build();
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        List<Put> puts =
                request.transactItems().stream()
                        .map(TransactWriteItem::put)
                        .filter(Objects::nonNull)
                        .toList();
        try {
            real.transactWriteItems(
                    request.toBuilder()
                            .transactItems(
                                    puts.stream().map(RehearsalDatabase::impossible).toList())
                            .build());
            throw new IllegalStateException("a rehearsal has written something");
        } catch (TransactionCanceledException refused) {
            puts.forEach(put -> believe(put.item()));
            return TransactWriteItemsResponse.builder().build();
        }
    }

    @Override
    public String serviceName() {
        return real.serviceName();
    }

    @Override
    public void close() {
        // The real client is not ours.
    }

    private void believe(Map<String, AttributeValue> item) {
        believed.put(place(item), item);
    }

    private static TransactWriteItem impossible(Put put) {
        return TransactWriteItem.builder()
                .put(
                        put.toBuilder()
                                .item(sentinel(put.item()))
                                .conditionExpression(NEVER)
                                .expressionAttributeNames(null)
                                .expressionAttributeValues(null)
                                .build())
                .build();
    }

    private static Map<String, AttributeValue> sentinel(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> nobodys = new HashMap<>(item);
        nobodys.computeIfPresent(ItemKey.PK, (name, value) -> prefixed(value));
        return nobodys;
    }

    private static AttributeValue prefixed(AttributeValue value) {
        return value.s() == null ? value : AttributeValue.fromS(PRIME + value.s());
    }

    private static String place(Map<String, AttributeValue> key) {
        return text(key, ItemKey.PK) + "\n" + text(key, ItemKey.SK);
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name)).s();
    }

    /** Asked are a partition and, maybe, how the sort key begins. */
    private static boolean isAsked(
            Map<String, AttributeValue> item, Map<String, AttributeValue> asked) {
        String sort = text(item, ItemKey.SK);
        return asked.containsValue(item.get(ItemKey.PK))
                && (asked.size() == 1
                        || asked.values().stream()
                                .anyMatch(
                                        value -> value.s() != null && sort.startsWith(value.s())));
    }
}
