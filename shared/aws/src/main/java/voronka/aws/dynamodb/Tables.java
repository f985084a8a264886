package voronka.aws.dynamodb;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.GetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The one table, seen through the schema of one type or another. */
final class Tables {
    private final DynamoDbClient client;
    private final DynamoDbEnhancedClient enhanced;
    private final String name;

    Tables(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
        this.enhanced =
                DynamoDbEnhancedClient.builder()
                        .dynamoDbClient(client)
                        .extensions(VersionedRecordExtension.builder().build())
                        .build();
    }

    String name() {
        return name;
    }

    /** For what no single schema fits. */
    DynamoDbClient client() {
        return client;
    }

    DynamoDbEnhancedClient enhanced() {
        return enhanced;
    }

    <T> DynamoDbTable<T> of(TableSchema<T> schema) {
        return enhanced.table(name, schema);
    }

    /** The item of that key as it is now. */
    <T> Optional<T> one(TableSchema<T> schema, ItemKey key) {
        GetItemEnhancedRequest request =
                GetItemEnhancedRequest.builder().key(key.forClient()).consistentRead(true).build();
        return Optional.ofNullable(of(schema).getItem(request));
    }

    /** Those of these items that there are, as they are now, in one request; a hundred at most. */
    <T> List<T> some(TableSchema<T> schema, Collection<ItemKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        DynamoDbTable<T> table = of(schema);
        ReadBatch.Builder<T> batch =
                ReadBatch.builder(schema.itemType().rawClass()).mappedTableResource(table);
        for (ItemKey key : new LinkedHashSet<>(keys)) {
            batch.addGetItem(
                    GetItemEnhancedRequest.builder()
                            .key(key.forClient())
                            .consistentRead(true)
                            .build());
        }
        return enhanced
                .batchGetItem(
                        BatchGetItemEnhancedRequest.builder().readBatches(batch.build()).build())
                .resultsForTable(table)
                .stream()
                .toList();
    }

    /** The items of a partition whose sort key begins like that, as they are now, in order. */
    <T> List<T> all(TableSchema<T> schema, ItemKey beginning) {
        QueryEnhancedRequest request =
                QueryEnhancedRequest.builder()
                        .queryConditional(QueryConditional.sortBeginsWith(beginning.forClient()))
                        .consistentRead(true)
                        .build();
        return of(schema).query(request).items().stream().toList();
    }

    /** The same, the first of them, at most so many. */
    <T> List<T> first(TableSchema<T> schema, ItemKey beginning, int most) {
        QueryEnhancedRequest request =
                QueryEnhancedRequest.builder()
                        .queryConditional(QueryConditional.sortBeginsWith(beginning.forClient()))
                        .consistentRead(true)
                        .limit(most)
                        .build();
        return of(schema).query(request).items().stream().limit(most).toList();
    }

    /** What an index has under a condition, in order. It may lag behind by a moment. */
    <T> Stream<T> indexed(
            TableSchema<T> schema, String index, QueryConditional condition, int page) {
        QueryEnhancedRequest request =
                QueryEnhancedRequest.builder().queryConditional(condition).limit(page).build();
        return of(schema).index(index).query(request).stream()
                .flatMap(found -> found.items().stream());
    }
}
