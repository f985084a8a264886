package voronka.aws.dynamodb;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import voronka.domain.deal.DealId;
import voronka.domain.followup.Undelivered;

/** A line of the index by due time, which has nothing but keys. */
final class UndeliveredItem {
    private static final String DUE = "dueSk";

    static final TableSchema<Undelivered> SCHEMA =
            Schema.of(Undelivered.class)
                    .key(UndeliveredItem::key)
                    .byDue(line -> Keys.due(line.due(), id(line)))
                    .readBy(UndeliveredItem::read);

    private UndeliveredItem() {}

    private static ItemKey key(Undelivered line) {
        return switch (line) {
            case Undelivered.Promise promise -> Keys.followUp(promise.deal(), promise.followUp());
            case Undelivered.News news -> Keys.notice(news.deal(), news.notice());
        };
    }

    private static String id(Undelivered line) {
        return switch (line) {
            case Undelivered.Promise promise -> promise.followUp();
            case Undelivered.News news -> news.notice();
        };
    }

    private static Undelivered read(Row row) {
        DealId deal = Keys.readDeal(row.text(ItemKey.PK));
        Instant due = SortTime.read(row.text(DUE));
        String key = row.text(ItemKey.SK);
        return key.startsWith(Keys.FOLLOW_UP)
                ? new Undelivered.Promise(deal, key.substring(Keys.FOLLOW_UP.length()), due)
                : new Undelivered.News(deal, key.substring(Keys.NOTICE.length()), due);
    }
}
