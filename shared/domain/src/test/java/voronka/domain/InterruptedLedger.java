package voronka.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;

/** A ledger before whose first commits somebody else is faster. */
public final class InterruptedLedger implements Ledger {
    private final Ledger ledger;
    private final int times;
    private final Runnable faster;
    private final List<Change> changes = new ArrayList<>();

    public InterruptedLedger(Ledger ledger, int times, Runnable faster) {
        this.ledger = ledger;
        this.times = times;
        this.faster = faster;
    }

    /** One that nobody interrupts. */
    public static InterruptedLedger never(Ledger ledger) {
        return new InterruptedLedger(ledger, 0, () -> {});
    }

    /** Everything that was to be written, written or not. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    @Override
    public Committed commit(Change change) {
        changes.add(change);
        if (changes.size() <= times) {
            faster.run();
        }
        return ledger.commit(change);
    }

    @Override
    public boolean remembers(Marker marker, Instant now) {
        return ledger.remembers(marker, now);
    }
}
