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
import voronka.aws.json.Json;
import voronka.aws.lambda.Call;
import voronka.aws.lambda.Log;
import voronka.aws.metrics.Metric;
import voronka.aws.metrics.Metrics;
import voronka.aws.stream.Changed;
import voronka.aws.stream.StreamEvent;
import voronka.aws.stream.StreamRecord;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.Counters;
import voronka.domain.funnel.Verification;
import voronka.domain.funnel.Verifying;

/** Wakes for the log's stream and counts what is new in it; at night it proves what it counted. */
public final class FunnelAggregationFunction implements RequestStreamHandler {
    private final Counters counters;
    private final Verifying verifying;
    private final Metrics metrics;

    /** As Lambda makes it: the real environment, the real clock. */
    public FunnelAggregationFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public FunnelAggregationFunction(Map<String, String> variables, Clock clock) {
        Environment environment = new Environment(variables);
        String table = environment.required("TABLE_NAME");
        this.metrics = new Metrics(environment.required("STACK_NAME"), clock);
        environment.check();
        DynamoStore store = new DynamoStore(new AwsClients(variables).dynamoDb(), table, clock);
        this.counters = store.counters();
        this.verifying = new Verifying(store.journal(), counters, store.verifications(), clock);
    }

    FunnelAggregationFunction(Counters counters, Verifying verifying, Metrics metrics) {
        this.metrics = metrics;
        this.counters = counters;
        this.verifying = verifying;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Call.of(in, out, context).answeredBy(this::answer);
    }

    private String answer(byte[] bytes, Log log) {
        String event = new String(bytes, StandardCharsets.UTF_8);
        if (Boolean.TRUE.equals(Json.readObject(event).get("verify"))) {
            verify(log);
            return "";
        }
        return count(StreamEvent.read(event), log);
    }

    private void verify(Log log) {
        Verification proof = verifying.verify();
        for (Verification.Difference wrong : proof.repaired()) {
            log.warn(
                    "a counter was not what the log says, and is again",
                    "counters",
                    wrong.counters(),
                    "name",
                    wrong.name(),
                    "was",
                    wrong.was(),
                    "should",
                    wrong.should());
        }
        metrics.record(log, Metric.COUNTER_DRIFT, proof.repaired().size());
        log.info(
                "verified",
                "events",
                proof.events(),
                "counters",
                proof.counters(),
                "undecided",
                proof.undecided(),
                "repaired",
                proof.repaired().size());
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
