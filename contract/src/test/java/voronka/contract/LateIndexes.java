package voronka.contract;

import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import voronka.aws.LaggingIndexes;
import voronka.aws.TestTable;

/** Indexes that catch up only after somebody has looked, as real ones do after a moment. */
final class LateIndexes extends LaggingIndexes {
    LateIndexes(TestTable table) {
        super(table);
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        ScanResponse asItWas = super.scan(request);
        if (request.indexName() != null) {
            catchUp();
        }
        return asItWas;
    }
}
