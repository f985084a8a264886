package voronka.telegrambot;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.cloudformation.CustomResource;
import voronka.aws.json.Json;
import voronka.aws.lambda.Call;
import voronka.aws.lambda.HttpRequest;
import voronka.aws.lambda.Log;
import voronka.aws.lambda.Priming;

/**
 * {@code POST /telegram}: Telegram brings an update, and we answer it. The stack itself calls, too:
 * it wants Telegram to know where we are. Every five minutes a schedule wakes us for the reports
 * that come by themselves: they are answers that nobody has just asked for.
 */
public final class TelegramBotFunction implements RequestStreamHandler {
    private final Webhook webhook;
    private final StackWebhook ofTheStack;
    private final ReportRounds rounds;

    /** Kept, because Lambda holds it but weakly. */
    private final @Nullable Priming priming;

    /** As Lambda makes it: the real environment, the real clock. */
    public TelegramBotFunction() {
        Map<String, String> environment = System.getenv();
        Wiring wiring = new Wiring(environment, Clock.systemUTC());
        Assembly assembly = wiring.assembly();
        this.webhook = assembly.webhook();
        this.ofTheStack = assembly.webhookOfTheStack();
        this.rounds = assembly.reportRounds();
        this.priming =
                Priming.of(
                        environment,
                        wiring::prime,
                        () -> new TelegramBotFunction(wiring.rehearsal()),
                        Rehearsal.EVENTS);
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public TelegramBotFunction(Map<String, String> environment, Clock clock) {
        this(new Wiring(environment, clock).assembly());
    }

    TelegramBotFunction(Assembly assembly) {
        this.webhook = assembly.webhook();
        this.ofTheStack = assembly.webhookOfTheStack();
        this.rounds = assembly.reportRounds();
        this.priming = null;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Call.of(in, out, context).answeredBy(this::answer);
    }

    private String answer(byte[] bytes, Log log) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Map<String, @Nullable Object> event = Json.readObject(text);
        if (CustomResource.isMeantBy(event)) {
            ofTheStack.answer(CustomResource.of(event), log);
            return "";
        }
        if (Boolean.TRUE.equals(event.get("reports"))) {
            return rounds.round(log);
        }
        return webhook.answer(HttpRequest.of(event), log).event();
    }
}
