package voronka.local.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The little of a request that our routes read. */
record Request(String method, String path, String query, byte[] body) {

    /** Ours are a few dozen bytes. */
    private static final int LONGEST_BODY = 10_000;

    static Request of(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query == null ? "" : query,
                exchange.getRequestBody().readNBytes(LONGEST_BODY));
    }

    boolean is(String method, String path) {
        return this.method.equals(method) && this.path.equals(path);
    }

    /**
     * A whole number of the query, or the given one when it is not there.
     *
     * @throws BadRequest when it is something else
     */
    long number(String name, long otherwise) throws BadRequest {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                String value =
                        URLDecoder.decode(
                                pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                try {
                    return Long.parseLong(value);
                } catch (NumberFormatException e) {
                    throw new BadRequest(name + " is not a whole number: " + value, e);
                }
            }
        }
        return otherwise;
    }

    /**
     * The body as JSON.
     *
     * @throws BadRequest when it is something else
     */
    JsonNode json() throws BadRequest {
        try {
            return Answer.JSON.readTree(body);
        } catch (IOException e) {
            throw new BadRequest("the body is not JSON", e);
        }
    }

    /** Nobody can answer this; the message says why, and goes back with status 400. */
    static final class BadRequest extends Exception {
        BadRequest(String message) {
            super(message);
        }

        BadRequest(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
