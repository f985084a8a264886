package voronka.aws;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.Json;

/** One call of a function as Lambda makes it, with what it answered and what it logged. */
public record Invocation(String answer, List<String> log) {

    /** Calls it with one of the events in the project's {@code events} folder. */
    public static Invocation of(RequestStreamHandler function, String eventFile)
            throws IOException {
        return with(function, event(eventFile));
    }

    /** Calls it with that event. */
    public static Invocation with(RequestStreamHandler function, String event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> log = new ArrayList<>();
        byte[] in = event.getBytes(StandardCharsets.UTF_8);
        function.handleRequest(new ByteArrayInputStream(in), out, new TestContext(log));
        return new Invocation(out.toString(StandardCharsets.UTF_8), log);
    }

    /** An event of the project's {@code events} folder, as "sam local invoke -e" takes it. */
    public static String event(String file) throws IOException {
        return Files.readString(
                Path.of(System.getProperty("voronka.root"), "events", file + ".json"));
    }

    /** The HTTP status it answered. */
    public int status() {
        return Integer.parseInt(String.valueOf(fields().get("statusCode")));
    }

    /** The HTTP body it answered. */
    public String body() {
        return String.valueOf(fields().get("body"));
    }

    /** The HTTP body as an object. */
    public Map<String, @Nullable Object> json() {
        return Json.readObject(body());
    }

    private Map<String, @Nullable Object> fields() {
        return Json.readObject(answer);
    }

    private record TestContext(List<String> log) implements Context {
        @Override
        public String getAwsRequestId() {
            return "request-1";
        }

        @Override
        public String getLogGroupName() {
            return "group";
        }

        @Override
        public String getLogStreamName() {
            return "stream";
        }

        @Override
        public String getFunctionName() {
            return "function";
        }

        @Override
        public String getFunctionVersion() {
            return "1";
        }

        @Override
        public String getInvokedFunctionArn() {
            return "arn:aws:lambda:eu-central-1:000000000000:function:function:live";
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
            return 20_000;
        }

        @Override
        public int getMemoryLimitInMB() {
            return 1024;
        }

        @Override
        public LambdaLogger getLogger() {
            return new LambdaLogger() {
                @Override
                public void log(String message) {
                    log.add(message);
                }

                @Override
                public void log(byte[] message) {
                    log.add(new String(message, StandardCharsets.UTF_8));
                }
            };
        }
    }
}
