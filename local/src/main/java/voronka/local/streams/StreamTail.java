package voronka.local.streams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Reads one table's stream, once for all its readers. It looks often while there is something to
 * see and up to twenty times a second otherwise; who waits for it makes it look at once.
 */
final class StreamTail {
    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Shards shards;
    private final RecordJson recordJson;
    private final List<StreamReader> readers;
    private final Clock clock;

    private final Rounds rounds = new Rounds();
    private volatile boolean stopped;
    private volatile long published;
    private volatile @Nullable SdkException trouble;

    StreamTail(Shards shards, RecordJson recordJson, List<StreamReader> readers, Clock clock) {
        this.shards = shards;
        this.recordJson = recordJson;
        this.readers = List.copyOf(readers);
        this.clock = clock;
    }

    /** How many records have been read in this run. */
    long published() {
        return published;
    }

    /** Why the stream cannot be read at present. */
    Optional<SdkException> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Makes the tail look without delay. */
    void look() {
        rounds.want();
    }

    /**
     * Waits until everything written before this call is read and handled by every reader.
     *
     * @return false when the time is up before
     */
    boolean awaitHandled(long nanos) throws InterruptedException {
        long deadline = System.nanoTime() + nanos;
        if (!rounds.awaitNext(nanos)) {
            return false;
        }
        long upTo = published;
        for (StreamReader reader : readers) {
            if (!reader.awaitHandled(upTo, deadline - System.nanoTime())) {
                return false;
            }
        }
        return true;
    }

    /** Ends the reading with the round under way. */
    void stop() {
        stopped = true;
    }

    /** Reads on until it is stopped or the thread is interrupted. */
    void run() throws InterruptedException {
        long pause = SHORTEST_PAUSE;
        while (!stopped) {
            rounds.begin();
            boolean busy = round();
            pause = busy ? SHORTEST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
            rounds.rest(pause);
        }
    }

    /** Reads every shard to its end; whether there was anything. A failed round does not count. */
    private boolean round() throws InterruptedException {
        try {
            long before = published;
            for (List<ShardCursor> open = shards.open(); !open.isEmpty(); open = successors(open)) {
                for (ShardCursor shard : open) {
                    readToEnd(shard);
                }
            }
            trouble = null;
            rounds.end();
            return published > before;
        } catch (SdkException e) {
            trouble = e;
            return false;
        }
    }

    /** What grew out of shards that have just ended. */
    private List<ShardCursor> successors(List<ShardCursor> read) {
        return read.stream().anyMatch(ShardCursor::ended) ? shards.open() : List.of();
    }

    private void readToEnd(ShardCursor shard) throws InterruptedException {
        for (List<Record> records = shard.read(); !records.isEmpty(); records = shard.read()) {
            Instant at = clock.instant();
            for (Record record : records) {
                publish(shard.shardId(), recordJson.of(record, at), at);
            }
        }
    }

    private void publish(String shardId, ObjectNode json, Instant at) throws InterruptedException {
        Change change = Change.of(published + 1, shardId, json, at);
        for (StreamReader reader : readers) {
            if (reader.wants(json)) {
                reader.add(change);
            }
        }
        published = change.index();
    }
}
