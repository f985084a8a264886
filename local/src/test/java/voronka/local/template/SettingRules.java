package voronka.local.template;

import static voronka.local.template.Rule.ofFunctions;
import static voronka.local.template.Rule.unless;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a function is told, and that a change of it gets there. */
final class SettingRules {
    /** Read by the JVM, not by a function. */
    private static final String FOR_THE_JVM = "JAVA_TOOL_OPTIONS";

    private static final Set<String> SECRET = Set.of("TOKEN", "SECRET", "CODE", "PASSWORD", "KEY");
    private static final Pattern NAMED = Pattern.compile("\\$\\{(\\w+)}");

    /** What is part of a published version, and may hang on a parameter. */
    private static final List<String> OF_A_VERSION =
            List.of("Environment", "MemorySize", "Timeout", "SnapStart", "Tracing");

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-02T09:00:00Z"), ZoneOffset.UTC);

    private SettingRules() {}

    static List<Rule> all() {
        return List.of(
                ofFunctions("variables", SettingRules::variables),
                ofFunctions("secrets", SettingRules::secrets),
                ofFunctions("version", SettingRules::version));
    }

    /** It starts with exactly its variables, and says of each that it is missing. */
    private static Stream<String> variables(FunctionDefinition function, ProductTemplate template) {
        Stream<String> more = started(function, function.environment()).stream();
        Stream<String> fewer =
                function.environment().keySet().stream()
                        .filter(name -> !name.equals(FOR_THE_JVM))
                        .filter(name -> !missed(function, name))
                        .map(name -> "starts without " + name);
        return Stream.concat(more.map(why -> "does not start: " + why), fewer);
    }

    private static boolean missed(FunctionDefinition function, String name) {
        Map<String, String> without = new HashMap<>(function.environment());
        without.remove(name);
        return started(function, without).stream().anyMatch(why -> why.endsWith(": " + name));
    }

    /** Why it does not start with these variables and what Lambda itself sets; or nothing. */
    private static List<String> started(
            FunctionDefinition function, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("AWS_REGION", "eu-central-1");
        try {
            Class.forName(function.handlerClass())
                    .getConstructor(Map.class, Clock.class)
                    .newInstance(all, CLOCK);
            return List.of();
        } catch (InvocationTargetException e) {
            return List.of(String.valueOf(e.getCause().getMessage()));
        } catch (ReflectiveOperationException e) {
            return List.of(e.toString());
        }
    }

    private static Stream<String> secrets(FunctionDefinition function, ProductTemplate template) {
        String path = template.deployed().parameters().get("SecretsPath") + "/";
        return function.environment().entrySet().stream()
                .filter(variable -> SECRET.stream().anyMatch(variable.getKey()::contains))
                .filter(
                        variable ->
                                !variable.getKey().endsWith("_PARAMETER")
                                        || !variable.getValue().startsWith(path))
                .map(variable -> "may hold a secret: " + variable.getKey());
    }

    /**
     * SAM makes a new version for new code only; a parameter's new value reaches the alias because
     * the version's description changes with it. One too many would ask for a version that differs
     * in nothing, which Lambda refuses.
     */
    private static Stream<String> version(FunctionDefinition function, ProductTemplate template) {
        Set<String> parameters = new TreeSet<>(template.deployed().parameters().keySet());
        Set<String> used = new TreeSet<>();
        JsonNode own = template.functions().get(function.logicalId()).path("Properties");
        for (String property : OF_A_VERSION) {
            used.addAll(named(own.path(property), template));
            used.addAll(named(template.forAll().path(property), template));
        }
        used.retainAll(parameters);
        Set<String> told = named(own.path("VersionDescription"), template);
        return unless(
                told.equals(used),
                "its version's description names the parameters %s, its settings hang on %s"
                        .formatted(told, used));
    }

    private static Set<String> named(JsonNode node, ProductTemplate template) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAMED.matcher(node.toString());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        names.addAll(node.findValuesAsText("Ref"));
        for (JsonNode choice : node.findValues("Fn::If")) {
            String condition = choice.path(0).asText();
            names.addAll(named(template.written().path("Conditions").path(condition), template));
        }
        return names;
    }
}
