package voronka.local.template;

import java.util.List;

/**
 * Which web pages may call the HTTP API from a browser (CORS).
 *
 * @param origins such as {@code https://example.org}, or {@code *}
 * @param maxAgeSeconds how long a browser may remember the answer; 0 says nothing
 */
public record CrossOrigin(
        List<String> origins,
        List<String> methods,
        List<String> headers,
        List<String> exposedHeaders,
        int maxAgeSeconds,
        boolean credentials) {
    public CrossOrigin {
        origins = List.copyOf(origins);
        methods = List.copyOf(methods);
        headers = List.copyOf(headers);
        exposedHeaders = List.copyOf(exposedHeaders);
    }

    /** Whether a page of this origin may call. */
    public boolean allows(String origin) {
        return origins.contains("*") || origins.contains(origin);
    }
}
