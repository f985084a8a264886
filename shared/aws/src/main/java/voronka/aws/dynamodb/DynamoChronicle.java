package voronka.aws.dynamodb;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.Chronicle;
import voronka.domain.funnel.Days;

/** The log by days, in the index by due time: a partition for each month, keys only. */
public final class DynamoChronicle implements Chronicle {
    private static final String DUE_SORT = "dueSk";

    private final Tables tables;

    DynamoChronicle(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Line> lines(Days period, int most) {
        List<Line> lines = new ArrayList<>();
        YearMonth last = YearMonth.from(period.last());
        for (YearMonth month = YearMonth.from(period.first());
                !month.isAfter(last) && lines.size() < most;
                month = month.plusMonths(1)) {
            tables.client().queryPaginator(of(month, period)).items().stream()
                    .limit((long) most - lines.size())
                    .map(DynamoChronicle::line)
                    .forEach(lines::add);
        }
        return lines;
    }

    private QueryRequest of(YearMonth month, Days period) {
        return QueryRequest.builder()
                .tableName(tables.name())
                .indexName(Schema.BY_DUE)
                .keyConditionExpression("#pk = :month AND #sk BETWEEN :first AND :last")
                .expressionAttributeNames(Map.of("#pk", "duePk", "#sk", DUE_SORT))
                .expressionAttributeValues(
                        Map.of(
                                ":month",
                                AttributeValue.fromS(Keys.ofMonth(month)),
                                ":first",
                                AttributeValue.fromS(period.first().toString()),
                                ":last",
                                AttributeValue.fromS(period.last() + Keys.END)))
                .build();
    }

    private static Line line(Map<String, AttributeValue> item) {
        Row row = new Row(item);
        return new Line(
                LocalDate.parse(row.text(DUE_SORT).substring(0, 10)),
                Keys.readDeal(row.text(ItemKey.PK)),
                Integer.parseInt(row.text(ItemKey.SK).substring(Keys.LOG.length())));
    }

    @Override
    public List<DealEvent> events(List<Line> lines) {
        return tables.some(
                DealEventItem.SCHEMA,
                lines.stream().map(line -> Keys.event(line.deal(), line.number())).toList());
    }
}
