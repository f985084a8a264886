package voronka.local.functions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.Clock;
import java.util.Map;
import voronka.local.functions.FailureAccount.Cause;
import voronka.local.template.FunctionDefinition;

/** Tells a function's dead letters about an event that no try could handle. */
final class GivenUp {
    private final DeadLetters deadLetters;
    private final Clock clock;

    GivenUp(DeadLetters deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    void tell(FunctionDefinition function, String event, int attempts, Outcome outcome) {
        Cause cause = FailureAccount.cause(outcome);
        String deadLetterQueue = function.asynchronous().deadLetterQueueArn();
        if (deadLetterQueue != null) {
            deadLetters.send(
                    deadLetterQueue,
                    event,
                    Map.of("ErrorCode", "200", "ErrorMessage", cause.message()));
        }
        String onFailure = function.asynchronous().onFailureArn();
        if (onFailure != null) {
            ObjectNode account =
                    FailureAccount.of(
                            function, "RetriesExhausted", attempts, outcome, clock.instant());
            account.set(
                    "requestPayload", JsonNodeFactory.instance.rawValueNode(new RawValue(event)));
            ObjectNode payload = account.putObject("responsePayload");
            payload.put("errorType", cause.type()).put("errorMessage", cause.message());
            deadLetters.send(onFailure, account.toString(), Map.of());
        }
    }
}
