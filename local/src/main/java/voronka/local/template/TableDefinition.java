package voronka.local.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/**
 * A table as the template deploys it.
 *
 * @param streamArn what {@code GetAtt StreamArn} gives here
 * @param streamViewType such as {@code NEW_AND_OLD_IMAGES}, or null for a table without a stream
 * @param expiryAttribute the attribute DynamoDB cleans up by, or null
 */
public record TableDefinition(
        String logicalId,
        String name,
        String arn,
        String streamArn,
        List<KeySchemaElement> keys,
        List<AttributeDefinition> attributes,
        List<GlobalSecondaryIndex> indexes,
        @Nullable String streamViewType,
        @Nullable String expiryAttribute) {

    public TableDefinition {
        keys = List.copyOf(keys);
        attributes = List.copyOf(attributes);
        indexes = List.copyOf(indexes);
    }

    /**
     * The request that makes this table, paid per request. Expiry is left off: it would delete by
     * the machine's clock, not by ours.
     */
    public CreateTableRequest createRequest() {
        CreateTableRequest.Builder request =
                CreateTableRequest.builder()
                        .tableName(name)
                        .keySchema(keys)
                        .attributeDefinitions(attributes)
                        .billingMode(BillingMode.PAY_PER_REQUEST);
        if (!indexes.isEmpty()) {
            request.globalSecondaryIndexes(indexes);
        }
        if (streamViewType != null) {
            request.streamSpecification(
                    StreamSpecification.builder()
                            .streamEnabled(true)
                            .streamViewType(streamViewType)
                            .build());
        }
        return request.build();
    }
}
