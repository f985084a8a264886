package voronka.aws.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Says how one type of ours lies in the table: attribute by attribute, written by a function of the
 * thing and read from a {@link Row}. No reflection, and the thing itself knows nothing of it.
 * Nothing is written for null.
 */
final class Schema<T> {
    /** The index of what somebody answers for. */
    static final String BY_OWNER = "by-owner";

    static final String OWNER_PK = "ownerPk";
    static final String OWNER_SK = "ownerSk";

    /** The index of what has to reach somebody. */
    static final String BY_DUE = "by-due";

    /** Seconds since 1970 after which DynamoDB may delete the item, some day. */
    static final String TTL = "ttl";

    private final Class<T> type;
    private final Map<String, Function<T, @Nullable AttributeValue>> attributes =
            new LinkedHashMap<>();
    private final StaticTableMetadata.Builder metadata = StaticTableMetadata.builder();

    private Schema(Class<T> type) {
        this.type = type;
    }

    static <T> Schema<T> of(Class<T> type) {
        return new Schema<>(type);
    }

    Schema<T> key(Function<T, ItemKey> key) {
        keyPart(
                ItemKey.PK,
                t -> key.apply(t).partition(),
                StaticAttributeTags.primaryPartitionKey());
        keyPart(ItemKey.SK, t -> key.apply(t).sort(), StaticAttributeTags.primarySortKey());
        return this;
    }

    /** The key in the index by owner; null for what is not in it. */
    Schema<T> byOwner(Function<T, @Nullable ItemKey> key) {
        return indexed(BY_OWNER, OWNER_PK, OWNER_SK, key);
    }

    /** The key in the index by due time; null for what is not in it. */
    Schema<T> byDue(Function<T, @Nullable ItemKey> key) {
        return indexed(BY_DUE, "duePk", "dueSk", key);
    }

    private Schema<T> indexed(
            String index, String pk, String sk, Function<T, @Nullable ItemKey> key) {
        keyPart(
                pk,
                t -> Keys.partitionOf(key.apply(t)),
                StaticAttributeTags.secondaryPartitionKey(index));
        keyPart(sk, t -> Keys.sortOf(key.apply(t)), StaticAttributeTags.secondarySortKey(index));
        return this;
    }

    private void keyPart(String name, Function<T, @Nullable String> part, StaticAttributeTag tag) {
        tag.modifyMetadata(name, AttributeValueType.S).accept(metadata);
        text(name, part);
    }

    /**
     * Written only over that version, or where nothing is for 0; what is stored has the next one.
     */
    Schema<T> version(ToLongFunction<T> version) {
        VersionedRecordExtension.AttributeTags.versionAttribute()
                .modifyMetadata(VERSION, AttributeValueType.N)
                .accept(metadata);
        numberIfAny(VERSION, version);
        return this;
    }

    /** What the version is called in a {@link Row}. */
    static final String VERSION = "version";

    Schema<T> text(String name, Function<T, @Nullable String> text) {
        return add(
                name,
                t -> {
                    String value = text.apply(t);
                    return value == null ? null : AttributeValue.fromS(value);
                });
    }

    Schema<T> number(String name, ToLongFunction<T> number) {
        return add(name, t -> AttributeValue.fromN(Long.toString(number.applyAsLong(t))));
    }

    /** Nothing is written for 0. */
    Schema<T> numberIfAny(String name, ToLongFunction<T> number) {
        return add(
                name,
                t -> {
                    long value = number.applyAsLong(t);
                    return value == 0 ? null : AttributeValue.fromN(Long.toString(value));
                });
    }

    Schema<T> flag(String name, Function<T, Boolean> flag) {
        return add(name, t -> AttributeValue.fromBool(flag.apply(t)));
    }

    Schema<T> instant(String name, Function<T, @Nullable Instant> instant) {
        return text(
                name,
                t -> {
                    Instant value = instant.apply(t);
                    return value == null ? null : value.toString();
                });
    }

    Schema<T> day(String name, Function<T, LocalDate> day) {
        return text(name, t -> day.apply(t).toString());
    }

    Schema<T> texts(String name, Function<T, List<String>> texts) {
        return add(
                name,
                t ->
                        AttributeValue.fromL(
                                texts.apply(t).stream().map(AttributeValue::fromS).toList()));
    }

    Schema<T> map(String name, Function<T, @Nullable Fields> map) {
        return add(
                name,
                t -> {
                    Fields value = map.apply(t);
                    return value == null ? null : value.value();
                });
    }

    Schema<T> maps(String name, Function<T, List<Fields>> maps) {
        return add(
                name,
                t -> AttributeValue.fromL(maps.apply(t).stream().map(Fields::value).toList()));
    }

    /** Nothing is written for an empty list. */
    Schema<T> mapsIfAny(String name, Function<T, List<Fields>> maps) {
        return add(
                name,
                t -> {
                    List<Fields> values = maps.apply(t);
                    return values.isEmpty()
                            ? null
                            : AttributeValue.fromL(values.stream().map(Fields::value).toList());
                });
    }

    /** When DynamoDB may clean it up. Nothing relies on its doing so. */
    Schema<T> ttl(Function<T, Instant> after) {
        return number(TTL, t -> after.apply(t).getEpochSecond());
    }

    TableSchema<T> readBy(Function<Row, T> reader) {
        return new ItemSchema<>(type, attributes, metadata.build(), reader);
    }

    private Schema<T> add(String name, Function<T, @Nullable AttributeValue> value) {
        attributes.put(name, value);
        return this;
    }
}
