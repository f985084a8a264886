package voronka.aws.cloudformation;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.aws.json.Json;

/**
 * What CloudFormation wants of a custom resource. It waits until {@link #answer} was called, or its
 * own time is up.
 *
 * @param physicalId what an earlier answer called the resource; "" before there was one
 * @param properties as the template gives them
 */
public record CustomResource(
        Wish wish,
        URI responseUrl,
        String stackId,
        String requestId,
        String logicalId,
        String physicalId,
        Map<String, String> properties) {

    /** What is to become of the resource. */
    public enum Wish {
        CREATE,
        UPDATE,
        DELETE
    }

    /** Whether an event is such a wish, rather than anything else a function is called with. */
    public static boolean isMeantBy(Map<String, @Nullable Object> event) {
        return event.containsKey("RequestType") && event.containsKey("ResponseURL");
    }

    /**
     * Reads the event.
     *
     * @throws IllegalArgumentException when something that CloudFormation always tells is missing
     */
    public static CustomResource of(Map<String, @Nullable Object> event) {
        Wish wish =
                switch (text(event, "RequestType")) {
                    case "Create" -> Wish.CREATE;
                    case "Update" -> Wish.UPDATE;
                    case "Delete" -> Wish.DELETE;
                    default -> throw new IllegalArgumentException("no RequestType that is known");
                };
        return new CustomResource(
                wish,
                URI.create(text(event, "ResponseURL")),
                text(event, "StackId"),
                text(event, "RequestId"),
                text(event, "LogicalResourceId"),
                event.get("PhysicalResourceId") instanceof String known ? known : "",
                properties(event.get("ResourceProperties")));
    }

    private static Map<String, String> properties(@Nullable Object given) {
        Map<String, String> properties = new LinkedHashMap<>();
        Json.object(given)
                .forEach(
                        (name, value) -> {
                            if (value instanceof String text) {
                                properties.put(name, text);
                            }
                        });
        return Map.copyOf(properties);
    }

    private static String text(Map<String, @Nullable Object> event, String name) {
        if (event.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("there is no " + name);
    }
}
