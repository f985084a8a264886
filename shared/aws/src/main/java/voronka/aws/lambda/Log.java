package voronka.aws.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.Json;

/**
 * One line of the log: what happened and the ids it happened to. Never a token, a phone number or a
 * name: only what the caller names goes in.
 */
public final class Log {
    private final LambdaLogger logger;

    public Log(LambdaLogger logger) {
        this.logger = logger;
    }

    /** Says that something happened, with names and values in turn. */
    public void info(String what, @Nullable Object... facts) {
        line(LogLevel.INFO, what, facts);
    }

    /** Says that something is wrong though nothing is lost. */
    public void warn(String what, @Nullable Object... facts) {
        line(LogLevel.WARN, what, facts);
    }

    /** Says that something broke: the kind of failure and where, not the data it carried. */
    public void error(String what, Throwable failure, @Nullable Object... facts) {
        StackTraceElement[] trace = failure.getStackTrace();
        line(
                LogLevel.ERROR,
                "%s: %s at %s"
                        .formatted(
                                what,
                                failure.getClass().getName(),
                                trace.length == 0 ? "?" : trace[0]),
                facts);
    }

    private void line(LogLevel level, String what, @Nullable Object... facts) {
        if (facts.length == 0) {
            logger.log(what, level);
            return;
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < facts.length; i += 2) {
            named.put(String.valueOf(facts[i]), String.valueOf(facts[i + 1]));
        }
        logger.log(what + " " + Json.write(named), level);
    }
}
