package voronka.funnelaggregation;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import voronka.aws.clients.AwsClients;
import voronka.aws.dynamodb.DynamoStore;
import voronka.aws.environment.Environment;
import voronka.aws.lambda.Log;
import voronka.aws.stream.Changed;
import voronka.aws.stream.StreamEvent;
import voronka.aws.stream.StreamRecord;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.Counters;

/** Wakes for the log's stream and counts what is new in it. */
public final class FunnelAggregationFunction implements RequestStreamHandler {
    private final Counters counters;

    /** As Lambda makes it: the real environment, the real clock. */
    public FunnelAggregationFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public FunnelAggregationFunction(Map<String, String> variables, Clock clock) {
        Environment environment = new Environment(variables);
        String table = environment.required("TABLE_NAME");
        environment.check();
        this.counters =
                new DynamoStore(new AwsClients(variables).dynamoDb(), table, clock).counters();
    }

    FunnelAggregationFunction(Counters counters) {
        this.counters = counters;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Log log = new Log(context.getLogger());
        out.write(count(StreamEvent.read(in), log).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Counts the batch up to the first record that cannot be read, which the stream then shows
     * again. What was counted before a failure is left out the next time.
     */
    private String count(StreamEvent batch, Log log) {
        List<DealEvent> events = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (StreamRecord record : batch.records()) {
            switch (record.changed()) {
                case Changed.OfEvent(DealEvent event) -> events.add(event);
                case Changed.Unreadable(RuntimeException why) -> {
                    log.error("an event cannot be read", why, "at", record.sequenceNumber());
                    failed.add(record.sequenceNumber());
                }
                case Changed.OfFollowUp other -> {}
                case Changed.OfNotice other -> {}
                case Changed.Other other -> {}
            }
            if (!failed.isEmpty()) {
                break;
            }
        }
        counters.count(events);
        log.info("counted", "events", events.size());
        return StreamEvent.failures(failed);
    }
}
