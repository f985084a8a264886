package voronka.aws.dynamodb;

import voronka.aws.TestTable;
import voronka.domain.MovableClock;
import voronka.domain.StoreContract;
import voronka.domain.StorePorts;

/** The real store keeps what the one in memory promises. */
class DynamoStoreTest extends StoreContract {
    private static final TestTable TABLE = TestTable.create();

    @Override
    protected StorePorts emptyStore(MovableClock clock) {
        TABLE.clear();
        return Stores.ports(new DynamoStore(TABLE.client(), TABLE.name(), clock));
    }
}
