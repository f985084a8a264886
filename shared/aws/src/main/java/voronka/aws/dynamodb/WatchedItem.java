package voronka.aws.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.book.StageKey;

/** The stage of a pipeline that is watched, in the table. */
record WatchedItem(String pipeline, StageKey stage) {
    private static final String PIPELINE = "pipeline";
    private static final String STAGE = "stage";

    static final TableSchema<WatchedItem> SCHEMA =
            Schema.of(WatchedItem.class)
                    .key(item -> Keys.watched(item.pipeline()))
                    .text(PIPELINE, WatchedItem::pipeline)
                    .text(STAGE, item -> item.stage().value())
                    .readBy(
                            row ->
                                    new WatchedItem(
                                            row.text(PIPELINE), new StageKey(row.text(STAGE))));
}
