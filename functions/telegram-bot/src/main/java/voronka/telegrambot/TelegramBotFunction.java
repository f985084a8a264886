package voronka.telegrambot;

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

/** {@code POST /telegram}: Telegram brings an update, and we answer it. */
public final class TelegramBotFunction implements RequestStreamHandler {
    private final Webhook webhook;

    /** As Lambda makes it: the real environment, the real clock. */
    public TelegramBotFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    /** With that environment and clock: how the local stack and the tests make it. */
    public TelegramBotFunction(Map<String, String> environment, Clock clock) {
        this(Wiring.of(environment, clock));
    }

    TelegramBotFunction(Webhook webhook) {
        this.webhook = webhook;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        HttpRequest request = HttpRequest.of(in.readAllBytes());
        String answer = webhook.answer(request, new Log(context.getLogger())).event();
        out.write(answer.getBytes(StandardCharsets.UTF_8));
    }
}
