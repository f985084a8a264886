package voronka.local.streams;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import voronka.local.functions.DeadLetters;
import voronka.local.functions.FunctionHost;
import voronka.local.functions.Outcome;
import voronka.local.template.FunctionDefinition;
import voronka.local.template.StackTemplate;
import voronka.local.template.TableDefinition;
import voronka.local.template.Trigger.StreamTrigger;
import voronka.local.walk.Readers;

/**
 * All functions of a template that read a table's stream. Batches are made of what is there,
 * without waiting for the template's batching window, and one shard is one batch at a time whatever
 * the parallelization: fewer ways to be late, none to be out of order.
 */
public final class StreamReaders implements Readers, AutoCloseable {
    private final FunctionHost functions;
    private final DeadLetters deadLetters;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final List<StreamTail> tails = new ArrayList<>();
    private final List<StreamReader> everyReader = new ArrayList<>();
    private final Workers workers = new Workers();
    private volatile Delivery delivery = Delivery.ONCE;

    private StreamReaders(
            FunctionHost functions, DeadLetters deadLetters, Checkpoints checkpoints, Clock clock) {
        this.functions = functions;
        this.deadLetters = deadLetters;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /**
     * Begins to read: each reader after the last record it has handled, a new one at the oldest
     * record there is. The tables must exist.
     *
     * @param database tells where each table's stream is
     * @param checkpoints how far the readers have come in earlier runs
     */
    public static StreamReaders start(
            StackTemplate template,
            FunctionHost functions,
            DynamoDbClient database,
            DynamoDbStreamsClient streams,
            DeadLetters deadLetters,
            Checkpoints checkpoints,
            Clock clock) {
        StreamReaders readers = new StreamReaders(functions, deadLetters, checkpoints, clock);
        for (TableDefinition table : template.tables()) {
            if (table.streamViewType() != null) {
                String arn =
                        database.describeTable(request -> request.tableName(table.name()))
                                .table()
                                .latestStreamArn();
                readers.read(template, table, arn, new Shards(streams, arn));
            }
        }
        readers.workers.start();
        return readers;
    }

    /** How batches are handed over from now on; tests want it unkind. */
    public void deliver(Delivery way) {
        delivery = way;
    }

    /** Makes the readers look at once, because something has probably been written. */
    public void look() {
        tails.forEach(StreamTail::look);
    }

    /** How many records have been read so far, of all tables. */
    @Override
    public long recordsRead() {
        return tails.stream().mapToLong(StreamTail::published).sum();
    }

    /** How many deliveries are still to be made, of all readers. */
    public int waiting() {
        return everyReader.stream().mapToInt(StreamReader::waiting).sum();
    }

    /** Why records do not reach their readers at present. */
    public Optional<String> trouble() {
        String told =
                Stream.concat(
                                workers.broken().stream(),
                                tails.stream().flatMap(tail -> tail.trouble().stream()))
                        .map(Throwable::toString)
                        .collect(Collectors.joining("; "));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    /**
     * Waits until every record written before this call has been handled by every reader.
     *
     * @return false when the time is up before
     * @throws InterruptedException when the waiting thread is interrupted
     */
    @Override
    public boolean awaitCaughtUp(Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (StreamTail tail : tails) {
            if (!tail.awaitHandled(deadline - System.nanoTime())) {
                return false;
            }
        }
        return true;
    }

    /** Stops reading. A batch under way is interrupted and will be told again. */
    @Override
    public void close() {
        tails.forEach(StreamTail::stop);
        workers.close();
    }

    private void read(
            StackTemplate template, TableDefinition table, String liveArn, Shards shards) {
        List<StreamReader> readers = new ArrayList<>();
        for (FunctionDefinition function : template.functions()) {
            function.triggers(StreamTrigger.class)
                    .filter(trigger -> trigger.table().equals(table.logicalId()))
                    .forEach(trigger -> readers.add(reader(function, trigger, table, liveArn)));
        }
        if (!readers.isEmpty()) {
            RecordJson json = new RecordJson(template.stack().region(), table.streamArn());
            StreamTail tail = new StreamTail(shards, json, readers, clock);
            tails.add(tail);
            workers.add("stream-" + table.name(), tail::run);
        }
    }

    private StreamReader reader(
            FunctionDefinition function,
            StreamTrigger trigger,
            TableDefinition table,
            String liveArn) {
        // A table that was made anew has another stream, and its readers begin anew.
        String name = function.functionName() + " " + liveArn;
        StreamReader reader = new StreamReader(trigger, checkpoints.last(name));
        everyReader.add(reader);
        BatchDelivery batches =
                new BatchDelivery(
                        trigger,
                        batch -> call(function.functionName(), batch),
                        new GivenUpRecords(
                                function, trigger, table.streamArn(), deadLetters, clock));
        workers.add(
                "reader-" + function.functionName(),
                () -> reader.run(batch -> hand(name, batches, batch)));
        return reader;
    }

    private void hand(String reader, BatchDelivery batches, List<Change> batch)
            throws InterruptedException {
        Delivery way = delivery;
        for (int i = 0; i < way.times(); i++) {
            batches.deliver(way.arranged(batch));
        }
        checkpoints.handled(reader, batch.getLast().sequenceNumber());
    }

    private Outcome call(String function, List<Change> batch) {
        String records = batch.stream().map(Change::json).collect(Collectors.joining(","));
        String words = batch.size() == 1 ? "1 change" : batch.size() + " changes";
        return functions.invoke(function, words, "{\"Records\":[" + records + "]}");
    }
}
