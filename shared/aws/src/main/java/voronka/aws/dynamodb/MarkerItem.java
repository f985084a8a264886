package voronka.aws.dynamodb;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import voronka.domain.ledger.Marker;

/** That a command was carried out, in the table. */
final class MarkerItem {
    private static final String SCOPE = "scope";
    private static final String KEY = "key";
    private static final String OUTCOME = "outcome";
    private static final String EXPIRES = "expires";

    static final TableSchema<Marker> SCHEMA =
            Schema.of(Marker.class)
                    .key(marker -> Keys.marker(marker.scope(), marker.key()))
                    .text(SCOPE, Marker::scope)
                    .text(KEY, Marker::key)
                    .text(OUTCOME, Marker::outcome)
                    .text(EXPIRES, marker -> SortTime.of(marker.expires()))
                    .ttl(Marker::expires)
                    .readBy(MarkerItem::read);

    private MarkerItem() {}

    /** Nobody has carried it out, or so long ago that it does not count. */
    static Expression absentOrExpired(Instant now) {
        return Expression.builder()
                .expression("attribute_not_exists(#pk) OR #expires <= :now")
                .expressionNames(Map.of("#pk", ItemKey.PK, "#expires", EXPIRES))
                .expressionValues(Map.of(":now", AttributeValue.fromS(SortTime.of(now))))
                .build();
    }

    private static Marker read(Row row) {
        return new Marker(
                row.text(SCOPE),
                row.text(KEY),
                row.text(OUTCOME),
                SortTime.read(row.text(EXPIRES)));
    }
}
