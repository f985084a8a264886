package voronka.aws.dynamodb;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** An update that our own code could not digest, in the table, whole. */
record ParkedItem(String updateId, String body, Instant at) {
    private static final String UPDATE_ID = "updateId";
    private static final String BODY = "body";
    private static final String AT = "at";

    static final TableSchema<ParkedItem> SCHEMA =
            Schema.of(ParkedItem.class)
                    .key(parked -> Keys.parked(parked.updateId(), parked.at()))
                    .text(UPDATE_ID, ParkedItem::updateId)
                    .text(BODY, ParkedItem::body)
                    .instant(AT, ParkedItem::at)
                    .readBy(
                            row ->
                                    new ParkedItem(
                                            row.text(UPDATE_ID), row.text(BODY), row.instant(AT)));
}
