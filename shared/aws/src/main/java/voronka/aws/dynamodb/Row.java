package voronka.aws.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item, or a map attribute of one, being read. What must be there and is not is an error. */
final class Row {
    private final Map<String, AttributeValue> values;

    Row(Map<String, AttributeValue> values) {
        this.values = values;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        return value(name).s();
    }

    @Nullable String textOrNull(String name) {
        AttributeValue value = values.get(name);
        return value == null ? null : value.s();
    }

    long number(String name) {
        return Long.parseLong(value(name).n());
    }

    @Nullable Long numberOrNull(String name) {
        return values.containsKey(name) ? Long.valueOf(number(name)) : null;
    }

    /** 0 where nothing was written. */
    long numberOrZero(String name) {
        return values.containsKey(name) ? number(name) : 0;
    }

    int whole(String name) {
        return Integer.parseInt(value(name).n());
    }

    /** 0 where nothing was written. */
    int wholeOrZero(String name) {
        return values.containsKey(name) ? whole(name) : 0;
    }

    boolean flag(String name) {
        return value(name).bool();
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    @Nullable Instant instantOrNull(String name) {
        return values.containsKey(name) ? instant(name) : null;
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    List<String> texts(String name) {
        return value(name).l().stream().map(AttributeValue::s).toList();
    }

    /** None where nothing was written. */
    List<String> textsIfAny(String name) {
        return values.containsKey(name) ? texts(name) : List.of();
    }

    /** The names of what is in it. */
    Set<String> names() {
        return values.keySet();
    }

    /** A whole item within this one. */
    Map<String, AttributeValue> item(String name) {
        return value(name).m();
    }

    Row row(String name) {
        return new Row(value(name).m());
    }

    @Nullable Row rowOrNull(String name) {
        return values.containsKey(name) ? row(name) : null;
    }

    List<Row> rows(String name) {
        return value(name).l().stream().map(value -> new Row(value.m())).toList();
    }

    /** None where nothing was written. */
    List<Row> rowsIfAny(String name) {
        return values.containsKey(name) ? rows(name) : List.of();
    }

    private AttributeValue value(String name) {
        AttributeValue value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "%s is missing in %s".formatted(name, values.get(ItemKey.PK)));
        }
        return value;
    }
}
