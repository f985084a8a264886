package voronka.aws.dynamodb;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Until when it is seen to who gets which reports unless they refuse, in the table. */
record PlannedItem(Instant until) {
    private static final String UNTIL = "until";

    static final TableSchema<PlannedItem> SCHEMA =
            Schema.of(PlannedItem.class)
                    .key(item -> Keys.planned())
                    .instant(UNTIL, PlannedItem::until)
                    .readBy(row -> new PlannedItem(row.instant(UNTIL)));
}
