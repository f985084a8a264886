package voronka.aws.dynamodb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.Counted;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Counters;
import voronka.domain.funnel.Tally;

/**
 * The counters, in the table. That an event was counted is written down in the transaction that
 * adds it, so each is counted once however often and in whatever order it comes.
 */
public final class DynamoCounters implements Counters {
    private static final int TRIES = 10;

    private final Tables tables;
    private final Clock clock;
    private final Backoff backoff = new Backoff();

    DynamoCounters(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Throws when the database is out of reach or too many others count at the same time. Part
     * of the events may be counted then; the same call again counts the rest.
     */
    @Override
    public void count(List<DealEvent> events) {
        Map<ItemKey, DealEvent> once = new LinkedHashMap<>();
        events.forEach(event -> once.put(Keys.counted(event.deal(), event.number()), event));
        CountingGroup.of(List.copyOf(once.values())).forEach(this::countGroup);
    }

    private void countGroup(List<DealEvent> group) {
        List<DealEvent> left = group;
        int conflicts = 0;
        while (!left.isEmpty()) {
            try {
                tables.client().transactWriteItems(transaction(left));
                return;
            } catch (TransactionCanceledException e) {
                Cancellation cancellation = new Cancellation(e);
                List<DealEvent> fresh = fresh(left, cancellation);
                if (fresh.size() == left.size()) {
                    conflicts++;
                    if (!cancellation.passes() || conflicts == TRIES) {
                        throw e;
                    }
                    backoff.after(conflicts);
                }
                left = fresh;
            }
        }
    }

    /** Without those that were counted before. */
    private static List<DealEvent> fresh(List<DealEvent> events, Cancellation cancellation) {
        List<DealEvent> fresh = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            if (!cancellation.failed(place)) {
                fresh.add(events.get(place));
            }
        }
        return fresh;
    }

    private TransactWriteItemsRequest transaction(List<DealEvent> events) {
        List<TransactWriteItem> actions = new ArrayList<>();
        events.forEach(
                event -> actions.add(CountedItem.once(event, tables.name(), clock.instant())));
        Tally.of(events)
                .added()
                .forEach((key, add) -> actions.add(CounterItem.adding(key, add, tables.name())));
        return TransactWriteItemsRequest.builder().transactItems(actions).build();
    }

    @Override
    public void adjust(Map<CounterKey, Map<String, Long>> differences) {
        differences.forEach(
                (key, add) ->
                        tables.client()
                                .transactWriteItems(
                                        TransactWriteItemsRequest.builder()
                                                .transactItems(
                                                        CounterItem.adding(key, add, tables.name()))
                                                .build()));
    }

    @Override
    public Map<String, Long> now(String pipeline, CounterKey.Slice slice) {
        GetItemRequest request =
                GetItemRequest.builder()
                        .tableName(tables.name())
                        .key(Keys.counters(CounterKey.now(pipeline, slice)).attributes())
                        .consistentRead(true)
                        .build();
        return CounterItem.read(tables.client().getItem(request).item());
    }

    @Override
    public Map<LocalDate, Map<String, Long>> days(
            String pipeline, CounterKey.Slice slice, LocalDate first, LocalDate last) {
        return between(Keys.DAY, pipeline, slice, first, last);
    }

    @Override
    public Map<String, Long> upTo(String pipeline, CounterKey.Slice slice, LocalDate last) {
        return Counted.sum(days(pipeline, slice, LocalDate.EPOCH, last).values()).values();
    }

    @Override
    public Map<LocalDate, Map<String, Long>> cohorts(
            String pipeline, CounterKey.Slice slice, LocalDate first, LocalDate last) {
        return between(Keys.COHORT, pipeline, slice, first, last);
    }

    private Map<LocalDate, Map<String, Long>> between(
            String span, String pipeline, CounterKey.Slice slice, LocalDate first, LocalDate last) {
        Map<LocalDate, Map<String, Long>> days = new TreeMap<>();
        if (first.isAfter(last)) {
            return days;
        }
        QueryRequest request =
                QueryRequest.builder()
                        .tableName(tables.name())
                        .consistentRead(true)
                        .keyConditionExpression("#pk = :slice AND #sk BETWEEN :first AND :last")
                        .expressionAttributeNames(Map.of("#pk", ItemKey.PK, "#sk", ItemKey.SK))
                        .expressionAttributeValues(
                                Map.of(
                                        ":slice",
                                        AttributeValue.fromS(Keys.ofCounters(pipeline, slice)),
                                        ":first",
                                        AttributeValue.fromS(span + first),
                                        ":last",
                                        AttributeValue.fromS(span + last)))
                        .build();
        tables.client()
                .queryPaginator(request)
                .items()
                .forEach(item -> days.put(CounterItem.day(item), CounterItem.read(item)));
        return days;
    }
}
