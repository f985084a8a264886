package voronka.aws.dynamodb;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import voronka.domain.funnel.CounterKey;

/** Counters in the table: one numeric attribute each, called as the counter is. */
final class CounterItem {
    private CounterItem() {}

    /** Adds to the counters of one item, whether they are there or not. */
    static TransactWriteItem adding(CounterKey key, Map<String, Long> added, String table) {
        Map<String, String> names = new HashMap<>();
        Map<String, AttributeValue> values = new HashMap<>();
        StringJoiner expression = new StringJoiner(", ", "ADD ", "");
        added.forEach(
                (name, value) -> {
                    int place = names.size();
                    names.put("#" + place, name);
                    values.put(":" + place, AttributeValue.fromN(Long.toString(value)));
                    expression.add("#" + place + " :" + place);
                });
        return TransactWriteItem.builder()
                .update(
                        Update.builder()
                                .tableName(table)
                                .key(Keys.counters(key).attributes())
                                .updateExpression(expression.toString())
                                .expressionAttributeNames(names)
                                .expressionAttributeValues(values)
                                .build())
                .build();
    }

    static Map<String, Long> read(Map<String, AttributeValue> item) {
        Map<String, Long> counters = new TreeMap<>();
        item.forEach(
                (name, value) -> {
                    if (value.n() != null) {
                        counters.put(name, Long.valueOf(value.n()));
                    }
                });
        return counters;
    }

    /** The day that ends the sort key of a day's or a cohort's counters. */
    static LocalDate day(Map<String, AttributeValue> item) {
        String sort = new Row(item).text(ItemKey.SK);
        return LocalDate.parse(sort.substring(sort.indexOf('#') + 1));
    }
}
