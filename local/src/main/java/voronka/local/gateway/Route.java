package voronka.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voronka.local.template.Trigger.HttpRoute;

/**
 * One route and the function behind it.
 *
 * @param function the function's name on AWS
 */
record Route(HttpRoute trigger, String function) {

    /** The values of the path's variables when the route takes this request. */
    Optional<Map<String, String>> variables(String method, String rawPath) {
        if (isDefault()) {
            return Optional.of(Map.of());
        }
        return trigger.method().equals("ANY") || trigger.method().equals(method)
                ? matched(segments(trigger.path()), segments(rawPath))
                : Optional.empty();
    }

    boolean isDefault() {
        return trigger.path().equals(HttpRoute.DEFAULT);
    }

    /** The path's part that cannot vary, up to the second slash: where a server has to listen. */
    String root() {
        String first = isDefault() ? "" : segments(trigger.path()).getFirst();
        return isVariable(first) ? "/" : "/" + first;
    }

    /** Higher goes first: fixed segments before variables, those before a greedy one. */
    int precision() {
        int precision = trigger.method().equals("ANY") ? 0 : 1;
        for (String segment : segments(trigger.path())) {
            precision += isGreedy(segment) ? -1_000 : isVariable(segment) ? 10 : 100;
        }
        return isDefault() ? Integer.MIN_VALUE : precision;
    }

    private static Optional<Map<String, String>> matched(List<String> pattern, List<String> path) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String expected = pattern.get(i);
            if (i >= path.size() || (isVariable(expected) && path.get(i).isEmpty())) {
                return Optional.empty();
            }
            if (isGreedy(expected)) {
                String rest = String.join("/", path.subList(i, path.size()));
                variables.put(expected.substring(1, expected.length() - 2), decoded(rest));
                return Optional.of(variables);
            }
            if (isVariable(expected)) {
                variables.put(expected.substring(1, expected.length() - 1), decoded(path.get(i)));
            } else if (!expected.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return path.size() == pattern.size() ? Optional.of(variables) : Optional.empty();
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static boolean isGreedy(String segment) {
        return segment.startsWith("{") && segment.endsWith("+}");
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
