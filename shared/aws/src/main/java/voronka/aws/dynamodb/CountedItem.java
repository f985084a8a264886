package voronka.aws.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import voronka.domain.deal.DealEvent;

/** That an event was counted. The stream shows events for a day; a month is ample. */
final class CountedItem {
    private static final Duration KEPT = Duration.ofDays(30);

    private CountedItem() {}

    /** Writes that down, unless it is written down already. */
    static TransactWriteItem once(DealEvent event, String table, Instant now) {
        Map<String, AttributeValue> item =
                new HashMap<>(Keys.counted(event.deal(), event.number()).attributes());
        long forgotten = now.plus(KEPT).getEpochSecond();
        item.put(Schema.TTL, AttributeValue.fromN(Long.toString(forgotten)));
        return TransactWriteItem.builder()
                .put(
                        Put.builder()
                                .tableName(table)
                                .item(item)
                                .conditionExpression("attribute_not_exists(#pk)")
                                .expressionAttributeNames(Map.of("#pk", ItemKey.PK))
                                .build())
                .build();
    }
}
