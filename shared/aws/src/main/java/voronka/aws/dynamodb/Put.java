package voronka.aws.dynamodb;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * One item to be put.
 *
 * @param condition what must hold besides the version; null for nothing
 */
record Put<T>(DynamoDbTable<T> table, T item, @Nullable Expression condition) implements Action {

    @Override
    public void alone() {
        table.putItem(
                PutItemEnhancedRequest.builder(table.tableSchema().itemType().rawClass())
                        .item(item)
                        .conditionExpression(condition)
                        .build());
    }

    @Override
    public void in(TransactWriteItemsEnhancedRequest.Builder transaction) {
        transaction.addPutItem(table, request().build());
    }

    /** Together with others; when it fails, what stands in its place comes back. */
    void tellingIn(TransactWriteItemsEnhancedRequest.Builder transaction) {
        transaction.addPutItem(
                table,
                request()
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build());
    }

    private TransactPutItemEnhancedRequest.Builder<T> request() {
        return TransactPutItemEnhancedRequest.builder(table.tableSchema().itemType().rawClass())
                .item(item)
                .conditionExpression(condition);
    }
}
