package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code sam deploy} is told without being asked, against the template. */
class SamConfigTest {
    /** What SAM knows of its keys, as far as they are used. */
    private static final Map<String, Set<String>> KNOWN =
            Map.of(
                    "global",
                    Set.of("stack_name"),
                    "validate",
                    Set.of("lint"),
                    "deploy",
                    Set.of(
                            "capabilities",
                            "resolve_s3",
                            "s3_prefix",
                            "confirm_changeset",
                            "fail_on_empty_changeset",
                            "parameter_overrides",
                            "tags"));

    private final SamConfig config = SamConfig.read();
    private final ProductTemplate template = ProductTemplate.read();

    @Test
    void thereAreTwoStagesThatDoNotMeet() {
        assertThat(config.stages()).containsExactly("default", "prod");
        assertThat(config.of("default", "global").get("stack_name"))
                .isNotEqualTo(config.of("prod", "global").get("stack_name"));
        assertThat(config.parameters("default").get("SecretsPath"))
                .as("each stage has a bot of its own")
                .isNotEqualTo(config.parameters("prod").get("SecretsPath"));
        assertThat(config.of("default", "deploy").get("s3_prefix"))
                .isNotEqualTo(config.of("prod", "deploy").get("s3_prefix"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "prod"})
    void theTemplateTakesWhatItIsGivenAndMissesNothing(String stage) {
        Map<String, String> given = config.parameters(stage);

        StackTemplate deployed = template.deployedWith(given);

        assertThat(deployed.parameters()).containsAllEntriesOf(given);
        given.forEach(
                (name, value) -> {
                    JsonNode pattern =
                            template.written().at("/Parameters/" + name + "/AllowedPattern");
                    assertThat(value).as(name).matches(pattern.asText(".*"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "prod"})
    void everyKeyIsKnownAndTheImportantOnesAreThere(String stage) {
        KNOWN.forEach(
                (command, keys) ->
                        assertThat(config.of(stage, command).keySet())
                                .as(stage + "." + command)
                                .isEqualTo(keys));
        assertThat(config.of(stage, "deploy"))
                .containsEntry("capabilities", "CAPABILITY_IAM")
                .containsEntry("resolve_s3", "true");
        assertThat(config.tags(stage)).containsEntry("product", "voronka").containsKey("stage");
    }

    @Test
    void whatSellsIsChangedOnlyAfterALook() {
        assertThat(config.of("prod", "deploy")).containsEntry("confirm_changeset", "true");
        assertThat(config.of("default", "deploy")).containsEntry("confirm_changeset", "false");
    }

    /** Roles without names of their own need no more than this capability. */
    @Test
    void oneCapabilityIsEnough() {
        assertThat(
                        template.resources("AWS::IAM::Role").values().stream()
                                .map(role -> role.path("Properties").has("RoleName"))
                                .collect(Collectors.toSet()))
                .containsExactly(false);
    }
}
