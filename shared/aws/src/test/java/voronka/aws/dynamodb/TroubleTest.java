package voronka.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import voronka.aws.TestTable;
import voronka.domain.Lives;
import voronka.domain.MovableClock;
import voronka.domain.Samples;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Tally;
import voronka.domain.lead.Reach;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;

/** The database refuses for a moment, or for longer. */
class TroubleTest {
    private static final TestTable TABLE = TestTable.create();

    private final MovableClock clock = MovableClock.mondayMorning();
    private final Trouble trouble = new Trouble(TABLE.client());
    private final DynamoStore store = new DynamoStore(trouble, TABLE.name(), clock);

    private final Write deal = new Write.OfDeal(Samples.open(Samples.DEAL, Samples.ANNA));
    private final Write promise =
            new Write.OfFollowUp(Samples.promise("f1", Samples.ANNA, Samples.FRIDAY));
    private final Marker marker =
            Samples.marker("k1", "первый", clock.instant().plus(Duration.ofDays(1)));

    @BeforeEach
    void clear() {
        TABLE.clear();
    }

    private Committed commit(@Nullable Marker with, Write... writes) {
        return store.ledger().commit(new Change(List.of(writes), with, clock.instant()));
    }

    @Test
    void conflictIsTriedAgain() {
        trouble.cancelling(3, "None", "TransactionConflict", "None");

        assertThat(commit(marker, deal, promise)).isEqualTo(new Committed.Done());
        assertThat(trouble.asked()).isEqualTo(4);
        assertThat(commit(marker, deal, promise)).isEqualTo(new Committed.Repeated("первый"));
    }

    @Test
    void tooMuchAtOnceIsTriedAgain() {
        trouble.cancelling(1, "ThrottlingError", "None")
                .cancelling(1, "None", "ProvisionedThroughputExceeded")
                .cancelling(1, "TransactionConflict", "ThrottlingError");

        assertThat(commit(null, deal, promise)).isEqualTo(new Committed.Done());
        assertThat(trouble.asked()).isEqualTo(4);
    }

    @Test
    void conflictThatLastsIsStale() {
        trouble.cancelling(20, "None", "None", "TransactionConflict");

        assertThat(commit(marker, deal, promise)).isEqualTo(new Committed.Stale(promise));
        assertThat(trouble.asked()).isEqualTo(7);
        assertThat(TABLE.items()).isEmpty();
    }

    @Test
    void overloadThatLastsIsAnError() {
        trouble.cancelling(20, "ThrottlingError", "None");

        assertThatThrownBy(() -> commit(null, deal, promise))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(trouble.asked()).isEqualTo(7);
    }

    @Test
    void conflictOfMarkersThatLastsIsAnError() {
        trouble.cancelling(20, "TransactionConflict", "None");

        assertThatThrownBy(() -> commit(marker, deal))
                .isInstanceOf(TransactionCanceledException.class);
    }

    @Test
    void refusalThatNothingHelpsIsNotTriedAgain() {
        trouble.cancelling(20, "ValidationError", "TransactionConflict");

        assertThatThrownBy(() -> commit(null, deal, promise))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(trouble.asked()).isEqualTo(1);
    }

    @Test
    void staleIsToldEvenBesideAConflict() {
        trouble.cancelling(1, "TransactionConflict", "ConditionalCheckFailed");

        assertThat(commit(null, deal, promise)).isEqualTo(new Committed.Stale(promise));
    }

    @Test
    void putAloneThatMeetsATransactionIsTriedAgain() {
        trouble.conflicting(2);

        assertThat(commit(null, deal)).isEqualTo(new Committed.Done());
        assertThat(trouble.asked()).isEqualTo(3);

        trouble.conflicting(20);
        assertThat(commit(null, promise)).isEqualTo(new Committed.Stale(promise));
    }

    @Test
    void countersBearConflicts() {
        List<DealEvent> events = new Lives(6).of(2);
        store.counters().count(events.subList(0, 1));
        String[] conflict = new String[100];
        java.util.Arrays.fill(conflict, "None");
        conflict[99] = "TransactionConflict";
        trouble.cancelling(5, conflict);
        store.counters().count(events);

        CounterKey key = CounterKey.now("sales", new CounterKey.Slice.All());
        assertThat(store.counters().now("sales", key.slice()))
                .containsAllEntriesOf(Tally.of(events).added().get(key));
    }

    @Test
    void countersThatAreAlwaysBusyAreAnErrorAndNothingIsLost() {
        List<DealEvent> events = new Lives(6).of(1);
        trouble.cancelling(10, "None", "ThrottlingError");
        assertThatThrownBy(() -> store.counters().count(events))
                .isInstanceOf(TransactionCanceledException.class);

        store.counters().count(events);

        CounterKey.Slice all = new CounterKey.Slice.All();
        assertThat(store.counters().now("sales", all)).isNotEmpty();
    }

    @Test
    void keysLeftUnprocessedAreAskedForAgain() {
        List<Reach> reaches = Samples.reaches();
        reaches.forEach(reach -> commit(null, new Write.OfReach(reach)));
        trouble.leavingUnprocessed(2);

        assertThat(store.leads().known(reaches.stream().map(Reach::key).toList())).hasSize(3);
    }
}
