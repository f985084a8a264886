package voronka.contract;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The contract, held by a real account on a stack of its own that is taken down afterwards. */
@EnabledIfSystemProperty(
        named = "aws.contract",
        matches = "real",
        disabledReason =
                "-Daws.contract=real runs it in the account and region that the AWS command line"
                        + " would use")
class RealAccountTest extends CloudContract {
    private static Cloud cloud;

    @BeforeAll
    static void open() throws IOException {
        cloud = ThrowAwayStack.deploy();
    }

    @AfterAll
    static void close() {
        if (cloud != null) {
            cloud.close();
        }
    }

    @Override
    Cloud cloud() {
        return cloud;
    }

    /** Takes seven minutes: nobody moves AWS's clock. */
    @Nested
    class Firing extends FiringContract {
        @Override
        Cloud cloud() {
            return cloud;
        }
    }
}
