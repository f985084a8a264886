package voronka.local.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import voronka.local.functions.Outcome;
import voronka.local.template.Trigger.StreamTrigger;

class BatchDeliveryTest {
    private final List<String> calls = new ArrayList<>();
    private final List<String> handled = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();

    /** How many more times a record spoils its batch. */
    private final Map<String, Integer> failures = new HashMap<>();

    @Test
    void aBatchThatIsHandledIsDeliveredOnce() throws InterruptedException {
        deliver(trigger(3, false, false));
        assertThat(calls).containsExactly("abcde");
    }

    @Test
    void aBatchThatFailedIsTriedAgainAsAWhole() throws InterruptedException {
        failures.put("c", 2);
        deliver(trigger(3, false, false));
        assertThat(calls).containsExactly("abcde", "abcde", "abcde");
        assertThat(givenUp).isEmpty();
    }

    @Test
    void afterTheLastTryTheWholeBatchIsGivenUp() throws InterruptedException {
        failures.put("c", 9);
        deliver(trigger(1, false, false));
        assertThat(calls).containsExactly("abcde", "abcde");
        assertThat(givenUp).containsExactly("abcde after 2");
    }

    @Test
    void whenTheFunctionNamesTheFailureWhatCameBeforeIsNotRepeated() throws InterruptedException {
        failures.put("c", 1);
        deliver(trigger(3, false, true));
        assertThat(calls).containsExactly("abcde", "cde");
        assertThat(handled).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void bisectingLeavesOnlyTheRecordThatSpoilsItsBatch() throws InterruptedException {
        failures.put("d", 99);
        deliver(trigger(1, true, false));
        assertThat(calls).containsExactly("abcde", "ab", "cde", "c", "de", "d", "d", "e");
        assertThat(givenUp).containsExactly("d after 2");
        assertThat(handled).containsExactly("a", "b", "c", "e");
    }

    @Test
    void bisectingAndNamingTogetherGoStraightToTheSpoiler() throws InterruptedException {
        failures.put("b", 99);
        deliver(trigger(0, true, true));
        assertThat(calls).containsExactly("abcde", "bcde", "bc", "b", "c", "de");
        assertThat(givenUp).containsExactly("b after 1");
        assertThat(handled).containsExactly("a", "c", "d", "e");
    }

    @Test
    void anAnswerThatNamesNoRecordOfTheBatchFailsTheWholeOfIt() {
        List<Change> batch = batch();
        assertThat(BatchAnswer.firstFailure(answered("{\"batchItemFailures\":[]}"), batch, true))
                .isEqualTo(5);
        assertThat(BatchAnswer.firstFailure(answered(""), batch, true)).isEqualTo(5);
        assertThat(BatchAnswer.firstFailure(answered(failing("zzz")), batch, true)).isZero();
        assertThat(BatchAnswer.firstFailure(answered("nonsense"), batch, true)).isZero();
        assertThat(BatchAnswer.firstFailure(answered(failing("d")), batch, true)).isEqualTo(3);
        assertThat(BatchAnswer.firstFailure(answered(failing("d")), batch, false)).isEqualTo(5);
    }

    @Test
    void reversedKeepsTheOrderOfOneItem() {
        List<Change> changes = List.of(change("a", "1"), change("b", "2"), change("c", "1"));
        assertThat(Delivery.REVERSED.arranged(changes))
                .extracting(Change::sequenceNumber)
                .containsExactly("b", "a", "c");
    }

    private void deliver(StreamTrigger trigger) throws InterruptedException {
        new BatchDelivery(
                        trigger,
                        batch -> answer(batch, trigger.reportsFailures()),
                        (records, attempts, outcome) ->
                                givenUp.add(names(records) + " after " + attempts))
                .deliver(batch());
    }

    private Outcome answer(List<Change> batch, boolean reports) {
        calls.add(names(batch));
        for (int i = 0; i < batch.size(); i++) {
            String name = batch.get(i).sequenceNumber();
            if (failures.getOrDefault(name, 0) > 0) {
                failures.merge(name, -1, Integer::sum);
                if (!reports) {
                    return new Outcome.Failed("Spoiled", name, List.of());
                }
                handled.addAll(List.of(names(batch.subList(0, i)).split("")));
                handled.removeAll(Set.of(""));
                return answered(failing(name));
            }
        }
        handled.addAll(List.of(names(batch).split("")));
        return answered("{}");
    }

    private static String failing(String name) {
        return "{\"batchItemFailures\":[{\"itemIdentifier\":\"%s\"}]}".formatted(name);
    }

    private static Outcome answered(String payload) {
        return new Outcome.Answered(payload);
    }

    private static String names(List<Change> batch) {
        return batch.stream().map(Change::sequenceNumber).collect(Collectors.joining());
    }

    private static List<Change> batch() {
        return IntStream.range(0, 5)
                .mapToObj(i -> change(Character.toString('a' + i), "item " + i))
                .toList();
    }

    private static Change change(String sequenceNumber, String key) {
        return new Change(1, "shard", sequenceNumber, key, "{}", 2, Instant.EPOCH);
    }

    private static StreamTrigger trigger(int retries, boolean bisect, boolean reports) {
        return new StreamTrigger("Table", 100, 0, List.of(), retries, bisect, reports, null, 1);
    }
}
