package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What each function may do, said a second time: whoever lets a function do more says so here too.
 * A transaction needs the rights of its parts.
 */
class PermissionsTest {
    private static final Map<String, Set<String>> NEEDED =
            Map.of(
                    "LeadIntake",
                    Set.of(
                            "dynamodb:GetItem",
                            "dynamodb:BatchGetItem",
                            "dynamodb:Query",
                            "dynamodb:PutItem"),
                    "TelegramBot",
                    Set.of(
                            "dynamodb:GetItem",
                            "dynamodb:BatchGetItem",
                            "dynamodb:Query",
                            "dynamodb:PutItem",
                            "dynamodb:DeleteItem",
                            "ssm:GetParameters"),
                    "StageTransition",
                    Set.of("dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"),
                    "FollowUpReminder",
                    Set.of(
                            "dynamodb:GetItem",
                            "dynamodb:Query",
                            "dynamodb:PutItem",
                            "ssm:GetParameters",
                            "scheduler:CreateSchedule",
                            "scheduler:DeleteSchedule",
                            "iam:PassRole"),
                    "FunnelAggregation",
                    Set.of(
                            "dynamodb:GetItem",
                            "dynamodb:Query",
                            "dynamodb:Scan",
                            "dynamodb:PutItem",
                            "dynamodb:UpdateItem"));

    private static final Map<String, Set<String>> INDEXES =
            Map.of(
                    "LeadIntake", Set.of(),
                    "TelegramBot", Set.of("by-owner"),
                    "StageTransition", Set.of(),
                    "FollowUpReminder", Set.of("by-owner", "by-due"),
                    "FunnelAggregation", Set.of());

    private final ProductTemplate template = ProductTemplate.read();

    @Test
    void aFunctionMayDoWhatItsCodeCallsAndNothingElse() {
        assertThat(template.functions().keySet()).isEqualTo(NEEDED.keySet());
        template.functions()
                .forEach(
                        (name, function) ->
                                assertThat(texts(function, "Action").collect(Collectors.toSet()))
                                        .as(name)
                                        .isEqualTo(NEEDED.get(name)));
    }

    @Test
    void aFunctionReadsOnlyTheIndexesItsCodeReads() {
        template.functions()
                .forEach(
                        (name, function) ->
                                assertThat(
                                                texts(function, "Resource")
                                                        .filter(arn -> arn.contains("/index/"))
                                                        .map(arn -> arn.replaceAll(".*/", ""))
                                                        .collect(Collectors.toSet()))
                                        .as(name)
                                        .isEqualTo(INDEXES.get(name)));
    }

    @Test
    void noRightReachesFurtherThanThisStack() {
        for (JsonNode statement : statements().toList()) {
            assertThat(statement.path("Effect").asText()).isEqualTo("Allow");
            assertThat(statement.path("Resource").isMissingNode()).isFalse();
            assertThat(texts(statement.path("Action")))
                    .isNotEmpty()
                    .noneMatch(action -> action.contains("*"));
            // Only a timer has a name that is not known beforehand; its group is.
            assertThat(texts(statement.path("Resource")))
                    .isNotEmpty()
                    .allSatisfy(
                            arn ->
                                    assertThat(arn.replace("schedule/${Schedules}/*", ""))
                                            .doesNotContain("*"));
        }
    }

    private Stream<JsonNode> statements() {
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

    private static Stream<String> texts(JsonNode function, String part) {
        return ProductTemplate.statements(function).stream()
                .flatMap(statement -> texts(statement.path(part)));
    }

    /** Texts as they are, what is made of references as it is written. */
    private static Stream<String> texts(JsonNode oneOrMany) {
        return ProductTemplate.oneOrMany(oneOrMany).stream()
                .map(
                        one ->
                                one.has("Fn::Sub")
                                        ? one.path("Fn::Sub").asText()
                                        : one.isTextual() ? one.asText() : one.toString());
    }
}
