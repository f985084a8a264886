package voronka.aws.dynamodb;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How one type of ours lies in the table, as the SDK's mapper asks for it. The mapper's own kinds
 * of schema load a converter for every type that Java has; ours are written in the database's
 * values, and nothing is to be converted.
 *
 * @param attributes how each is written; null for nothing
 */
record ItemSchema<T>(
        Class<T> type,
        Map<String, Function<T, @Nullable AttributeValue>> attributes,
        TableMetadata tableMetadata,
        Function<Row, T> reader)
        implements TableSchema<T> {

    @Override
    public T mapToItem(Map<String, AttributeValue> item) {
        return reader.apply(new Row(item));
    }

    /** Nothing is ever written for null, asked to or not. */
    @Override
    public Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
        return itemToMap(item, attributes.keySet());
    }

    @Override
    public Map<String, AttributeValue> itemToMap(T item, Collection<String> names) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (String name : names) {
            AttributeValue value = attributeValue(item, name);
            if (value != null) {
                map.put(name, value);
            }
        }
        return map;
    }

    @Override
    public @Nullable AttributeValue attributeValue(T item, String name) {
        return Objects.requireNonNull(attributes.get(name), name).apply(item);
    }

    @Override
    public EnhancedType<T> itemType() {
        return EnhancedType.of(type);
    }

    @Override
    public List<String> attributeNames() {
        return List.copyOf(attributes.keySet());
    }

    @Override
    public boolean isAbstract() {
        return false;
    }
}
