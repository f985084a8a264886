package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import voronka.domain.InMemoryStore;
import voronka.domain.Lives;
import voronka.domain.MovableClock;
import voronka.domain.deal.DealEvent;

/** While the counters are proved, people work on. */
class VerifyingTest {
    private final InMemoryStore store = new InMemoryStore();
    private final MovableClock clock = MovableClock.mondayMorning();

    @Test
    void whatChangesWhileItIsComparedIsLeftForTheNextTime() {
        List<DealEvent> events = new Lives(7).of(20);
        List<DealEvent> before = events.subList(0, events.size() - 5);
        List<DealEvent> meanwhile = events.subList(events.size() - 5, events.size());
        store.count(before);
        Busy log = new Busy(before, meanwhile);
        clock.moveTo(
                meanwhile.stream()
                        .map(DealEvent::at)
                        .min(java.util.Comparator.naturalOrder())
                        .orElseThrow());

        Verification first = new Verifying(log, store, store, clock).verify();
        assertThat(first.repaired()).isEmpty();
        assertThat(first.undecided()).isPositive();

        Verification second = new Verifying(log, store, store, clock).verify();
        assertThat(second.repaired()).isEmpty();
        assertThat(second.undecided()).isZero();
        assertThat(store.now("sales", new CounterKey.Slice.All()))
                .containsAllEntriesOf(
                        Tally.of(events)
                                .added()
                                .get(CounterKey.now("sales", new CounterKey.Slice.All())));
    }

    /** After it was read the first time more is written, and counted at once. */
    private final class Busy implements Journal {
        private final List<DealEvent> before;
        private final List<DealEvent> meanwhile;
        private int readings;

        Busy(List<DealEvent> before, List<DealEvent> meanwhile) {
            this.before = before;
            this.meanwhile = meanwhile;
        }

        @Override
        public void each(Consumer<DealEvent> reader) {
            before.forEach(reader);
            if (readings++ == 0) {
                store.count(meanwhile);
            } else {
                meanwhile.forEach(reader);
            }
        }
    }
}
