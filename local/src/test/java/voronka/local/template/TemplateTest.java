package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the template promises others: routes, recurring calls, a domain and a table of one's own.
 */
class TemplateTest {
    private static final ProductTemplate TEMPLATE = ProductTemplate.read();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theRoutesAreExactlyThoseOthersWereTold() {
        assertThat(
                        functions().stream()
                                .flatMap(function -> function.triggers(Trigger.HttpRoute.class))
                                .map(Trigger.HttpRoute::key))
                .containsExactlyInAnyOrder(
                        "POST /leads/{form}",
                        "POST /telegram",
                        "POST /deals/{id}/transitions",
                        "GET /calendar/{member}/{key}",
                        "HEAD /calendar/{member}/{key}");
    }

    @Test
    void theStreamHasItsTwoReadersAndNoMore() {
        assertThat(functions())
                .filteredOn(f -> f.triggers(Trigger.StreamTrigger.class).findAny().isPresent())
                .extracting(FunctionDefinition::logicalId)
                .containsExactlyInAnyOrder("FollowUpReminder", "FunnelAggregation");
    }

    @Test
    void whatARecurringCallBringsIsJsonThatSaysItsName() throws Exception {
        List<Trigger.ScheduleTrigger> recurring =
                functions().stream()
                        .flatMap(function -> function.triggers(Trigger.ScheduleTrigger.class))
                        .toList();

        assertThat(recurring)
                .extracting(Trigger.ScheduleTrigger::name)
                .contains("voronka-sweep", "voronka-verify");
        for (Trigger.ScheduleTrigger trigger : recurring) {
            String wish = trigger.name().substring("voronka-".length());
            assertThat(JSON.readTree(trigger.input()).path(wish).asBoolean()).as(wish).isTrue();
        }
    }

    @Test
    void aDomainOfOnesOwnIsWhatPeopleAreTold() {
        StackTemplate with =
                TEMPLATE.deployedWith(
                        Map.of(
                                "DomainName",
                                "sales.example.com",
                                "CertificateArn",
                                "arn:aws:acm:eu-central-1:000000000000:certificate/0a1b-2c3d"));

        assertThat(with.outputs())
                .containsEntry("LeadsUrl", "https://sales.example.com/leads/")
                .containsEntry(
                        "DomainTarget",
                        "d-sales-example-com.execute-api.eu-central-1.amazonaws.com");
        assertThat(with.function("voronka-telegram-bot").orElseThrow().environment())
                .containsEntry("SITE_URL", "https://sales.example.com");
        assertThat(TEMPLATE.deployed().outputs()).doesNotContainKey("DomainTarget");
        assertThat(TEMPLATE.deployedWith(Map.of("DomainName", "sales.example.com")).outputs())
                .as("a proxy of one's own passes on")
                .containsEntry("LeadsUrl", "https://sales.example.com/leads/")
                .doesNotContainKey("DomainTarget");
    }

    @Test
    void everyFunctionAndEveryRightFollowsTheNameOfTheTable() {
        StackTemplate other = TEMPLATE.deployedWith(Map.of("Store", "store-2026-11-29"));

        assertThat(other.functions())
                .allSatisfy(
                        function ->
                                assertThat(function.environment())
                                        .containsEntry("TABLE_NAME", "voronka-store-2026-11-29"));
        assertThat(other.outputs()).containsEntry("TableName", "voronka-store-2026-11-29");
        assertThat(
                        TEMPLATE.functions().values().stream()
                                .flatMap(f -> ProductTemplate.statements(f).stream())
                                .flatMap(statement -> Rights.texts(statement.path("Resource")))
                                .filter(arn -> arn.contains(":dynamodb:") || arn.contains("Table")))
                .isNotEmpty()
                .allSatisfy(arn -> assertThat(arn).contains(":table/${AWS::StackName}-${Store}"));
    }

    private static List<FunctionDefinition> functions() {
        return TEMPLATE.deployed().functions();
    }
}
