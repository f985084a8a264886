package voronka.local.aws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Serves one emulated service on the loopback address. An error carries its code in the header and
 * in the body, which suits both of the SDK's JSON protocols.
 */
public final class AwsServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(AwsServer.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AwsService service;
    private final Outage outage = new Outage();
    private final AtomicLong requests = new AtomicLong();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private AwsServer(AwsService service) throws IOException {
        this.service = service;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Starts serving on a free port. */
    public static AwsServer of(AwsService service) {
        try {
            return new AwsServer(service);
        } catch (IOException e) {
            throw new UncheckedIOException("no port to listen on", e);
        }
    }

    /** Where the SDK's client is to be pointed. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers the next calls with an error, before they change anything. */
    public void failNext(int calls, AwsException error) {
        outage.last(calls, error);
    }

    /** Stops listening; calls that wait for something are cut off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders()
                    .set("x-amzn-RequestId", "local-" + requests.incrementAndGet());
            try {
                AwsRequest request = AwsRequest.read(exchange);
                outage.strike();
                send(exchange, 200, service.answer(request));
            } catch (AwsException refusal) {
                sendError(exchange, refusal);
            } catch (RuntimeException bug) {
                LOG.log(System.Logger.Level.ERROR, "an emulated service broke", bug);
                sendError(exchange, new AwsException(500, "InternalServerError", bug.toString()));
            }
        }
    }

    private static void sendError(HttpExchange exchange, AwsException error) throws IOException {
        exchange.getResponseHeaders().set("x-amzn-ErrorType", error.code());
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("__type", error.code());
        body.put("Message", error.reason());
        body.put("message", error.reason());
        send(exchange, error.status(), body);
    }

    private static void send(HttpExchange exchange, int status, ObjectNode body)
            throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
