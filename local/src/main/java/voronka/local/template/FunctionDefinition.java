package voronka.local.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One function as the template deploys it.
 *
 * @param functionName the name on AWS, unique in the stack
 * @param codeUri where its zip lies, seen from the template
 * @param handlerClass the class that answers, by its full name
 * @param environment exactly the template's variables, resolved
 * @param autoPublishAlias the alias every trigger calls, or null
 * @param asynchronous what becomes of an event nobody waits for
 */
public record FunctionDefinition(
        String logicalId,
        String functionName,
        String arn,
        String codeUri,
        String handlerClass,
        Map<String, String> environment,
        int timeoutSeconds,
        int memoryMb,
        @Nullable String autoPublishAlias,
        AsynchronousCalls asynchronous,
        List<Trigger> triggers) {

    public FunctionDefinition {
        environment = Map.copyOf(environment);
        triggers = List.copyOf(triggers);
    }

    /** The ARN that triggers call: of the alias where there is one. */
    public String invokedArn() {
        return autoPublishAlias == null ? arn : arn + ":" + autoPublishAlias;
    }

    /** The triggers of one kind, in the template's order. */
    public <T extends Trigger> Stream<T> triggers(Class<T> kind) {
        return triggers.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The same function with one trigger more. */
    FunctionDefinition with(Trigger trigger) {
        return new FunctionDefinition(
                logicalId,
                functionName,
                arn,
                codeUri,
                handlerClass,
                environment,
                timeoutSeconds,
                memoryMb,
                autoPublishAlias,
                asynchronous,
                Stream.concat(triggers.stream(), Stream.of(trigger)).toList());
    }

    /**
     * What Lambda does with an event that nobody waits for.
     *
     * @param maximumRetryAttempts tries after the first, 0 to 2
     * @param deadLetterQueueArn receives the bare event after the last failure, or null
     * @param onFailureArn receives an account of the failure, or null
     */
    public record AsynchronousCalls(
            int maximumRetryAttempts,
            @Nullable String deadLetterQueueArn,
            @Nullable String onFailureArn) {}
}
