package voronka.contract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The contract, held by the local stack. Its indexes lag here, and its clock is moved. */
class LocalCloudTest extends CloudContract {
    private static Cloud cloud;

    @BeforeAll
    static void open() {
        cloud = new LocalCloud();
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Override
    Cloud cloud() {
        return cloud;
    }

    @Nested
    class Firing extends FiringContract {
        @Override
        Cloud cloud() {
            return cloud;
        }
    }
}
