package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import voronka.aws.TestTable;

/** The table, what is kept of it, and what tells when something is wrong. */
class StoreInTemplateTest {
    private final ProductTemplate template = ProductTemplate.read();

    @Test
    void theTestsOfTheStoreUseTheTableThatIsDeployed() {
        TestTable tested = TestTable.create();
        TableDescription known =
                tested.client().describeTable(table -> table.tableName(tested.name())).table();
        TableDefinition table = table();
        CreateTableRequest deployed = table.createRequest();

        assertThat(deployed.keySchema()).isEqualTo(known.keySchema());
        assertThat(deployed.attributeDefinitions())
                .containsExactlyInAnyOrderElementsOf(known.attributeDefinitions());
        assertThat(deployed.streamSpecification()).isEqualTo(known.streamSpecification());
        assertThat(deployed.globalSecondaryIndexes())
                .extracting(index -> index.indexName(), i -> i.keySchema(), i -> i.projection())
                .containsExactlyInAnyOrderElementsOf(
                        known.globalSecondaryIndexes().stream()
                                .map(StoreInTemplateTest::described)
                                .toList());
        assertThat(table.expiryAttribute()).isEqualTo("ttl");
    }

    @Test
    void theDataOutlivesTheStackAndAMistake() {
        JsonNode table = template.resources("AWS::DynamoDB::Table").get("Table");

        assertThat(table.path("DeletionPolicy").asText()).isEqualTo("Retain");
        assertThat(table.path("UpdateReplacePolicy").asText()).isEqualTo("Retain");
        JsonNode properties = table.path("Properties");
        assertThat(properties.path("DeletionProtectionEnabled").asBoolean()).isTrue();
        assertThat(
                        properties
                                .path("PointInTimeRecoverySpecification")
                                .path("PointInTimeRecoveryEnabled")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void alarmsAreFewAndAllAreHeard() {
        Collection<JsonNode> alarms = template.resources("AWS::CloudWatch::Alarm").values();

        assertThat(alarms)
                .hasSizeBetween(1, 10)
                .allSatisfy(
                        alarm ->
                                assertThat(alarm.path("Properties").path("AlarmActions"))
                                        .isNotEmpty());
    }

    @Test
    void noLogIsKeptForEver() {
        Map<String, JsonNode> logs = template.resources("AWS::Logs::LogGroup");

        template.functions()
                .forEach(
                        (name, function) -> {
                            String group =
                                    function.path("Properties")
                                            .path("LoggingConfig")
                                            .path("LogGroup")
                                            .path("Ref")
                                            .asText();
                            assertThat(logs).as(name).containsKey(group);
                            assertThat(logs.get(group).path("Properties").has("RetentionInDays"))
                                    .isTrue();
                        });
    }

    private TableDefinition table() {
        return template.deployed().table("Table").orElseThrow();
    }

    private static Tuple described(GlobalSecondaryIndexDescription index) {
        return tuple(index.indexName(), index.keySchema(), index.projection());
    }
}
