package voronka.local.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.local.template.CrossOrigin;

/** The headers that tell a browser which pages may call. */
final class CrossOriginHeaders {
    private final @Nullable CrossOrigin allowed;

    CrossOriginHeaders(@Nullable CrossOrigin allowed) {
        this.allowed = allowed;
    }

    /** Whether the API answers a browser's question beforehand by itself. */
    boolean answersBeforehand() {
        return allowed != null;
    }

    Map<String, String> of(@Nullable String origin, boolean beforehand) {
        if (allowed == null || origin == null || !allowed.allows(origin)) {
            return Map.of();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        boolean everybody = allowed.origins().contains("*") && !allowed.credentials();
        headers.put("Access-Control-Allow-Origin", everybody ? "*" : origin);
        if (allowed.credentials()) {
            headers.put("Access-Control-Allow-Credentials", "true");
        }
        list(headers, "Access-Control-Expose-Headers", allowed.exposedHeaders());
        if (beforehand) {
            list(headers, "Access-Control-Allow-Methods", allowed.methods());
            list(headers, "Access-Control-Allow-Headers", allowed.headers());
            if (allowed.maxAgeSeconds() > 0) {
                headers.put("Access-Control-Max-Age", Integer.toString(allowed.maxAgeSeconds()));
            }
        }
        return headers;
    }

    private static void list(Map<String, String> headers, String name, List<String> values) {
        if (!values.isEmpty()) {
            headers.put(name, String.join(",", values));
        }
    }
}
