package voronka.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Empties a small table, item by item: making a real one anew takes half a minute. */
final class Emptying {
    private Emptying() {}

    static void table(DynamoDbClient database, String table) {
        List<Map<String, AttributeValue>> keys = new ArrayList<>();
        database.scanPaginator(
                        scan ->
                                scan.tableName(table)
                                        .consistentRead(true)
                                        .projectionExpression("pk, sk"))
                .items()
                .forEach(keys::add);
        for (Map<String, AttributeValue> key : keys) {
            database.deleteItem(delete -> delete.tableName(table).key(key));
        }
    }
}
