package voronka.aws.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.followup.Undelivered;
import voronka.domain.followup.Workload;
import voronka.domain.team.MemberId;

/** Promises, read from the table. */
public final class DynamoFollowUps implements FollowUps {
    private static final int PAGE = 500;

    private final Tables tables;

    DynamoFollowUps(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<DealFile> file(DealId id) {
        Deal deal = null;
        List<FollowUp> open = new ArrayList<>();
        for (Map<String, AttributeValue> item :
                tables.client().queryPaginator(fileOf(id)).items()) {
            if (new Row(item).text(ItemKey.SK).equals(Keys.DEAL)) {
                deal = DealItem.SCHEMA.mapToItem(item);
            } else {
                FollowUp followUp = FollowUpItem.SCHEMA.mapToItem(item);
                if (followUp.state() == FollowUp.State.OPEN) {
                    open.add(followUp);
                }
            }
        }
        return deal == null ? Optional.empty() : Optional.of(new DealFile(deal, open));
    }

    @Override
    public List<FollowUp> all(DealId id) {
        return tables.client().queryPaginator(fileOf(id)).items().stream()
                .filter(item -> !new Row(item).text(ItemKey.SK).equals(Keys.DEAL))
                .map(FollowUpItem.SCHEMA::mapToItem)
                .toList();
    }

    /** The deal's own item and its promises lie side by side. */
    private QueryRequest fileOf(DealId id) {
        return QueryRequest.builder()
                .tableName(tables.name())
                .consistentRead(true)
                .keyConditionExpression("#pk = :deal AND #sk BETWEEN :first AND :last")
                .expressionAttributeNames(Map.of("#pk", ItemKey.PK, "#sk", ItemKey.SK))
                .expressionAttributeValues(
                        Map.of(
                                ":deal", AttributeValue.fromS(Keys.ofDeal(id)),
                                ":first", AttributeValue.fromS(Keys.DEAL),
                                ":last", AttributeValue.fromS(Keys.FOLLOW_UP + Keys.END)))
                .build();
    }

    @Override
    public List<FollowUp> openOf(MemberId owner, Instant upTo) {
        ItemKey first = new ItemKey(Keys.workOf(owner), Keys.OWED);
        ItemKey last = new ItemKey(first.partition(), Keys.OWED + upTo(upTo));
        return tables.indexed(
                        FollowUpItem.SCHEMA,
                        Schema.BY_OWNER,
                        QueryConditional.sortBetween(first.forClient(), last.forClient()),
                        PAGE)
                .toList();
    }

    @Override
    public List<FollowUp> touchesOf(MemberId owner, Instant from, Instant upTo) {
        String keeper = Keys.workOf(owner);
        return tables.indexed(
                        FollowUpItem.SCHEMA,
                        Schema.BY_OWNER,
                        QueryConditional.sortBetween(
                                new ItemKey(keeper, Keys.RHYTHM + SortTime.of(from)).forClient(),
                                new ItemKey(keeper, Keys.RHYTHM + upTo(upTo)).forClient()),
                        PAGE)
                .toList();
    }

    /** Deals, promises and rhythms lie in that order; rhythms that are not due yet are not read. */
    @Override
    public Workload workOf(MemberId owner, Instant touchesUpTo) {
        QueryRequest request =
                QueryRequest.builder()
                        .tableName(tables.name())
                        .indexName(Schema.BY_OWNER)
                        .keyConditionExpression("#pk = :owner AND #sk <= :last")
                        .expressionAttributeNames(
                                Map.of("#pk", Schema.OWNER_PK, "#sk", Schema.OWNER_SK))
                        .expressionAttributeValues(
                                Map.of(
                                        ":owner",
                                        AttributeValue.fromS(Keys.workOf(owner)),
                                        ":last",
                                        AttributeValue.fromS(Keys.RHYTHM + upTo(touchesUpTo))))
                        .build();
        List<OpenDeal> deals = new ArrayList<>();
        List<FollowUp> promises = new ArrayList<>();
        List<FollowUp> touches = new ArrayList<>();
        for (Map<String, AttributeValue> item : tables.client().queryPaginator(request).items()) {
            if (new Row(item).text(ItemKey.SK).equals(Keys.DEAL)) {
                deals.add((OpenDeal) DealItem.SCHEMA.mapToItem(item));
            } else {
                FollowUp followUp = FollowUpItem.SCHEMA.mapToItem(item);
                (followUp.kind().isOfClient() ? touches : promises).add(followUp);
            }
        }
        return new Workload(deals, promises, touches);
    }

    @Override
    public List<FollowUp> stillOpen(List<FollowUp> listed) {
        List<ItemKey> keys =
                listed.stream().map(one -> Keys.followUp(one.deal(), one.id())).toList();
        return tables.some(FollowUpItem.SCHEMA, keys).stream()
                .filter(now -> now.state() == FollowUp.State.OPEN)
                .toList();
    }

    @Override
    public List<Undelivered> undelivered(Instant upTo, int most) {
        return tables.indexed(
                        UndeliveredItem.SCHEMA,
                        Schema.BY_DUE,
                        QueryConditional.sortLessThanOrEqualTo(
                                new ItemKey(Keys.DUE, upTo(upTo)).forClient()),
                        Math.min(most, PAGE))
                .limit(most)
                .toList();
    }

    /** Sort keys there begin with a time and go on with an id. */
    private static String upTo(Instant upTo) {
        return SortTime.of(upTo) + "#" + Keys.END;
    }

    @Override
    public Optional<Agenda> agenda(Agenda.Key key) {
        return tables.one(AgendaItem.SCHEMA, Keys.agenda(key));
    }
}
