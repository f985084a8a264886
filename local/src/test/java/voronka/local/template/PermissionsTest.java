package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is allowed is allowed by name; what a function needs is heard in {@code
 * OutsideViewTest}.
 */
class PermissionsTest {
    private final ProductTemplate template = ProductTemplate.read();

    @Test
    void noRightReachesFurtherThanThisStack() {
        for (JsonNode statement : statements().toList()) {
            assertThat(statement.path("Effect").asText()).isEqualTo("Allow");
            assertThat(statement.path("Resource").isMissingNode()).isFalse();
            assertThat(Rights.texts(statement.path("Action")))
                    .isNotEmpty()
                    .noneMatch(action -> action.contains("*"));
            // Only a timer has a name that is not known beforehand; its group is.
            assertThat(Rights.texts(statement.path("Resource")))
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
}
