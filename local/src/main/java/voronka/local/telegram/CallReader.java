package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a call from the address's query and from a body of any kind the Bot API takes. */
final class CallReader {
    private CallReader() {}

    static Call read(String method, HttpExchange exchange) throws IOException {
        ObjectNode parameters = Json.object();
        Map<String, Upload> uploads = new HashMap<>();
        form(exchange.getRequestURI().getRawQuery(), parameters);
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null && body.length > 0) {
            if (type.startsWith("application/json")) {
                json(body, parameters);
            } else if (type.startsWith("multipart/form-data")) {
                multipart(type, body, parameters, uploads);
            } else {
                form(new String(body, StandardCharsets.UTF_8), parameters);
            }
        }
        return Call.of(method, parameters, uploads);
    }

    private static void json(byte[] body, ObjectNode parameters) {
        var read = Json.read(new String(body, StandardCharsets.UTF_8));
        if (read.isEmpty() || !(read.get() instanceof ObjectNode object)) {
            throw Refusal.badRequest("can't parse JSON object");
        }
        parameters.setAll(object);
    }

    private static void multipart(
            String type, byte[] body, ObjectNode parameters, Map<String, Upload> uploads) {
        for (Multipart.Part part : Multipart.parts(type, body)) {
            if (part.fileName().isPresent()) {
                uploads.put(part.name(), new Upload(part.fileName().get(), part.bytes()));
            } else {
                parameters.put(part.name(), part.text());
            }
        }
    }

    /** Puts the pairs of a form, or of a query, among the parameters. */
    static void form(@Nullable String text, ObjectNode parameters) {
        if (text == null || text.isEmpty()) {
            return;
        }
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            throw Refusal.badRequest("the request is not properly encoded");
        }
    }
}
