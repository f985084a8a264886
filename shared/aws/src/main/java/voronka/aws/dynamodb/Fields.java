package voronka.aws.dynamodb;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A map attribute being written. Nothing is written for null. */
final class Fields {
    /** Which of several types the map tells of. */
    static final String KIND = "kind";

    private final Map<String, AttributeValue> fields = new LinkedHashMap<>();

    /** A map that tells of one of several types. */
    static Fields of(String kind) {
        return new Fields().with(KIND, kind);
    }

    Fields with(String name, @Nullable String text) {
        if (text != null) {
            fields.put(name, AttributeValue.fromS(text));
        }
        return this;
    }

    Fields with(String name, long number) {
        fields.put(name, AttributeValue.fromN(Long.toString(number)));
        return this;
    }

    Fields with(String name, @Nullable Fields inner) {
        if (inner != null) {
            fields.put(name, inner.value());
        }
        return this;
    }

    /** A whole item within another. */
    Fields with(String name, Map<String, AttributeValue> item) {
        fields.put(name, AttributeValue.fromM(item));
        return this;
    }

    Fields with(String name, List<Fields> maps) {
        fields.put(name, AttributeValue.fromL(maps.stream().map(Fields::value).toList()));
        return this;
    }

    /** Nothing is written for none. */
    Fields withTexts(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            fields.put(
                    name,
                    AttributeValue.fromL(
                            texts.stream().sorted().map(AttributeValue::fromS).toList()));
        }
        return this;
    }

    AttributeValue value() {
        return AttributeValue.fromM(fields);
    }
}
