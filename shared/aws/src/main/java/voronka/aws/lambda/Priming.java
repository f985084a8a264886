package voronka.aws.lambda;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * What a function does before anybody needs it. Where it starts from a snapshot, it rehearses whole
 * requests before the snapshot is taken, so that all code on the way is loaded and linked. Where it
 * does not, it makes one call of the database while it starts, at Lambda's full speed. Priming that
 * fails is told in the log and stops nothing.
 */
public final class Priming implements Resource {
    /** Stands in an event for a number that is another one in each round. */
    public static final int ROUND = 9999;

    /** Enough for the JVM to compile what every request goes through. */
    private static final int ROUNDS = 40;

    private static final int FIRST = 1000;

    private final Supplier<? extends RequestStreamHandler> rehearsal;
    private final List<String> events;

    private Priming(Supplier<? extends RequestStreamHandler> rehearsal, List<String> events) {
        this.rehearsal = rehearsal;
        this.events = List.copyOf(events);
    }

    /**
     * Plans it. The caller keeps what is returned: Lambda itself holds it but weakly.
     *
     * @param environment tells whether a snapshot will be taken
     * @param oneCall asked for where there will be none
     * @param rehearsal the function on a stage: nothing it does is real
     * @param events what it is to rehearse
     */
    public static Priming of(
            Map<String, String> environment,
            Runnable oneCall,
            Supplier<? extends RequestStreamHandler> rehearsal,
            List<String> events) {
        Priming priming = new Priming(rehearsal, events);
        if ("snap-start".equals(environment.get("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
            Core.getGlobalContext().register(priming);
        } else {
            now(oneCall);
        }
        return priming;
    }

    /** One call while the function starts, for a function that never starts from a snapshot. */
    public static void now(Runnable oneCall) {
        try {
            oneCall.run();
        } catch (RuntimeException e) {
            new Log(LambdaRuntime.getLogger()).error("priming failed", e);
        }
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        Log log = new Log(LambdaRuntime.getLogger());
        Stage stage = new Stage();
        try {
            RequestStreamHandler function = rehearsal.get();
            for (int round = 0; round < ROUNDS; round++) {
                for (String event : events) {
                    String number = Integer.toString(FIRST + round);
                    perform(function, event.replace(Integer.toString(ROUND), number), stage);
                }
            }
            log.info("primed", "events", ROUNDS * events.size(), "failed", stage.errors());
        } catch (IOException | RuntimeException e) {
            log.error("priming failed", e);
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Secrets and times are asked for at the first request; connections renew themselves.
    }

    private static void perform(RequestStreamHandler function, String event, Stage stage)
            throws IOException {
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        function.handleRequest(new ByteArrayInputStream(bytes), new ByteArrayOutputStream(), stage);
    }
}
