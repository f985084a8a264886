package voronka.aws.dynamodb;

import java.util.Optional;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.WatchedStages;

/** The stages that are watched, in the table. */
public final class DynamoWatchedStages implements WatchedStages {
    private final Tables tables;

    DynamoWatchedStages(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void watch(String pipeline, StageKey stage) {
        tables.of(WatchedItem.SCHEMA).putItem(new WatchedItem(pipeline, stage));
    }

    @Override
    public Optional<StageKey> watched(String pipeline) {
        return tables.one(WatchedItem.SCHEMA, Keys.watched(pipeline)).map(WatchedItem::stage);
    }
}
