package voronka.aws;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import voronka.local.database.DynamoDbLocal;

/**
 * The table as the template declares it, in a database of one process for all tests of a run. Each
 * test class makes a table of its own.
 */
public final class TestTable {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final DynamoDbClient client;
    private final String name;

    private TestTable(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
    }

    /** Started when first asked for; it ends with the tests. */
    private static final class Database {
        static final DynamoDbLocal LOCAL =
                DynamoDbLocal.inMemory(Path.of(System.getProperty("voronka.root")));

        static final DynamoDbClient CLIENT = at(DynamoDbClient.builder()).build();

        static final DynamoDbStreamsClient STREAMS = at(DynamoDbStreamsClient.builder()).build();

        private static <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B at(
                B builder) {
            return builder.endpointOverride(LOCAL.endpoint())
                    .region(Region.US_EAST_1)
                    .credentialsProvider(
                            StaticCredentialsProvider.create(
                                    AwsBasicCredentials.create("test", "test")))
                    .httpClientBuilder(AwsCrtHttpClient.builder().maxConcurrency(32));
        }
    }

    /** A new, empty table. */
    public static TestTable create() {
        TestTable table = new TestTable(Database.CLIENT, "voronka-test-" + MADE.incrementAndGet());
        table.client.createTable(table.declaration());
        return table;
    }

    public DynamoDbClient client() {
        return client;
    }

    public String name() {
        return name;
    }

    /** Every item, as it lies there. */
    public List<Map<String, AttributeValue>> items() {
        return client
                .scanPaginator(scan -> scan.tableName(name).consistentRead(true))
                .items()
                .stream()
                .toList();
    }

    /** Every change that was made since the table was made or cleared, as its stream shows them. */
    public List<Record> streamed() {
        String stream =
                client.describeTable(describe -> describe.tableName(name))
                        .table()
                        .latestStreamArn();
        List<Record> records = new ArrayList<>();
        for (Shard shard :
                Database.STREAMS
                        .describeStream(describe -> describe.streamArn(stream))
                        .streamDescription()
                        .shards()) {
            String iterator =
                    Database.STREAMS
                            .getShardIterator(
                                    from ->
                                            from.streamArn(stream)
                                                    .shardId(shard.shardId())
                                                    .shardIteratorType(
                                                            ShardIteratorType.TRIM_HORIZON))
                            .shardIterator();
            GetRecordsResponse got;
            do {
                String next = iterator;
                got = Database.STREAMS.getRecords(get -> get.shardIterator(next));
                records.addAll(got.records());
                iterator = got.nextShardIterator();
            } while (iterator != null && !got.records().isEmpty());
        }
        return records;
    }

    /** Empties the table. */
    public void clear() {
        client.deleteTable(delete -> delete.tableName(name));
        client.createTable(declaration());
    }

    private CreateTableRequest declaration() {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        text("pk"),
                        text("sk"),
                        text("ownerPk"),
                        text("ownerSk"),
                        text("duePk"),
                        text("dueSk"))
                .keySchema(hash("pk"), range("sk"))
                .globalSecondaryIndexes(
                        index("by-owner", "ownerPk", "ownerSk", ProjectionType.ALL),
                        index("by-due", "duePk", "dueSk", ProjectionType.KEYS_ONLY))
                .streamSpecification(
                        StreamSpecification.builder()
                                .streamEnabled(true)
                                .streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)
                                .build())
                .build();
    }

    private static GlobalSecondaryIndex index(
            String name, String hash, String range, ProjectionType projection) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(hash(hash), range(range))
                .projection(Projection.builder().projectionType(projection).build())
                .build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement hash(String name) {
        return KeySchemaElement.builder().attributeName(name).keyType(KeyType.HASH).build();
    }

    private static KeySchemaElement range(String name) {
        return KeySchemaElement.builder().attributeName(name).keyType(KeyType.RANGE).build();
    }
}
