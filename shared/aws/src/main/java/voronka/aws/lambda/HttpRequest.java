package voronka.aws.lambda;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.Json;

/**
 * A request as an HTTP API hands it over (payload format 2.0).
 *
 * @param path the values of the route's places: {"form": "site"}
 * @param query the values after the question mark
 * @param headers by small letters
 * @param body as it was sent, decoded if it came encoded
 * @param host the address this API is called by, without a scheme; "" when it is not told
 */
public record HttpRequest(
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body,
        String host) {

    /**
     * Reads the event.
     *
     * @throws voronka.aws.json.BadJson when it is not one: then it is not an HTTP API that calls
     */
    public static HttpRequest of(byte[] event) {
        return of(Json.readObject(new String(event, StandardCharsets.UTF_8)));
    }

    /** Takes the event that was read already. */
    public static HttpRequest of(Map<String, @Nullable Object> fields) {
        String body = fields.get("body") instanceof String text ? text : "";
        boolean encoded = Boolean.TRUE.equals(fields.get("isBase64Encoded"));
        Map<String, String> context = texts(fields.get("requestContext"));
        return new HttpRequest(
                texts(fields.get("pathParameters")),
                texts(fields.get("queryStringParameters")),
                small(texts(fields.get("headers"))),
                encoded ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8),
                context.getOrDefault("domainName", ""));
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A header, by its name in small letters. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** What stands after "Bearer" in the authorization header. */
    public Optional<String> bearer() {
        return header("authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip());
    }

    /** Whether a person's browser asks, rather than a program. */
    public boolean wantsPage() {
        return header("accept").filter(accept -> accept.contains("text/html")).isPresent();
    }

    /** The media type of the body, in small letters and without parameters. */
    public String contentType() {
        String type = headers.getOrDefault("content-type", "");
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> texts(@Nullable Object object) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (object instanceof Map<?, ?> map) {
            map.forEach(
                    (name, value) -> {
                        if (value instanceof String text) {
                            texts.put(String.valueOf(name), text);
                        }
                    });
        }
        return Map.copyOf(texts);
    }

    private static Map<String, String> small(Map<String, String> headers) {
        Map<String, String> small = new LinkedHashMap<>();
        headers.forEach((name, value) -> small.put(name.toLowerCase(Locale.ROOT), value));
        return Map.copyOf(small);
    }
}
