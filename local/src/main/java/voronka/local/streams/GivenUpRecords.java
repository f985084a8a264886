package voronka.local.streams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import voronka.local.functions.DeadLetters;
import voronka.local.functions.FailureAccount;
import voronka.local.functions.Outcome;
import voronka.local.template.FunctionDefinition;
import voronka.local.template.Trigger.StreamTrigger;

/** Tells the on-failure queue which records of the stream were given up, as Lambda tells it. */
final class GivenUpRecords implements BatchDelivery.GivingUp {
    private final FunctionDefinition function;
    private final StreamTrigger trigger;
    private final String streamArn;
    private final DeadLetters deadLetters;
    private final Clock clock;

    GivenUpRecords(
            FunctionDefinition function,
            StreamTrigger trigger,
            String streamArn,
            DeadLetters deadLetters,
            Clock clock) {
        this.function = function;
        this.trigger = trigger;
        this.streamArn = streamArn;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    @Override
    public void giveUp(List<Change> records, int attempts, Outcome outcome) {
        String queue = trigger.onFailureArn();
        if (queue == null) {
            return;
        }
        Change first = records.getFirst();
        Change last = records.getLast();
        ObjectNode account =
                FailureAccount.of(
                        function, "RetryAttemptsExhausted", attempts, outcome, clock.instant());
        account.putObject("DDBStreamBatchInfo")
                .put("shardId", first.shardId())
                .put("startSequenceNumber", first.sequenceNumber())
                .put("endSequenceNumber", last.sequenceNumber())
                .put("approximateArrivalOfFirstRecord", first.at().toString())
                .put("approximateArrivalOfLastRecord", last.at().toString())
                .put("batchSize", records.size())
                .put("streamArn", streamArn);
        deadLetters.send(queue, account.toString(), Map.of());
    }
}
