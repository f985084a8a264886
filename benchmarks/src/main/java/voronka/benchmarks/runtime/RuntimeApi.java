package voronka.benchmarks.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The runtime API for one instance of a function: it asks for the next event, and gives back an
 * answer or an error. An instance that starts for a snapshot asks to be restored first.
 */
final class RuntimeApi implements AutoCloseable {
    private static final String VERSION = "/2018-06-01/runtime/";
    private static final long PATIENCE_MILLIS = 60_000;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> snapshot = new CompletableFuture<>();
    private final CountDownLatch restored = new CountDownLatch(1);
    private final CompletableFuture<Void> asked = new CompletableFuture<>();
    private final HttpServer server;
    private final AtomicLong requests = new AtomicLong();
    private final Clock clock;
    private volatile @Nullable Event current;

    /** An event and who waits for its answer. */
    private record Event(String id, String payload, CompletableFuture<Reply> reply) {}

    RuntimeApi(Clock clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(VERSION, this::serve);
        server.start();
    }

    /** As {@code AWS_LAMBDA_RUNTIME_API} wants it. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    CompletableFuture<Reply> offer(String payload) {
        String id = new UUID(0x4000, requests.incrementAndGet()).toString();
        Event event = new Event(id, payload, new CompletableFuture<>());
        waiting.add(event);
        return event.reply();
    }

    /** Completed when the instance has run what it runs before a snapshot is taken. */
    CompletableFuture<Void> readyForSnapshot() {
        return snapshot;
    }

    /** Completed when the instance asks for its first event. */
    CompletableFuture<Void> asked() {
        return asked;
    }

    void restore() {
        restored.countDown();
    }

    /** Nothing more is to be expected: whoever waits is told so. */
    void giveUp(String account) {
        snapshot.completeExceptionally(new IllegalStateException(account));
        asked.completeExceptionally(new IllegalStateException(account));
        Event under = current;
        if (under != null) {
            under.reply().complete(new Reply.Failed(account));
        }
        waiting.forEach(event -> event.reply().complete(new Reply.Failed(account)));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            long at = System.nanoTime();
            String path = exchange.getRequestURI().getPath().substring(VERSION.length());
            switch (path) {
                case "invocation/next" -> next(exchange);
                case "restore/next" -> restoreNext(exchange);
                case "init/error", "restore/error" -> {
                    send(exchange, 202, "");
                    giveUp(text(body));
                }
                default -> ended(exchange, path, text(body), at);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        asked.complete(null);
        Event event = waiting.take();
        current = event;
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", event.id());
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000001");
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(clock.millis() + PATIENCE_MILLIS));
        headers.set(
                "Lambda-Runtime-Invoked-Function-Arn",
                "arn:aws:lambda:eu-central-1:000000000000:function:packaged:live");
        send(exchange, 200, event.payload());
    }

    private void restoreNext(HttpExchange exchange) throws IOException, InterruptedException {
        snapshot.complete(null);
        restored.await();
        send(exchange, 200, "");
    }

    private void ended(HttpExchange exchange, String path, String payload, long at)
            throws IOException {
        Event event = current;
        send(exchange, 202, "");
        if (event != null && path.equals("invocation/" + event.id() + "/response")) {
            event.reply().complete(new Reply.Answered(payload, at));
        } else if (event != null && path.equals("invocation/" + event.id() + "/error")) {
            event.reply().complete(new Reply.Failed(payload));
        }
    }

    private static void send(HttpExchange exchange, int status, String payload) throws IOException {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        // The native part of the client dies of an answer without a type.
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
