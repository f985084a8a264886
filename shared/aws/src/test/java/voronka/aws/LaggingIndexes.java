package voronka.aws;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A table whose indexes show what there was when they last caught up, as those of DynamoDB may for
 * a moment, and those of DynamoDB Local never do. The table itself is always up to date.
 */
public class LaggingIndexes extends ForwardingDynamo {
    private final TestTable table;
    private final TestTable asItWas = TestTable.create();

    public LaggingIndexes(TestTable table) {
        super(table.client());
        this.table = table;
    }

    /** The indexes show from now on what there is now. */
    public void catchUp() {
        asItWas.clear();
        for (var item : table.items()) {
            WriteRequest put =
                    WriteRequest.builder()
                            .putRequest(PutRequest.builder().item(item).build())
                            .build();
            table.client()
                    .batchWriteItem(
                            write -> write.requestItems(Map.of(asItWas.name(), List.of(put))));
        }
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return super.query(
                request.indexName() == null
                        ? request
                        : request.toBuilder().tableName(asItWas.name()).build());
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        return super.scan(
                request.indexName() == null
                        ? request
                        : request.toBuilder().tableName(asItWas.name()).build());
    }
}
