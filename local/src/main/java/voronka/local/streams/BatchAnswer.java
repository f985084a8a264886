package voronka.local.streams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import voronka.local.functions.Outcome;

/** Finds out from which record on a function failed. */
final class BatchAnswer {
    private static final JsonMapper JSON = new JsonMapper();

    private BatchAnswer() {}

    /**
     * The position of the first record that was not handled; the batch's size when all were.
     *
     * @param reports whether the function's answer names failures at all
     */
    static int firstFailure(Outcome outcome, List<Change> batch, boolean reports) {
        return switch (outcome) {
            case Outcome.Answered(String payload) ->
                    reports ? firstNamed(payload, batch) : batch.size();
            case Outcome.Failed failed -> 0;
            case Outcome.TimedOut late -> 0;
        };
    }

    private static int firstNamed(String payload, List<Change> batch) {
        try {
            int first = batch.size();
            for (JsonNode failure : JSON.readTree(payload).path("batchItemFailures")) {
                first = Math.min(first, position(failure.path("itemIdentifier").asText(), batch));
            }
            return first;
        } catch (JsonProcessingException e) {
            // An answer that cannot be read counts as a failure of the whole batch, as on AWS.
            return 0;
        }
    }

    /** A name that is not in the batch fails the whole of it. */
    private static int position(String sequenceNumber, List<Change> batch) {
        for (int i = 0; i < batch.size(); i++) {
            if (batch.get(i).sequenceNumber().equals(sequenceNumber)) {
                return i;
            }
        }
        return 0;
    }
}
