package voronka.local.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import voronka.local.functions.FunctionHost;
import voronka.local.functions.Outcome;
import voronka.local.template.StackTemplate;

/** The HTTP API of the template, on a server that may carry other things as well. */
public final class HttpApiGateway {
    private static final int LARGEST_BODY = 10 * 1024 * 1024;
    private static final int LARGEST_PAYLOAD = 6 * 1024 * 1024;
    private static final HttpAnswer TOO_LARGE = HttpAnswer.message(413, "Request Entity Too Large");
    private static final HttpAnswer BROKEN = HttpAnswer.message(500, "Internal Server Error");

    private final Routes routes;
    private final FunctionHost functions;
    private final Clock clock;
    private final CrossOriginHeaders crossOrigin;
    private final AtomicLong requests = new AtomicLong();

    public HttpApiGateway(StackTemplate template, FunctionHost functions, Clock clock) {
        this.routes = new Routes(template);
        this.functions = functions;
        this.clock = clock;
        this.crossOrigin = new CrossOriginHeaders(template.crossOrigin());
    }

    /**
     * Listens on a server at the first segments of the template's routes and nowhere else.
     *
     * @throws IllegalArgumentException when something else listens there already
     */
    public void register(HttpServer server) {
        routes.roots().forEach(root -> server.createContext(root, this::handle));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            String origin = exchange.getRequestHeaders().getFirst("Origin");
            boolean asksBeforehand =
                    exchange.getRequestMethod().equals("OPTIONS")
                            && crossOrigin.answersBeforehand();
            HttpAnswer answer =
                    asksBeforehand
                            ? new HttpAnswer(204, Map.of(), List.of(), new byte[0])
                            : answer(exchange, body);
            send(exchange, answer.with(crossOrigin.of(origin, asksBeforehand)));
        }
    }

    private HttpAnswer answer(HttpExchange exchange, byte[] body) {
        if (body.length > LARGEST_BODY) {
            return TOO_LARGE;
        }
        Optional<Routes.Match> match =
                routes.find(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
        return match.map(found -> called(exchange, body, found))
                .orElseGet(() -> HttpAnswer.message(404, "Not Found"));
    }

    private HttpAnswer called(HttpExchange exchange, byte[] body, Routes.Match match) {
        String id = "local-" + requests.incrementAndGet();
        ObjectNode event = HttpEvent.of(exchange, body, match, clock.instant(), id);
        String payload = event.toString();
        if (tooLarge(payload)) {
            return TOO_LARGE;
        }
        String words = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        Outcome outcome = functions.invoke(match.route().function(), words, payload);
        HttpAnswer answer =
                switch (outcome) {
                    case Outcome.Answered(String told) ->
                            tooLarge(told) ? BROKEN : HttpAnswer.of(told);
                    case Outcome.Failed failed -> BROKEN;
                    case Outcome.TimedOut late -> HttpAnswer.message(503, "Service Unavailable");
                };
        return answer.with(Map.of("Apigw-Requestid", id));
    }

    private static boolean tooLarge(String payload) {
        return payload.length() > LARGEST_PAYLOAD / 4
                && payload.getBytes(StandardCharsets.UTF_8).length > LARGEST_PAYLOAD;
    }

    private static void send(HttpExchange exchange, HttpAnswer answer) throws IOException {
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        answer.cookies().forEach(c -> exchange.getResponseHeaders().add("Set-Cookie", c));
        boolean silent =
                answer.body().length == 0
                        || answer.status() == 204
                        || answer.status() == 304
                        || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), silent ? -1 : answer.body().length);
        if (!silent) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
