package voronka.aws.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import voronka.domain.team.MemberId;
import voronka.domain.views.Letter;
import voronka.domain.views.Subscription;
import voronka.domain.views.Subscriptions;

/** What comes to whom by itself, in the table. */
public final class DynamoSubscriptions implements Subscriptions {
    private static final int PAGE = 200;

    private final Tables tables;

    DynamoSubscriptions(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Subscription> subscriptionsOf(MemberId reader) {
        return tables.all(SubscriptionItem.SCHEMA, Keys.subscription(reader, ""));
    }

    @Override
    public Optional<Subscription> subscription(MemberId reader, Letter letter) {
        return tables.one(SubscriptionItem.SCHEMA, Keys.subscription(reader, letter.code()));
    }

    @Override
    public List<Coming> coming(Instant upTo, int most) {
        ItemKey last = new ItemKey(Keys.COMING, SortTime.of(upTo) + Keys.END);
        return tables.indexed(
                        ComingItem.SCHEMA,
                        Schema.BY_DUE,
                        QueryConditional.sortLessThanOrEqualTo(last.forClient()),
                        Math.min(most, PAGE))
                .limit(most)
                .toList();
    }

    @Override
    public boolean put(Subscription subscription) {
        try {
            tables.of(SubscriptionItem.SCHEMA).putItem(subscription);
            return true;
        } catch (ConditionalCheckFailedException somebodyWasFaster) {
            return false;
        }
    }

    @Override
    public Optional<Instant> plannedUntil() {
        return tables.one(PlannedItem.SCHEMA, Keys.planned()).map(PlannedItem::until);
    }

    @Override
    public void planned(Instant until) {
        tables.of(PlannedItem.SCHEMA).putItem(new PlannedItem(until));
    }

    @Override
    public void drop(MemberId reader, Letter letter) {
        tables.of(SubscriptionItem.SCHEMA)
                .deleteItem(Keys.subscription(reader, letter.code()).forClient());
    }
}
