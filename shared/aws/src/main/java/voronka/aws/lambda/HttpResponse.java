package voronka.aws.lambda;

import java.util.LinkedHashMap;
import java.util.Map;
import voronka.aws.json.Json;

/** A response as an HTTP API takes it. */
public record HttpResponse(int status, Map<String, String> headers, String body) {
    /** A response of JSON. */
    public static HttpResponse json(int status, Map<String, ?> body) {
        return new HttpResponse(
                status,
                Map.of("content-type", "application/json; charset=utf-8"),
                Json.write(body));
    }

    /** A response of JSON that is written already. */
    public static HttpResponse jsonText(int status, String body) {
        return new HttpResponse(
                status, Map.of("content-type", "application/json; charset=utf-8"), body);
    }

    /** A page for a person's browser. */
    public static HttpResponse page(int status, String html) {
        return new HttpResponse(
                status,
                Map.of(
                        "content-type",
                        "text/html; charset=utf-8",
                        "content-security-policy",
                        "default-src 'none'; style-src 'unsafe-inline'"),
                html);
    }

    /** Sends the browser elsewhere. */
    public static HttpResponse seeOther(String address) {
        return new HttpResponse(303, Map.of("location", address), "");
    }

    /** Nothing but a status. */
    public static HttpResponse empty(int status) {
        return new HttpResponse(status, Map.of(), "");
    }

    /** An error as programs read it: a word for it, and what would be right. */
    public static HttpResponse error(int status, String error, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", error);
        body.put("message", message);
        return json(status, body);
    }

    /** As Lambda hands it back. */
    public String event() {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("statusCode", status);
        event.put("headers", headers);
        event.put("body", body);
        event.put("isBase64Encoded", false);
        return Json.write(event);
    }
}
