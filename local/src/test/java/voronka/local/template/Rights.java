package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the template lets each function do, in the words of {@code CallsOfFunctions}. */
public final class Rights {
    private Rights() {}

    /** By the functions' logical ids: actions, and the indexes and parameters they reach. */
    public static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        ProductTemplate.read().functions().forEach((id, function) -> allowed.put(id, of(function)));
        return allowed;
    }

    /** The same of one function, as it is written. */
    static Set<String> of(JsonNode function) {
        Set<String> rights = new TreeSet<>();
        for (JsonNode statement : ProductTemplate.statements(function)) {
            texts(statement.path("Action")).forEach(rights::add);
            texts(statement.path("Resource"))
                    .filter(arn -> arn.contains("/index/"))
                    .forEach(arn -> rights.add("index " + lastPart(arn)));
            texts(statement.path("Resource"))
                    .filter(arn -> arn.contains(":parameter"))
                    .forEach(arn -> rights.add("parameter " + lastPart(arn)));
        }
        return rights;
    }

    /** Texts as they are, what is made of references as it is written. */
    static Stream<String> texts(JsonNode oneOrMany) {
        return ProductTemplate.oneOrMany(oneOrMany).stream()
                .map(
                        one ->
                                one.has("Fn::Sub")
                                        ? one.path("Fn::Sub").asText()
                                        : one.isTextual() ? one.asText() : one.toString());
    }

    private static String lastPart(String arn) {
        return arn.replaceAll(".*/", "");
    }
}
