package voronka.contract;

import org.junit.jupiter.api.Disabled;

/** There is nothing here to hold: kept so that whoever counts sees what is not tested where. */
@Disabled("not applicable: LocalStack keeps schedules and never fires one")
class LocalStackFiringTest extends FiringContract {
    @Override
    Cloud cloud() {
        throw new UnsupportedOperationException("LocalStack fires nothing");
    }
}
