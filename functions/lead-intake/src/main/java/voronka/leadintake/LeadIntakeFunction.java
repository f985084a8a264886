package voronka.leadintake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.Log;

/** {@code POST /leads/{form}}: a form of a website, or another system with its key. */
public final class LeadIntakeFunction implements RequestStreamHandler {
    private final LeadDoor door;

    /** As Lambda makes it: the real environment, the real clock. */
    public LeadIntakeFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public LeadIntakeFunction(Map<String, String> environment, Clock clock) {
        this(Wiring.of(environment, clock));
    }

    LeadIntakeFunction(LeadDoor door) {
        this.door = door;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        HttpRequest request = HttpRequest.of(in.readAllBytes());
        String answer = door.answer(request, Log.of(context)).event();
        out.write(answer.getBytes(StandardCharsets.UTF_8));
    }
}
