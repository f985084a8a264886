package voronka.domain;

/** The store that other tests trust. */
class InMemoryStoreTest extends StoreContract {
    @Override
    protected StorePorts emptyStore(MovableClock clock) {
        InMemoryStore store = new InMemoryStore();
        return new StorePorts(
                store, store, store, store, store, store, store, store, store, store, store, store,
                store, store, store, store, store, store, store, store, store);
    }
}
