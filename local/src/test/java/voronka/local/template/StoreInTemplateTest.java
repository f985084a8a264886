package voronka.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import voronka.aws.TestTable;

/** The table of the template is the one that the store was written for. */
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

    private TableDefinition table() {
        return template.deployed().table("Table").orElseThrow();
    }

    private static Tuple described(GlobalSecondaryIndexDescription index) {
        return tuple(index.indexName(), index.keySchema(), index.projection());
    }
}
