package voronka.aws.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import voronka.aws.ForwardingDynamo;

/**
 * Counts requests and what they cost: reads as the database says, writes by the sizes of what is
 * there before and after. A transaction that is cancelled costs as if it were not.
 */
final class Metered extends ForwardingDynamo {
    private static final ReturnConsumedCapacity TOLD = ReturnConsumedCapacity.TOTAL;

    private int requests;
    private double read;
    private int written;
    private int indexed;

    Metered(DynamoDbClient real) {
        super(real);
    }

    /** What was asked and consumed since the last call. */
    Cost taken() {
        Cost cost = new Cost(requests, read, written, indexed);
        requests = 0;
        read = 0;
        written = 0;
        indexed = 0;
        return cost;
    }

    /** Requests, read units, write units of the table and of its indexes. */
    record Cost(int requests, double read, int written, int indexed) {
        String row(String what) {
            String units =
                    read == Math.rint(read)
                            ? String.valueOf((long) read)
                            : String.format(Locale.ROOT, "%.1f", read);
            return "| %s | %d | %s | %d | %d |".formatted(what, requests, units, written, indexed);
        }
    }

    private void reading(double units) {
        requests++;
        read += units;
    }

    private record Place(String table, Map<String, AttributeValue> key) {}

    /** Looks at the items before and after, at nobody's expense. */
    private <R> R writing(List<Place> places, int factor, Supplier<R> write) {
        requests++;
        List<@Nullable Map<String, AttributeValue>> before = items(places);
        try {
            return write.get();
        } finally {
            List<@Nullable Map<String, AttributeValue>> after = items(places);
            for (int place = 0; place < places.size(); place++) {
                WriteUnits units = WriteUnits.of(before.get(place), after.get(place));
                written += factor * units.table();
                indexed += units.indexes();
            }
        }
    }

    private List<@Nullable Map<String, AttributeValue>> items(List<Place> places) {
        List<@Nullable Map<String, AttributeValue>> items = new ArrayList<>();
        for (Place place : places) {
            GetItemRequest get =
                    GetItemRequest.builder()
                            .tableName(place.table())
                            .key(place.key())
                            .consistentRead(true)
                            .build();
            GetItemResponse got = super.getItem(get);
            items.add(got.hasItem() ? got.item() : null);
        }
        return items;
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new HashMap<>(item);
        key.keySet().retainAll(List.of(ItemKey.PK, ItemKey.SK));
        return key;
    }

    private static Place place(TransactWriteItem action) {
        return action.put() != null
                ? new Place(action.put().tableName(), key(action.put().item()))
                : new Place(action.update().tableName(), action.update().key());
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        GetItemResponse response =
                super.getItem(request.toBuilder().returnConsumedCapacity(TOLD).build());
        reading(response.consumedCapacity().capacityUnits());
        return response;
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        BatchGetItemResponse response =
                super.batchGetItem(request.toBuilder().returnConsumedCapacity(TOLD).build());
        // Asking for an item that is not there costs a unit too, though the local database says
        // none.
        int keys = request.requestItems().values().iterator().next().keys().size();
        double told =
                response.consumedCapacity().stream()
                        .mapToDouble(ConsumedCapacity::capacityUnits)
                        .sum();
        reading(Math.max(keys, told));
        return response;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        QueryResponse response =
                super.query(request.toBuilder().returnConsumedCapacity(TOLD).build());
        reading(response.consumedCapacity().capacityUnits());
        return response;
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        List<Place> places = List.of(new Place(request.tableName(), key(request.item())));
        return writing(places, 1, () -> super.putItem(request));
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        List<Place> places = List.of(new Place(request.tableName(), request.key()));
        return writing(places, 1, () -> super.deleteItem(request));
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        List<Place> places = request.transactItems().stream().map(Metered::place).toList();
        return writing(places, 2, () -> super.transactWriteItems(request));
    }
}
