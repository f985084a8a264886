package voronka.local.template;

import static voronka.local.template.Rule.ofFunctions;
import static voronka.local.template.Rule.unless;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whatever is allowed is allowed by name; what a function needs is heard in {@code
 * OutsideViewTest}.
 */
final class RightsRules {
    /** What makes an ARN one of this stack: its name, a resource of its own, its secrets. */
    private static final List<String> OURS =
            List.of("${AWS::StackName}-", "Fn::GetAtt", "${SecretsPath}/", "${Schedules}/");

    private RightsRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("rights", RightsRules::rights),
                ofFunctions("parameters", RightsRules::parameters),
                new Rule("indexes", RightsRules::indexes));
    }

    /** No right reaches further than this stack. */
    private static Stream<String> rights(ProductTemplate template) {
        return statements(template)
                .filter(
                        statement ->
                                !statement.path("Effect").asText().equals("Allow")
                                        || Rights.texts(statement.path("Action"))
                                                .anyMatch(action -> !isOne(action))
                                        || Rights.texts(statement.path("Resource"))
                                                .anyMatch(arn -> !isOurs(arn)))
                .map(statement -> "reaches too far: " + statement);
    }

    private static boolean isOne(String action) {
        return action.matches("[a-z]+:[A-Za-z]+");
    }

    /** Only a timer has a name that is not known beforehand; its group is. */
    private static boolean isOurs(String arn) {
        return OURS.stream().anyMatch(arn::contains)
                && !arn.replace("schedule/${Schedules}/*", "").contains("*");
    }

    /** A function may read the secrets it is told the names of, and no other. */
    private static Stream<String> parameters(
            FunctionDefinition function, ProductTemplate template) {
        Set<String> told =
                function.environment().entrySet().stream()
                        .filter(variable -> variable.getKey().endsWith("_PARAMETER"))
                        .map(variable -> variable.getValue().replaceAll(".*/", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> allowed =
                Rights.of(template.functions().get(function.logicalId())).stream()
                        .filter(right -> right.startsWith("parameter "))
                        .map(right -> right.substring("parameter ".length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        return unless(
                told.equals(allowed), "is told of %s and may read %s".formatted(told, allowed));
    }

    /** Each index is asked by somebody, and nobody may ask one that is not there. */
    private static Stream<String> indexes(ProductTemplate template) {
        Set<String> there =
                template.deployed().tables().stream()
                        .flatMap(table -> table.createRequest().globalSecondaryIndexes().stream())
                        .map(index -> "index " + index.indexName())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> allowed =
                template.functions().values().stream()
                        .flatMap(function -> Rights.of(function).stream())
                        .filter(right -> right.startsWith("index "))
                        .collect(Collectors.toCollection(TreeSet::new));
        return unless(
                there.equals(allowed), "there are %s, allowed are %s".formatted(there, allowed));
    }

    private static Stream<JsonNode> statements(ProductTemplate template) {
        Stream<JsonNode> ofRoles =
                template.resources("AWS::IAM::Role").values().stream()
                        .flatMap(role -> role.path("Properties").path("Policies").valueStream())
                        .map(policy -> policy.path("PolicyDocument").path("Statement"))
                        .map(ProductTemplate::oneOrMany)
                        .flatMap(List::stream);
        return Stream.concat(
                ofRoles,
                template.functions().values().stream()
                        .map(ProductTemplate::statements)
                        .flatMap(List::stream));
    }
}
