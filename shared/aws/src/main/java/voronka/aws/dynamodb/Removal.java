package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;

/** One item to be taken away, whether it is there or not. */
record Removal<T>(DynamoDbTable<T> table, ItemKey key) implements Action {
    @Override
    public void alone() {
        table.deleteItem(key.forClient());
    }

    @Override
    public void in(TransactWriteItemsEnhancedRequest.Builder transaction) {
        transaction.addDeleteItem(table, key.forClient());
    }
}
