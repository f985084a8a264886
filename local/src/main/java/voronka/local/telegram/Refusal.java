package voronka.local.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Telegram's "no", with the code and the words of the real service. It travels as an exception from
 * wherever the mistake is found, however deep in a request, to the one place that answers.
 */
public final class Refusal extends RuntimeException {
    private final int code;
    private final int retryAfter;

    private Refusal(int code, String description, int retryAfter) {
        super(description, null, false, false);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    static Refusal badRequest(String why) {
        return new Refusal(400, "Bad Request: " + why, 0);
    }

    static Refusal forbidden(String why) {
        return new Refusal(403, "Forbidden: " + why, 0);
    }

    static Refusal conflict(String why) {
        return new Refusal(409, "Conflict: " + why, 0);
    }

    static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized", 0);
    }

    static Refusal notFound() {
        return new Refusal(404, "Not Found", 0);
    }

    static Refusal internalError() {
        return new Refusal(500, "Internal Server Error", 0);
    }

    /** Too many requests; the caller is to wait so many seconds. */
    static Refusal tooManyRequests(int retryAfter) {
        return new Refusal(
                429, "Too Many Requests: retry after " + retryAfter, Math.max(1, retryAfter));
    }

    int code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    ObjectNode asAnswer() {
        ObjectNode answer =
                Json.object()
                        .put("ok", false)
                        .put("error_code", code)
                        .put("description", description());
        if (retryAfter > 0) {
            answer.putObject("parameters").put("retry_after", retryAfter);
        }
        return answer;
    }
}
