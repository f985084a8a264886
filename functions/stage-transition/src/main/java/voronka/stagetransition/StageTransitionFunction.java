package voronka.stagetransition;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import voronka.aws.lambda.Call;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.Priming;

/** {@code POST /deals/{id}/transitions} for systems with a key of ours. */
public final class StageTransitionFunction implements RequestStreamHandler {
    private final TransitionDoor door;

    /** As Lambda makes it: the real environment, the real clock. */
    public StageTransitionFunction() {
        Wiring wiring = new Wiring(System.getenv(), Clock.systemUTC());
        this.door = wiring.door();
        Priming.now(wiring::prime);
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public StageTransitionFunction(Map<String, String> environment, Clock clock) {
        this(new Wiring(environment, clock).door());
    }

    StageTransitionFunction(TransitionDoor door) {
        this.door = door;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Call.of(in, out, context)
                .answeredBy((event, log) -> door.answer(HttpRequest.of(event), log).event());
    }
}
