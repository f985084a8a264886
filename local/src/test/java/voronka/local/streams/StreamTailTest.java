package voronka.local.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.local.template.Trigger.StreamTrigger;

class StreamTailTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final ScriptedStream stream = new ScriptedStream();
    private final StreamReader reader =
            new StreamReader(
                    new StreamTrigger("T", 3, 0, List.of(), -1, false, false, null, 1), null);
    private final StreamTail tail =
            new StreamTail(
                    new Shards(stream, "arn"), new RecordJson("r", "arn"), List.of(reader), CLOCK);
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<Thread> threads =
            List.of(
                    new Thread(() -> untilInterrupted(tail::run)),
                    new Thread(() -> untilInterrupted(() -> reader.run(this::see))));

    @BeforeEach
    void start() {
        stream.shard("a", null);
        threads.forEach(Thread::start);
    }

    @AfterEach
    void stop() {
        tail.stop();
        threads.forEach(Thread::interrupt);
    }

    @Test
    void everythingWrittenBeforeIsHandledWhenTheWaitingEnds() throws Exception {
        for (int i = 0; i < 50; i++) {
            stream.write("a", "k" + i);
            assertThat(caughtUp(5_000)).isTrue();
            assertThat(seen).hasSize(i + 1);
        }
    }

    @Test
    void aShardIsReadAfterTheOneItGrewOutOf() throws Exception {
        List.of("1", "2", "3").forEach(key -> stream.write("a", key));
        stream.shard("b", "a");
        List.of("4", "5").forEach(key -> stream.write("b", key));
        stream.close("a");
        assertThat(caughtUp(5_000)).isTrue();
        assertThat(seen).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void anIteratorThatIsTooOldIsReplacedWithoutLossOrRepetition() throws Exception {
        List.of("1", "2", "3").forEach(key -> stream.write("a", key));
        assertThat(caughtUp(5_000)).isTrue();
        stream.forgetIterators();
        stream.write("a", "4");
        assertThat(caughtUp(5_000)).isTrue();
        assertThat(seen).containsExactly("1", "2", "3", "4");
    }

    @Test
    void aStreamThatIsAwayIsNotTakenForCaughtUpAndIsFoundAgain() throws Exception {
        assertThat(caughtUp(5_000)).isTrue();
        stream.away(true);
        stream.write("a", "1");
        assertThat(caughtUp(100)).isFalse();
        assertThat(tail.trouble()).get().asString().contains("nobody there");
        stream.away(false);
        assertThat(caughtUp(5_000)).isTrue();
        assertThat(tail.trouble()).isEmpty();
        assertThat(seen).containsExactly("1");
    }

    private boolean caughtUp(long millis) throws InterruptedException {
        return tail.awaitHandled(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private void see(List<Change> batch) {
        batch.forEach(change -> seen.add(change.key().replaceAll("[^0-9]", "")));
    }

    private static void untilInterrupted(Endless endless) {
        try {
            endless.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Endless {
        void run() throws InterruptedException;
    }
}
