package voronka.local.functions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Tells an answer that says no from one that says yes. */
final class Refusals {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIRST_REFUSAL = 400;

    private Refusals() {}

    /** An HTTP status of 400 or more, or records of a batch that were not taken. */
    static boolean isRefusal(String payload) {
        if (!payload.contains("\"statusCode\"") && !payload.contains("\"batchItemFailures\"")) {
            return false;
        }
        try {
            JsonNode answer = JSON.readTree(payload);
            return answer.path("statusCode").asInt() >= FIRST_REFUSAL
                    || !answer.path("batchItemFailures").isEmpty();
        } catch (JsonProcessingException e) {
            // Not an answer in the form of HTTP or of a batch, hence no refusal in that form.
            return false;
        }
    }
}
