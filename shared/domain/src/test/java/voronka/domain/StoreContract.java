package voronka.domain;

import org.junit.jupiter.api.BeforeEach;

/**
 * What every store promises. The one in memory, which other tests trust, and the real one pass the
 * same.
 */
public abstract class StoreContract
        implements LedgerContract,
                RoundTripContract,
                DealsContract,
                FollowUpsContract,
                PeopleContract,
                BooksContract,
                CountersContract,
                VerifyingContract,
                RacingContract {
    private final MovableClock clock = MovableClock.mondayMorning();
    private StorePorts store;

    /** A store with nothing in it. */
    protected abstract StorePorts emptyStore(MovableClock clock);

    @BeforeEach
    void openStore() {
        store = emptyStore(clock);
    }

    @Override
    public StorePorts store() {
        return store;
    }

    @Override
    public MovableClock clock() {
        return clock;
    }
}
