package voronka.aws.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.team.MemberId;

/** Deals and their logs, read from the table. */
public final class DynamoDeals implements Deals {
    private static final int PAGE = 1000;

    private final Tables tables;

    DynamoDeals(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Deal> deal(DealId id) {
        return tables.one(DealItem.SCHEMA, Keys.deal(id));
    }

    @Override
    public List<Deal> deals(Set<DealId> ids) {
        return tables.some(DealItem.SCHEMA, ids.stream().map(Keys::deal).toList());
    }

    @Override
    public List<DealEvent> log(DealId id) {
        return tables.all(DealEventItem.SCHEMA, new ItemKey(Keys.ofDeal(id), Keys.LOG));
    }

    @Override
    public Optional<DealEvent> event(DealId id, int number) {
        return tables.one(DealEventItem.SCHEMA, Keys.event(id, number));
    }

    @Override
    public List<OpenDeal> openOf(@Nullable MemberId owner) {
        QueryConditional theirs =
                QueryConditional.sortBeginsWith(
                        new ItemKey(Keys.workOf(owner), Keys.OWNED_DEAL).forClient());
        return tables.indexed(DealItem.SCHEMA, Schema.BY_OWNER, theirs, PAGE)
                .map(OpenDeal.class::cast)
                .toList();
    }
}
