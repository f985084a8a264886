package voronka.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import voronka.aws.json.Json;

/**
 * A line of the log is an object: what happened and the ids it happened to, each a field of its own
 * that can be asked for. Never a token, a phone number or a name: only what the caller names goes
 * in, and of a failure only its kind and place.
 */
public final class Log {
    private static final int PLACES = 4;

    private final LambdaLogger logger;
    private final Map<String, @Nullable Object> always;

    public Log(LambdaLogger logger) {
        this(logger, Map.of());
    }

    private Log(LambdaLogger logger, Map<String, @Nullable Object> always) {
        this.logger = logger;
        this.always = always;
    }

    /** The log of one call: every line tells the call's id. */
    public static Log of(Context context) {
        return new Log(context.getLogger()).with("requestId", context.getAwsRequestId());
    }

    /** The same log, whose lines all tell that fact, too. */
    public Log with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(always);
        more.put(name, plain(value));
        return new Log(logger, more);
    }

    /** Says that something happened, with names and values in turn. */
    public void info(String what, @Nullable Object... facts) {
        line("INFO", what, named(facts));
    }

    /** Says that something is wrong though nothing is lost. */
    public void warn(String what, @Nullable Object... facts) {
        line("WARN", what, named(facts));
    }

    /** Says that something broke: the kind of failure and where, not the data it carried. */
    public void error(String what, Throwable failure, @Nullable Object... facts) {
        Map<String, @Nullable Object> named = named(facts);
        named.put("failure", failure.getClass().getName());
        if (failure instanceof AwsServiceException answer && answer.awsErrorDetails() != null) {
            named.put("code", answer.awsErrorDetails().errorCode());
        }
        if (failure.getCause() != null) {
            named.put("cause", failure.getCause().getClass().getName());
        }
        named.put(
                "at",
                Arrays.stream(failure.getStackTrace())
                        .limit(PLACES)
                        .map(StackTraceElement::toString)
                        .toList());
        line("ERROR", what, named);
    }

    /** Writes a line that is to be read by a machine. */
    public void data(Map<String, @Nullable Object> line) {
        // As bytes: a text would be wrapped into an object by Lambda, and be no object itself.
        logger.log((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void line(String level, String what, Map<String, @Nullable Object> facts) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("level", level);
        line.put("message", what);
        line.putAll(always);
        line.putAll(facts);
        data(line);
    }

    private static Map<String, @Nullable Object> named(@Nullable Object... facts) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < facts.length; i += 2) {
            named.put(String.valueOf(facts[i]), plain(facts[i + 1]));
        }
        return named;
    }

    private static Object plain(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
    }
}
