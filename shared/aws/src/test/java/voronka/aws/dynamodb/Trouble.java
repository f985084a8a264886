package voronka.aws.dynamodb;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import voronka.aws.ForwardingDynamo;

/** What DynamoDB does now and then and DynamoDB Local never: it refuses for a moment. */
final class Trouble extends ForwardingDynamo {
    private final Deque<RuntimeException> planned = new ArrayDeque<>();
    private int unprocessed;
    private int asked;

    Trouble(DynamoDbClient real) {
        super(real);
    }

    /** The next so many transactions are cancelled, with a reason for each action. */
    Trouble cancelling(int times, String... codes) {
        for (int time = 0; time < times; time++) {
            planned.add(
                    TransactionCanceledException.builder()
                            .message("cancelled " + Arrays.toString(codes))
                            .cancellationReasons(
                                    Arrays.stream(codes)
                                            .map(c -> CancellationReason.builder().code(c).build())
                                            .toList())
                            .build());
        }
        return this;
    }

    /** The next so many puts meet a transaction. */
    Trouble conflicting(int times) {
        for (int time = 0; time < times; time++) {
            planned.add(TransactionConflictException.builder().message("conflict").build());
        }
        return this;
    }

    /** The next so many batches are left undone but for one key. */
    Trouble leavingUnprocessed(int times) {
        unprocessed = times;
        return this;
    }

    int asked() {
        return asked;
    }

    private void count() {
        asked++;
        if (!planned.isEmpty()) {
            throw planned.pop();
        }
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        count();
        return super.transactWriteItems(request);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        count();
        return super.putItem(request);
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        asked++;
        String table = request.requestItems().keySet().iterator().next();
        var all = request.requestItems().get(table);
        if (unprocessed-- <= 0 || all.keys().size() < 2) {
            return super.batchGetItem(request);
        }
        var first = all.toBuilder().keys(all.keys().subList(0, 1)).build();
        var rest = all.toBuilder().keys(all.keys().subList(1, all.keys().size())).build();
        return super.batchGetItem(
                        request.toBuilder().requestItems(java.util.Map.of(table, first)).build())
                .toBuilder()
                .unprocessedKeys(java.util.Map.of(table, rest))
                .build();
    }
}
