package voronka.local.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request in the shape in which the HTTP API hands it to a function, payload format 2.0. */
final class HttpEvent {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);
    private static final List<String> READABLE =
            List.of("application/json", "application/javascript", "application/xml");

    private HttpEvent() {}

    static ObjectNode of(
            HttpExchange exchange, byte[] body, Routes.Match match, Instant at, String requestId) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "2.0");
        event.put("routeKey", match.route().trigger().key());
        event.put("rawPath", exchange.getRequestURI().getPath());
        String query = exchange.getRequestURI().getRawQuery();
        event.put("rawQueryString", query == null ? "" : query);
        headers(exchange, event);
        if (query != null && !query.isEmpty()) {
            query(query, event.putObject("queryStringParameters"));
        }
        if (!match.variables().isEmpty()) {
            ObjectNode variables = event.putObject("pathParameters");
            match.variables().forEach(variables::put);
        }
        context(exchange, match, at, requestId, event.putObject("requestContext"));
        body(body, exchange.getRequestHeaders().getFirst("Content-Type"), event);
        return event;
    }

    private static void headers(HttpExchange exchange, ObjectNode event) {
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (name.equals("cookie")) {
                var cookies = event.putArray("cookies");
                header.getValue().stream()
                        .flatMap(line -> List.of(line.split("; *", -1)).stream())
                        .forEach(cookies::add);
            } else {
                headers.put(name, String.join(",", header.getValue()));
            }
        }
        headers.put("x-forwarded-for", sourceIp(exchange));
        headers.put("x-forwarded-proto", "https");
        headers.put("x-forwarded-port", "443");
        event.set("headers", headers);
    }

    private static void query(String query, ObjectNode parameters) {
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            String before = parameters.path(name).asText();
            parameters.put(name, parameters.has(name) ? before + "," + value : value);
        }
    }

    private static void context(
            HttpExchange exchange,
            Routes.Match match,
            Instant at,
            String requestId,
            ObjectNode context) {
        Headers headers = exchange.getRequestHeaders();
        String host = headers.containsKey("Host") ? headers.getFirst("Host") : "localhost";
        context.put("accountId", "000000000000").put("apiId", "local");
        context.put("domainName", host).put("domainPrefix", host.split("[.:]", 2)[0]);
        context.putObject("http")
                .put("method", exchange.getRequestMethod())
                .put("path", exchange.getRequestURI().getPath())
                .put("protocol", exchange.getProtocol())
                .put("sourceIp", sourceIp(exchange))
                .put(
                        "userAgent",
                        headers.containsKey("User-Agent") ? headers.getFirst("User-Agent") : "");
        context.put("requestId", requestId);
        context.put("routeKey", match.route().trigger().key());
        context.put("stage", "$default");
        context.put("time", TIME.format(at.atOffset(ZoneOffset.UTC)));
        context.put("timeEpoch", at.toEpochMilli());
    }

    /** Forms count as binary: the real API encodes whatever is neither text nor JSON. */
    private static void body(
            byte[] body, @org.jspecify.annotations.Nullable String contentType, ObjectNode event) {
        String type =
                contentType == null
                        ? ""
                        : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean readable = body.length == 0 || type.startsWith("text/") || READABLE.contains(type);
        if (body.length > 0) {
            event.put(
                    "body",
                    readable
                            ? new String(body, StandardCharsets.UTF_8)
                            : Base64.getEncoder().encodeToString(body));
        }
        event.put("isBase64Encoded", !readable);
    }

    private static String sourceIp(HttpExchange exchange) {
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
