package voronka.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** What {@code Ref} and {@code GetAtt} give for each name the template knows. */
final class References {
    private static final String IMPLICIT_API = "ServerlessHttpApi";

    private final Map<String, String> values;
    private final ObjectNode resources;
    private final StackSettings stack;
    private final ResourceNames names;
    private final BiFunction<JsonNode, String, JsonNode> resolve;
    private final Problems problems;
    private final Set<String> beingNamed = new HashSet<>();

    /**
     * @param values parameters and pseudo-parameters by name
     * @param resolve resolves a name that is itself built from references
     */
    References(
            Map<String, String> values,
            ObjectNode resources,
            StackSettings stack,
            BiFunction<JsonNode, String, JsonNode> resolve,
            Problems problems) {
        this.values = values;
        this.resources = resources;
        this.stack = stack;
        this.names = new ResourceNames(stack);
        this.resolve = resolve;
        this.problems = problems;
    }

    String ref(String name, String path) {
        String value = values.get(name);
        if (value != null) {
            return value;
        }
        if (resources.has(name)) {
            return switch (kind(name)) {
                case QUEUE -> names.queueUrl(nameOf(name));
                case HTTP_API -> name.toLowerCase(Locale.ROOT);
                case FUNCTION,
                        TABLE,
                        SCHEDULE_GROUP,
                        SCHEDULE,
                        ROLE,
                        CUSTOM,
                        DOMAIN,
                        WITHOUT_EFFECT ->
                        nameOf(name);
            };
        }
        if (List.of("Alias", "Version", "Stage").contains(name.substring(name.indexOf('.') + 1))) {
            int dot = name.lastIndexOf('.');
            return getAtt(name.substring(0, dot), name.substring(dot + 1), path);
        }
        if (isGeneratedRole(name)) {
            return generatedRole(name);
        }
        if (name.equals(IMPLICIT_API)) {
            return name.toLowerCase(Locale.ROOT);
        }
        problems.add(path, "refers to \"%s\"; known are %s".formatted(name, known()));
        return "";
    }

    String getAtt(String name, String attribute, String path) {
        if (isGeneratedRole(name) && attribute.equals("Arn")) {
            return names.role(generatedRole(name));
        }
        if (!resources.has(name)) {
            problems.add(
                    path,
                    "asks for %s of \"%s\"; known are %s".formatted(attribute, name, known()));
            return "";
        }
        String physical = nameOf(name);
        String value =
                switch (kind(name).name() + "." + attribute) {
                    case "FUNCTION.Arn" -> names.function(physical);
                    case "FUNCTION.Alias" -> names.function(physical, alias(name, path));
                    case "FUNCTION.Version" -> names.function(physical, "1");
                    case "TABLE.Arn" -> names.table(physical);
                    case "TABLE.StreamArn" -> names.tableStream(physical);
                    case "QUEUE.Arn" -> names.queue(physical);
                    case "QUEUE.QueueName" -> physical;
                    case "QUEUE.QueueUrl" -> names.queueUrl(physical);
                    case "SCHEDULE_GROUP.Arn" -> names.scheduleGroup(physical);
                    case "SCHEDULE.Arn" -> names.schedule(groupOf(name), physical);
                    case "ROLE.Arn" -> names.role(physical);
                    case "HTTP_API.ApiEndpoint" -> names.httpApi(name.toLowerCase(Locale.ROOT));
                    case "HTTP_API.Stage" -> "$default";
                    case "DOMAIN.RegionalDomainName" -> names.domainTarget(physical);
                    case "WITHOUT_EFFECT.Arn" -> names.other(physical);
                    default -> "";
                };
        if (value.isEmpty()) {
            problems.add(path, "asks for %s of %s, which is not known".formatted(attribute, name));
        }
        return value;
    }

    /** The name AWS would give: the one asked for, otherwise stack and logical id. */
    String nameOf(String logicalId) {
        String property = kind(logicalId).nameProperty();
        String path = "/Resources/%s/Properties/%s".formatted(logicalId, property);
        JsonNode asked = resources.path(logicalId).path("Properties").path(property);
        if (asked.isMissingNode()) {
            return stack.stackName() + "-" + logicalId;
        }
        if (!beingNamed.add(logicalId)) {
            problems.add(path, "is named after itself");
            return logicalId;
        }
        try {
            return resolve.apply(asked, path).asText();
        } finally {
            beingNamed.remove(logicalId);
        }
    }

    ResourceKind kind(String logicalId) {
        return ResourceKind.of(
                resources.path(logicalId).path("Type").asText(),
                "/Resources/" + logicalId,
                problems);
    }

    private String alias(String function, String path) {
        JsonNode alias = resources.path(function).path("Properties").path("AutoPublishAlias");
        if (alias.isMissingNode()) {
            problems.add(path, "asks for the alias of %s, which has none".formatted(function));
        }
        return resolve.apply(alias, path).asText();
    }

    private String groupOf(String schedule) {
        JsonNode group = resources.path(schedule).path("Properties").path("GroupName");
        return group.isMissingNode() ? "default" : resolve.apply(group, schedule).asText();
    }

    /** SAM makes a role for each function that brings none. */
    private boolean isGeneratedRole(String name) {
        String function = name.endsWith("Role") ? name.substring(0, name.length() - 4) : "";
        return resources.has(function)
                && kind(function) == ResourceKind.FUNCTION
                && !resources.path(function).path("Properties").has("Role");
    }

    private String generatedRole(String name) {
        return stack.stackName() + "-" + name;
    }

    private String known() {
        Set<String> known = new TreeSet<>(values.keySet());
        resources.fieldNames().forEachRemaining(known::add);
        return String.join(", ", known);
    }
}
