package voronka.local.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Where a function tells what became of a resource. Like the real address it is signed for a
 * request without a content type, and refuses any other.
 */
public final class ResponseAddress implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();

    private ResponseAddress(HttpServer server) {
        this.server = server;
    }

    /** Listens on a free port of this machine. */
    public static ResponseAddress open() {
        try {
            ResponseAddress address =
                    new ResponseAddress(
                            HttpServer.create(
                                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            address.server.createContext("/", address::take);
            address.server.start();
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException("no port to listen on", e);
        }
    }

    /** What a function is told to answer to. */
    public URI address() {
        return URI.create(
                "http://127.0.0.1:%d/answer?X-Amz-Signature=signed"
                        .formatted(server.getAddress().getPort()));
    }

    /**
     * The next answer; empty when none comes in time.
     *
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public Optional<JsonNode> next(Duration atMost) throws InterruptedException {
        return Optional.ofNullable(answers.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean asSigned =
                    exchange.getRequestMethod().equals("PUT")
                            && !exchange.getRequestHeaders().containsKey("Content-Type");
            if (asSigned) {
                answers.add(new ObjectMapper().readTree(exchange.getRequestBody()));
            }
            exchange.sendResponseHeaders(asSigned ? 200 : 403, -1);
        }
    }
}
