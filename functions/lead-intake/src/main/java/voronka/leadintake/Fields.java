package voronka.leadintake;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.BadJson;
import voronka.aws.json.Json;
import voronka.aws.lambda.HttpRequest;

/** The fields of a form, however they were sent. */
sealed interface Fields {
    /** More than that is not a form. */
    int MOST = 100;

    /** What was sent. */
    record Read(Map<String, String> values) implements Fields {}

    /** It cannot be read. */
    record Unreadable(int status, String why) implements Fields {}

    static Fields of(HttpRequest request) {
        return switch (request.contentType()) {
            case "application/json" -> ofJson(request.body());
            case "application/x-www-form-urlencoded" -> ofForm(request.text());
            default ->
                    new Unreadable(
                            415, "send application/json or application/x-www-form-urlencoded");
        };
    }

    private static Fields ofJson(byte[] body) {
        try {
            Map<String, String> values = new LinkedHashMap<>();
            Json.readObject(new String(body, StandardCharsets.UTF_8))
                    .forEach((name, value) -> put(name, value, values));
            return checked(values);
        } catch (BadJson e) {
            return new Unreadable(400, "not JSON that we can read: " + e.getMessage());
        }
    }

    private static void put(String name, @Nullable Object value, Map<String, String> values) {
        switch (value) {
            case null -> {}
            case String text -> values.put(name, text);
            case BigDecimal number -> values.put(name, number.toPlainString());
            default -> values.put(name, Json.write(value));
        }
    }

    private static Fields ofForm(String body) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            for (String pair : body.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    String name = decoded(pair.substring(0, equals));
                    values.merge(name, decoded(pair.substring(equals + 1)), (a, b) -> a + ", " + b);
                }
            }
        } catch (IllegalArgumentException e) {
            return new Unreadable(400, "not a form that we can read: " + e.getMessage());
        }
        return checked(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Fields checked(Map<String, String> values) {
        return values.size() > MOST
                ? new Unreadable(422, "more than %d fields".formatted(MOST))
                : new Read(values);
    }
}
