package voronka.aws.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a rehearsal is played on: its log is thrown away, but errors in it are counted. */
final class Stage implements Context {
    private static final String AN_ERROR = "\"level\":\"ERROR\"";
    private static final int A_MINUTE = 60_000;
    private static final int SOME_MEGABYTES = 1024;

    private final AtomicInteger errors = new AtomicInteger();

    int errors() {
        return errors.get();
    }

    @Override
    public LambdaLogger getLogger() {
        return new LambdaLogger() {
            @Override
            public void log(String line) {
                if (line.contains(AN_ERROR)) {
                    errors.incrementAndGet();
                }
            }

            @Override
            public void log(byte[] line) {
                log(new String(line, StandardCharsets.UTF_8));
            }
        };
    }

    @Override
    public String getAwsRequestId() {
        return "rehearsal";
    }

    @Override
    public String getLogGroupName() {
        return "";
    }

    @Override
    public String getLogStreamName() {
        return "";
    }

    @Override
    public String getFunctionName() {
        return "";
    }

    @Override
    public String getFunctionVersion() {
        return "";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "";
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return A_MINUTE;
    }

    @Override
    public int getMemoryLimitInMB() {
        return SOME_MEGABYTES;
    }
}
