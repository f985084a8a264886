package voronka.funnelaggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.aws.Invocation;
import voronka.aws.lambda.CallFailed;
import voronka.aws.metrics.Metrics;
import voronka.aws.stream.Changed;
import voronka.aws.stream.StreamEvent;
import voronka.domain.InMemoryStore;
import voronka.domain.MovableClock;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Verifying;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;

class FunnelAggregationFunctionTest {
    private static final String NOTHING_FAILED = "{\"batchItemFailures\":[]}";

    private static final Clock CLOCK = MovableClock.mondayMorning();

    private final InMemoryStore store = new InMemoryStore();
    private final FunnelAggregationFunction function =
            new FunnelAggregationFunction(
                    store,
                    new Verifying(store, store, store, CLOCK),
                    new Metrics("voronka", CLOCK));

    @Test
    void theLogIsCounted() throws IOException {
        Invocation batch = Invocation.of(function, "stream-log-created-and-moved");

        assertThat(batch.answer()).isEqualTo(NOTHING_FAILED);
        assertThat(counted()).isNotEmpty().isEqualTo(countedOf(events()));
        assertThat(batch.log()).singleElement().asString().contains("counted");
    }

    @Test
    void whatTheStreamShowsTwiceIsCountedOnce() throws IOException {
        Invocation.of(function, "stream-log-created-and-moved");
        Map<String, Long> once = counted();

        Invocation again = Invocation.of(function, "stream-log-created-and-moved");

        assertThat(again.answer()).isEqualTo(NOTHING_FAILED);
        assertThat(counted()).isEqualTo(once);
    }

    @Test
    void aRecordThatCannotBeReadIsNamedAndThoseBeforeItAreCounted() throws IOException {
        String event =
                Invocation.event("stream-log-created-and-moved")
                        .replace("\"moved\"", "\"teleported\"");

        Invocation batch = Invocation.with(function, event);

        assertThat(batch.answer())
                .isEqualTo(
                        "{\"batchItemFailures\":[{\"itemIdentifier\":\"%s\"}]}"
                                .formatted(read().records().get(1).sequenceNumber()));
        assertThat(counted()).isNotEmpty().isEqualTo(countedOf(events().subList(0, 1)));
        assertThat(batch.log()).anyMatch(line -> line.contains("cannot be read"));
    }

    @Test
    void whatIsNotTheLogIsLeftAlone() throws IOException {
        assertThat(Invocation.of(function, "stream-follow-up-put-off").answer())
                .isEqualTo(NOTHING_FAILED);
        assertThat(counted()).isEmpty();
    }

    @Test
    void atNightTheCountersAreProvedAndRepaired() throws IOException {
        Invocation.of(function, "stream-log-created-and-moved");
        for (DealEvent event : events()) {
            store.commit(new Change(List.of(new Write.OfEvent(event)), null, event.at()));
        }
        assertThat(Invocation.of(function, "verify").log())
                .anyMatch(line -> line.contains("\"verified\"") && line.contains("\"repaired\":0"))
                .anyMatch(line -> line.contains("\"CounterDrift\":0"));
        Map<String, Long> right = counted();
        CounterKey now = CounterKey.now("sales", new CounterKey.Slice.All());
        store.adjust(Map.of(now, Map.of(right.keySet().iterator().next(), 1L)));

        Invocation repaired = Invocation.of(function, "verify");

        assertThat(counted()).isEqualTo(right);
        assertThat(repaired.log())
                .anyMatch(line -> line.contains("\"should\""))
                .anyMatch(line -> line.contains("\"CounterDrift\":1"));
        assertThat(store.last().orElseThrow().repaired()).hasSize(1);
    }

    @Test
    void whatIsNoBatchIsAnError() {
        assertThatThrownBy(() -> Invocation.of(function, "sweep"))
                .isInstanceOf(CallFailed.class)
                .hasMessage("java.lang.IllegalArgumentException");
    }

    @Test
    void withoutATableItDoesNotStart() {
        assertThatThrownBy(() -> new FunnelAggregationFunction(Map.of(), CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TABLE_NAME");
    }

    private Map<String, Long> counted() {
        return store.now("sales", new CounterKey.Slice.All());
    }

    private static Map<String, Long> countedOf(List<DealEvent> events) {
        InMemoryStore other = new InMemoryStore();
        other.count(events);
        return other.now("sales", new CounterKey.Slice.All());
    }

    private static List<DealEvent> events() throws IOException {
        return read().records().stream()
                .map(record -> ((Changed.OfEvent) record.changed()).event())
                .toList();
    }

    private static StreamEvent read() throws IOException {
        return StreamEvent.read(Invocation.event("stream-log-created-and-moved"));
    }
}
