package voronka.aws.dynamodb;

import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.Journal;

/**
 * Every deal's log: the table is read through from end to end, as it is now. That costs its size
 * and belongs into the night.
 */
public final class DynamoJournal implements Journal {
    private final Tables tables;

    DynamoJournal(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void each(Consumer<DealEvent> reader) {
        ScanRequest request =
                ScanRequest.builder()
                        .tableName(tables.name())
                        .consistentRead(true)
                        .filterExpression("begins_with(#sk, :log)")
                        .expressionAttributeNames(Map.of("#sk", ItemKey.SK))
                        .expressionAttributeValues(Map.of(":log", AttributeValue.fromS(Keys.LOG)))
                        .build();
        tables.client()
                .scanPaginator(request)
                .items()
                .forEach(item -> reader.accept(DealEventItem.SCHEMA.mapToItem(item)));
    }
}
