package voronka.local.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A call of a service: its HTTP method, the decoded segments of its path, its query, its JSON body,
 * and for the services that work by {@code X-Amz-Target} the operation's name, else "".
 */
public record AwsRequest(
        String method,
        List<String> path,
        Map<String, List<String>> query,
        String operation,
        ObjectNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The first value of a query parameter. */
    public Optional<String> queried(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    static AwsRequest read(HttpExchange exchange) throws IOException {
        String target =
                Objects.requireNonNullElse(
                        exchange.getRequestHeaders().getFirst("X-Amz-Target"), "");
        return new AwsRequest(
                exchange.getRequestMethod(),
                path(exchange.getRequestURI().getRawPath()),
                query(exchange.getRequestURI().getRawQuery()),
                target.substring(target.lastIndexOf('.') + 1),
                body(exchange.getRequestBody().readAllBytes()));
    }

    private static List<String> path(String raw) {
        return Arrays.stream(raw.split("/", -1))
                .skip(1)
                .filter(segment -> !segment.isEmpty())
                .map(AwsRequest::decoded)
                .toList();
    }

    private static Map<String, List<String>> query(@org.jspecify.annotations.Nullable String raw) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                query.computeIfAbsent(decoded(name), _ -> new ArrayList<>()).add(decoded(value));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        // URLDecoder reads a plus as a space, which holds for forms only; a path may contain one.
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }

    private static ObjectNode body(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return JSON.createObjectNode();
        }
        try {
            JsonNode body = JSON.readTree(bytes);
            if (body instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new AwsException(400, "SerializationException", "no JSON: " + e.getMessage());
        }
        throw new AwsException(400, "SerializationException", "the body is no JSON object");
    }
}
