package voronka.local.scheduler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import voronka.local.aws.AwsException;
import voronka.local.aws.Input;
import voronka.local.aws.Shape;

/** Reads the target of a schedule. Only functions can be targets here. */
final class TargetReader {
    private static final Shape ROLE =
            Shape.matching(1, 1600, "arn:aws(-[a-z]+)?:iam::\\d{12}:role/[\\w+=,.@/-]+");
    private static final Shape QUEUE =
            Shape.matching(1, 1600, "arn:aws(-[a-z]+)?:sqs:[a-z0-9-]+:\\d{12}:[a-zA-Z0-9-_]+");
    private static final Shape FUNCTION =
            Shape.matching(
                    1,
                    1600,
                    "arn:aws(-[a-z]+)?:lambda:[a-z0-9-]+:\\d{12}:function:"
                            + "[a-zA-Z0-9-_]+(:[a-zA-Z0-9-_$]+)?");
    private static final Shape INPUT = Shape.length(1, Integer.MAX_VALUE);
    private static final int MOST_BYTES_OF_INPUT = 256 * 1024;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private TargetReader() {}

    /**
     * The target that a request names.
     *
     * @throws AwsException when it is no function, or its input no JSON
     */
    static Target read(Input target) {
        String arn = target.text("Arn", FUNCTION);
        target.text("RoleArn", ROLE);
        String input = target.optionalText("Input", INPUT).map(TargetReader::checked).orElse(null);
        return new Target(
                arn,
                input,
                target.optionalObject("RetryPolicy")
                        .map(TargetReader::retryPolicy)
                        .orElseGet(() -> retryPolicy(new Input(JSON.createObjectNode()))),
                target.optionalObject("DeadLetterConfig")
                        .flatMap(config -> config.optionalText("Arn", QUEUE))
                        .orElse(null));
    }

    /** Writes the retry policy in force into a target's description, as the service shows it. */
    static void describeRetries(ObjectNode target, RetryPolicy policy) {
        target.putObject("RetryPolicy")
                .put("MaximumEventAgeInSeconds", policy.maximumAge().toSeconds())
                .put("MaximumRetryAttempts", policy.maximumRetries());
    }

    private static RetryPolicy retryPolicy(Input policy) {
        int retries =
                policy.optionalNumber("MaximumRetryAttempts", 0, RetryPolicy.MOST_RETRIES)
                        .orElse(RetryPolicy.MOST_RETRIES);
        int seconds =
                policy.optionalNumber(
                                "MaximumEventAgeInSeconds",
                                RetryPolicy.SHORTEST_AGE_SECONDS,
                                RetryPolicy.LONGEST_AGE_SECONDS)
                        .orElse(RetryPolicy.LONGEST_AGE_SECONDS);
        return new RetryPolicy(retries, Duration.ofSeconds(seconds));
    }

    private static String checked(String input) {
        if (input.getBytes(UTF_8).length > MOST_BYTES_OF_INPUT) {
            throw AwsException.validation("The target's Input is longer than 256 KB.");
        }
        try {
            JSON.readTree(input);
        } catch (JsonProcessingException e) {
            throw AwsException.validation("The target's Input is not well-formed JSON.");
        }
        return input;
    }
}
