package voronka.local.telegram;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that a bot calls: {@code /bot<token>/<method>} and its files. */
final class BotApiEdge {
    private static final Pattern METHOD = Pattern.compile("/bot([^/]+)/([A-Za-z]+)");
    private static final Pattern FILE = Pattern.compile("/file/bot([^/]+)/documents/([^/]+)");

    private final BotAccount bot;
    private final BotApi api;
    private final Files files;
    private final Failures failures;

    BotApiEdge(BotAccount bot, BotApi api, Files files, Failures failures) {
        this.bot = bot;
        this.api = api;
        this.files = files;
        this.failures = failures;
    }

    void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Matcher method = METHOD.matcher(path);
        Matcher file = FILE.matcher(path);
        if (method.matches()) {
            call(exchange, method.group(1), method.group(2));
        } else if (file.matches()) {
            download(exchange, file.group(1), file.group(2));
        } else {
            refuse(exchange, Refusal.notFound());
        }
    }

    private void call(HttpExchange exchange, String token, String method) throws IOException {
        if (!token.equals(bot.token())) {
            refuse(exchange, Refusal.unauthorized());
            return;
        }
        try {
            answer(exchange, CallReader.read(method, exchange));
        } catch (Refusal unreadable) {
            refuse(exchange, unreadable);
        }
    }

    private void answer(HttpExchange exchange, Call call) throws IOException {
        Optional<Failure> failure = failures.next(call.method());
        if (failure.isEmpty()) {
            BotApi.Answer answer = api.answer(call);
            Http.json(exchange, answer.status(), answer.body());
            return;
        }
        switch (failure.get()) {
            case Failure.TooManyRequests tooMany ->
                    refuse(exchange, Refusal.tooManyRequests(tooMany.retryAfterSeconds()));
            case Failure.ServerError ignored -> refuse(exchange, Refusal.internalError());
            case Failure.ConnectionClosed ignored -> exchange.close();
            case Failure.AnswerLost ignored -> {
                api.answer(call);
                exchange.close();
            }
        }
    }

    private void download(HttpExchange exchange, String token, String id) throws IOException {
        Optional<StoredFile> file = files.find(id);
        if (!token.equals(bot.token())) {
            refuse(exchange, Refusal.unauthorized());
        } else if (file.isEmpty()) {
            refuse(exchange, Refusal.notFound());
        } else {
            Http.bytes(exchange, 200, file.get().type(), file.get().bytes());
        }
    }

    private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        Http.json(exchange, refusal.code(), refusal.asAnswer());
    }
}
