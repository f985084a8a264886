package voronka.local.functions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import voronka.local.template.FunctionDefinition;

/** The beginning that all of Lambda's accounts of a given-up event have in common. */
public final class FailureAccount {
    private FailureAccount() {}

    /**
     * An account without the event itself, which each kind of trigger tells in its own way.
     *
     * @param condition why it was given up, in Lambda's words
     */
    public static ObjectNode of(
            FunctionDefinition function,
            String condition,
            int attempts,
            Outcome outcome,
            Instant at) {
        ObjectNode account = JsonNodeFactory.instance.objectNode();
        account.put("version", "1.0").put("timestamp", at.toString());
        account.putObject("requestContext")
                .put("functionArn", function.invokedArn())
                .put("condition", condition)
                .put("approximateInvokeCount", attempts);
        ObjectNode response = account.putObject("responseContext");
        response.put("statusCode", 200).put("executedVersion", "1");
        if (!(outcome instanceof Outcome.Answered)) {
            response.put("functionError", "Unhandled");
        }
        return account;
    }

    static Cause cause(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered -> new Cause("", "");
            case Outcome.Failed failed -> new Cause(failed.type(), failed.message());
            case Outcome.TimedOut(int seconds) ->
                    new Cause(
                            "Sandbox.Timedout",
                            "Task timed out after %d seconds".formatted(seconds));
        };
    }

    /** What went wrong, as Lambda names it. */
    record Cause(String type, String message) {}
}
