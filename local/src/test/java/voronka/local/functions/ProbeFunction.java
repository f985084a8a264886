package voronka.local.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does what its event asks for, so that a test can see the host from inside. */
public final class ProbeFunction implements RequestStreamHandler {
    private static final JsonMapper JSON = new JsonMapper();

    private static volatile CountDownLatch meeting = new CountDownLatch(0);
    private static volatile Duration patience = Duration.ZERO;

    private final Map<String, String> environment;
    private final Clock clock;
    private boolean busy;

    public ProbeFunction(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        if (busy) {
            throw new IllegalStateException("called twice at once");
        }
        busy = true;
        try {
            out.write(answer(JSON.readTree(in), context));
        } finally {
            busy = false;
        }
    }

    private byte[] answer(JsonNode event, Context context) throws IOException {
        if (event.has("throw")) {
            throw new IllegalStateException(event.get("throw").asText());
        }
        if (event.has("sleepMillis")) {
            sleep(event.get("sleepMillis").asLong());
        }
        if (event.has("meet")) {
            return JSON.writeValueAsBytes(Map.of("met", met()));
        }
        context.getLogger().log("one\ntwo\n");
        return switch (event.path("ask").asText()) {
            case "environment" -> JSON.writeValueAsBytes(environment);
            case "clock" -> JSON.writeValueAsBytes(clock.instant().toString());
            case "refuse" -> JSON.writeValueAsBytes(Map.of("statusCode", 422));
            case "context" ->
                    JSON.writeValueAsBytes(
                            Map.of(
                                    "arn", context.getInvokedFunctionArn(),
                                    "id", context.getAwsRequestId(),
                                    "left", context.getRemainingTimeInMillis()));
            default -> JSON.writeValueAsBytes(event);
        };
    }

    /** Whether the others came while this call waited; it does not wait long. */
    private static boolean met() {
        meeting.countDown();
        try {
            return meeting.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Calls for a meeting of so many calls. */
    static void meeting(int calls, Duration wait) {
        meeting = new CountDownLatch(calls);
        patience = wait;
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("cut short", e);
        }
    }
}
