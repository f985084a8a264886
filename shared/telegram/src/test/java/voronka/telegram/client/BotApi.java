package voronka.telegram.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A little server on this machine that answers like the Bot API, as it was told before. */
final class BotApi implements AutoCloseable {
    static final String TOKEN = "123456:AAH-secret-of-the-test";

    private final HttpServer server;
    private final Queue<Planned> planned = new ArrayDeque<>();
    private final List<Called> called = new ArrayList<>();

    /** What was asked for: the whole path, and the body. */
    record Called(String path, String body) {}

    private record Planned(int code, String body) {}

    BotApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    TelegramClients clients() {
        return new TelegramClients(base(), () -> TOKEN);
    }

    /** The next call gets a message of that id. */
    BotApi sends(long message) {
        return answers(
                200,
                """
                {"ok":true,"result":{"message_id":%d,"date":1,"chat":{"id":7,"type":"private"},"text":"x"}}
                """
                        .formatted(message));
    }

    /** The next call is refused in Telegram's words. */
    BotApi refuses(int code, String description) {
        return answers(
                code,
                """
                {"ok":false,"error_code":%d,"description":"%s"}
                """
                        .formatted(code, description));
    }

    /** The next call gets that answer. */
    synchronized BotApi answers(int code, String body) {
        planned.add(new Planned(code, body));
        return this;
    }

    /** The next call finds the line cut. */
    BotApi hangsUp() {
        return answers(0, "");
    }

    synchronized List<Called> called() {
        return List.copyOf(called);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Planned next = next(new Called(exchange.getRequestURI().getPath(), body));
            if (next.code() == 0) {
                return;
            }
            byte[] bytes = next.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(next.code(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized Planned next(Called call) {
        called.add(call);
        Planned next = planned.poll();
        return next == null ? new Planned(0, "") : next;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
