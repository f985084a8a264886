package voronka.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What goes back to the caller.
 *
 * @param headers by name, whatever its case
 * @param cookies each a whole {@code Set-Cookie}
 */
// Bytes go in and out once; nobody compares answers.
@SuppressWarnings("ArrayRecordComponent")
record HttpAnswer(int status, Map<String, String> headers, List<String> cookies, byte[] body) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpAnswer BROKEN = message(500, "Internal Server Error");

    HttpAnswer {
        Map<String, String> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        named.putAll(headers);
        headers = named;
        cookies = List.copyOf(cookies);
    }

    /** An answer of the API itself. */
    static HttpAnswer message(int status, String message) {
        return json(status, "{\"message\":\"%s\"}".formatted(message));
    }

    /** Reads what a function answered; what makes no sense becomes a 500, as on AWS. */
    static HttpAnswer of(String payload) {
        try {
            JsonNode answer = JSON.readTree(payload);
            if (answer.isMissingNode()) {
                return BROKEN;
            }
            return answer.has("statusCode") ? told(answer) : json(200, payload);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // The function's own log tells its author; the caller learns no details.
            return BROKEN;
        }
    }

    private static HttpAnswer told(JsonNode answer) {
        JsonNode status = answer.get("statusCode");
        if (!status.canConvertToInt() || status.asInt() < 100 || status.asInt() > 599) {
            return BROKEN;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", "text/plain; charset=utf-8");
        answer.path("headers")
                .properties()
                .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
        headers.remove("Content-Length");
        List<String> cookies = new ArrayList<>();
        answer.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
        JsonNode body = answer.path("body");
        String text = body.isContainerNode() ? body.toString() : body.isNull() ? "" : body.asText();
        byte[] bytes =
                answer.path("isBase64Encoded").asBoolean()
                        ? Base64.getDecoder().decode(text)
                        : text.getBytes(StandardCharsets.UTF_8);
        return new HttpAnswer(status.asInt(), headers, cookies, bytes);
    }

    private static HttpAnswer json(int status, String body) {
        return new HttpAnswer(
                status,
                Map.of("Content-Type", "application/json"),
                List.of(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same answer with more headers; they win. */
    HttpAnswer with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.putAll(more);
        return new HttpAnswer(status, all, cookies, body);
    }
}
