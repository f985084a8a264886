package voronka.local.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page's own files from the class path, and nothing else that lies there. */
final class PageFiles implements HttpHandler {

    private static final Pattern FILE = Pattern.compile("/([a-z]+/)?[a-z-]+\\.(html|css|js|svg)");

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml");

    /** Whatever a message says, the browser runs and loads only what came from here. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            Answer.problem(405, "%s is only read, not %s".formatted(path, method)).send(exchange);
            return;
        }
        Matcher file = FILE.matcher(path.equals("/") ? "/index.html" : path);
        try (InputStream in =
                file.matches()
                        ? PageFiles.class.getResourceAsStream(file.group().substring(1))
                        : null) {
            if (in == null) {
                Answer.problem(404, "there is no " + path + " here").send(exchange);
                return;
            }
            send(exchange, TYPES.getOrDefault(file.group(2), "text/plain"), in.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
