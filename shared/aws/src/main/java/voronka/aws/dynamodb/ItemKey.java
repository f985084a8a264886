package voronka.aws.dynamodb;

import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where an item lies, in the table or in an index. */
record ItemKey(String partition, String sort) {
    /** The partition key's attribute. */
    static final String PK = "pk";

    /** The sort key's attribute. */
    static final String SK = "sk";

    Key forClient() {
        return Key.builder().partitionValue(partition).sortValue(sort).build();
    }

    Map<String, AttributeValue> attributes() {
        return Map.of(PK, AttributeValue.fromS(partition), SK, AttributeValue.fromS(sort));
    }
}
