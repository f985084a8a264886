package voronka.leadintake;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.lambda.Call;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.Priming;

/** {@code POST /leads/{form}}: a form of a website, or another system with its key. */
public final class LeadIntakeFunction implements RequestStreamHandler {
    private final LeadDoor door;

    /** Kept, because Lambda holds it but weakly. */
    private final @Nullable Priming priming;

    /** As Lambda makes it: the real environment, the real clock. */
    public LeadIntakeFunction() {
        Map<String, String> environment = System.getenv();
        Wiring wiring = new Wiring(environment, Clock.systemUTC());
        this.door = wiring.door();
        this.priming =
                Priming.of(
                        environment,
                        wiring::prime,
                        () -> new LeadIntakeFunction(wiring.rehearsal()),
                        Rehearsal.EVENTS);
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public LeadIntakeFunction(Map<String, String> environment, Clock clock) {
        this(new Wiring(environment, clock).door());
    }

    LeadIntakeFunction(LeadDoor door) {
        this.door = door;
        this.priming = null;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Call.of(in, out, context)
                .answeredBy((event, log) -> door.answer(HttpRequest.of(event), log).event());
    }
}
