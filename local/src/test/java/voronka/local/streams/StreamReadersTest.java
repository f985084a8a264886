package voronka.local.streams;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import voronka.local.database.DynamoDbLocal;
import voronka.local.functions.ATemplate;
import voronka.local.functions.FunctionHost;
import voronka.local.functions.InvocationJournal;
import voronka.local.template.StackTemplate;

class StreamReadersTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T07:00:00Z"), ZoneOffset.UTC);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final StackTemplate TEMPLATE =
            ATemplate.parse(
                    """
                    Resources:
                      Table:
                        Type: AWS::DynamoDB::Table
                        Properties:
                          TableName: shop
                          KeySchema: [{AttributeName: PK, KeyType: HASH}]
                          AttributeDefinitions: [{AttributeName: PK, AttributeType: S}]
                          StreamSpecification: {StreamViewType: NEW_AND_OLD_IMAGES}
                      Queue: {Type: AWS::SQS::Queue}
                      Log:
                        Type: AWS::Serverless::Function
                        Properties:
                          Handler: '%1$s'
                          Events:
                            Changes:
                              Type: DynamoDB
                              Properties: {Stream: !GetAtt Table.StreamArn, BatchSize: 10}
                      Picky:
                        Type: AWS::Serverless::Function
                        Properties:
                          Handler: '%1$s'
                          Events:
                            Changes:
                              Type: DynamoDB
                              Properties:
                                Stream: !GetAtt Table.StreamArn
                                MaximumRetryAttempts: 1
                                BisectBatchOnFunctionError: true
                                FunctionResponseTypes: [ReportBatchItemFailures]
                                FilterCriteria:
                                  Filters: [{Pattern: '{"dynamodb":{"NewImage":{"kind":{"S":["wanted"]}}}}'}]
                                DestinationConfig: {OnFailure: {Destination: !GetAtt Queue.Arn}}
                    """
                            .formatted(Recorder.class.getName()));

    private static DynamoDbLocal server;
    private static SdkHttpClient http;
    private static DynamoDbClient database;
    private static DynamoDbStreamsClient streams;

    private final List<String> dead = new CopyOnWriteArrayList<>();
    private FunctionHost functions;
    private StreamReaders readers;

    @BeforeAll
    static void startDatabase() {
        server = DynamoDbLocal.inMemory(Path.of(System.getProperty("voronka.root")));
        http = AwsCrtHttpClient.create();
        database = at(server.endpoint(), DynamoDbClient.builder()).build();
        streams = at(server.endpoint(), DynamoDbStreamsClient.builder()).build();
    }

    @AfterAll
    static void stopDatabase() {
        streams.close();
        database.close();
        http.close();
        server.close();
    }

    @BeforeEach
    void startReaders() {
        Recorder.SEEN.clear();
        database.createTable(TEMPLATE.tables().getFirst().createRequest());
        functions =
                FunctionHost.start(
                        TEMPLATE,
                        Map.of(),
                        CLOCK,
                        FunctionHost::usualConcurrency,
                        new InvocationJournal());
        readers =
                StreamReaders.start(
                        TEMPLATE,
                        functions,
                        database,
                        streams,
                        (queue, body, attributes) -> dead.add(body),
                        Checkpoints.none(),
                        CLOCK);
    }

    @AfterEach
    void stopReaders() {
        readers.close();
        functions.close();
        database.deleteTable(request -> request.tableName("shop"));
    }

    @Test
    void aChangeReachesTheFunctionAsLambdaTellsIt() throws Exception {
        put(
                Map.of(
                        "PK", AttributeValue.fromS("k"),
                        "count", AttributeValue.fromN("5"),
                        "open", AttributeValue.fromBool(true),
                        "none", AttributeValue.fromNul(true),
                        "names", AttributeValue.fromSs(List.of("a", "b")),
                        "deep",
                                AttributeValue.fromM(
                                        Map.of(
                                                "list",
                                                AttributeValue.fromL(
                                                        List.of(AttributeValue.fromS("x")))))));
        put(Map.of("PK", AttributeValue.fromS("k")));
        caughtUp();
        JsonNode first = Recorder.of("shop-Log").getFirst();
        assertThat(first.path("eventName").asText()).isEqualTo("INSERT");
        assertThat(first.path("eventSource").asText()).isEqualTo("aws:dynamodb");
        assertThat(first.path("awsRegion").asText()).isEqualTo("eu-central-1");
        assertThat(first.path("eventSourceARN").asText())
                .startsWith("arn:aws:dynamodb:eu-central-1:000000000000:table/shop/stream/");
        assertThat(first.path("eventID").asText()).matches("[0-9a-f]{32}");
        JsonNode change = first.path("dynamodb");
        assertThat(change.path("Keys")).hasToString("{\"PK\":{\"S\":\"k\"}}");
        assertThat(change.path("ApproximateCreationDateTime").asLong())
                .isEqualTo(CLOCK.instant().getEpochSecond());
        assertThat(change.path("StreamViewType").asText()).isEqualTo("NEW_AND_OLD_IMAGES");
        assertThat(change.has("OldImage")).isFalse();
        JsonNode image = change.path("NewImage");
        assertThat(image.path("count")).hasToString("{\"N\":\"5\"}");
        assertThat(image.path("open")).hasToString("{\"BOOL\":true}");
        assertThat(image.path("none")).hasToString("{\"NULL\":true}");
        assertThat(image.path("names")).hasToString("{\"SS\":[\"a\",\"b\"]}");
        assertThat(image.path("deep")).hasToString("{\"M\":{\"list\":{\"L\":[{\"S\":\"x\"}]}}}");
        JsonNode second = Recorder.of("shop-Log").getLast();
        assertThat(second.path("eventName").asText()).isEqualTo("MODIFY");
        assertThat(second.path("dynamodb").has("OldImage")).isTrue();
    }

    @Test
    void everyReaderSeesEverythingItAskedForInOrder() throws Exception {
        IntStream.range(0, 40).forEach(batch -> putMany(batch * 25, 25));
        caughtUp();
        assertThat(Recorder.keys("shop-Log"))
                .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "k" + i).toList());
        assertThat(Recorder.keys("shop-Picky")).isEmpty();
        assertThat(readers.recordsRead()).isEqualTo(1000);
        assertThat(readers.waiting()).isZero();
        assertThat(readers.trouble()).isEmpty();
    }

    @Test
    void caughtUpMeansThatTheLastWriteIsHandled() throws Exception {
        for (int i = 0; i < 30; i++) {
            wanted("k" + i, "fine");
            caughtUp();
            assertThat(Recorder.keys("shop-Picky")).hasSize(i + 1);
        }
    }

    @Test
    void aRecordThatCannotBeHandledGoesToTheQueueAndTheOthersGoOn() throws Exception {
        wanted("a", "fine");
        wanted("b", "poison");
        wanted("c", "fine");
        caughtUp();
        assertThat(Recorder.keys("shop-Picky")).containsExactly("a", "c");
        assertThat(Recorder.keys("shop-Log")).containsExactly("a", "b", "c");
        assertThat(dead).hasSize(1);
        assertThat(dead.getFirst())
                .contains("RetryAttemptsExhausted")
                .contains("\"batchSize\":1")
                .contains("startSequenceNumber");
    }

    @Test
    void aBatchCanBeDeliveredTwice() throws Exception {
        readers.deliver(Delivery.TWICE);
        wanted("a", "fine");
        caughtUp();
        assertThat(Recorder.keys("shop-Picky")).containsExactly("a", "a");
    }

    @Test
    void whatIsWrittenBeforeTheReadersStartIsReadToo() throws Exception {
        readers.close();
        wanted("early", "fine");
        Recorder.SEEN.clear();
        readers =
                StreamReaders.start(
                        TEMPLATE,
                        functions,
                        database,
                        streams,
                        (q, b, a) -> dead.add(b),
                        Checkpoints.none(),
                        CLOCK);
        caughtUp();
        assertThat(Recorder.keys("shop-Picky")).containsExactly("early");
    }

    private void caughtUp() throws InterruptedException {
        assertThat(readers.awaitCaughtUp(LIMIT)).isTrue();
    }

    private static void wanted(String key, String mood) {
        put(
                Map.of(
                        "PK", AttributeValue.fromS(key),
                        "kind", AttributeValue.fromS("wanted"),
                        "mood", AttributeValue.fromS(mood)));
    }

    private static void put(Map<String, AttributeValue> item) {
        database.putItem(request -> request.tableName("shop").item(item));
    }

    private static void putMany(int from, int count) {
        List<TransactWriteItem> puts =
                IntStream.range(from, from + count)
                        .mapToObj(i -> Map.of("PK", AttributeValue.fromS("k" + i)))
                        .map(
                                item ->
                                        TransactWriteItem.builder()
                                                .put(p -> p.tableName("shop").item(item))
                                                .build())
                        .toList();
        database.transactWriteItems(request -> request.transactItems(puts));
    }

    private static <B extends SdkSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B at(
            URI endpoint, B builder) {
        return builder.httpClient(http)
                .endpointOverride(endpoint)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("local", "local")));
    }

    /** Remembers the records it handles, and reports those that are poison. */
    public static final class Recorder implements RequestStreamHandler {
        static final List<Map.Entry<String, JsonNode>> SEEN = new CopyOnWriteArrayList<>();
        private static final JsonMapper JSON = new JsonMapper();

        public Recorder(Map<String, String> environment, Clock clock) {}

        static List<JsonNode> of(String function) {
            return SEEN.stream()
                    .filter(seen -> seen.getKey().equals(function))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        static List<String> keys(String function) {
            return of(function).stream()
                    .map(seen -> seen.at("/dynamodb/Keys/PK/S").asText())
                    .toList();
        }

        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context)
                throws IOException {
            for (JsonNode seen : JSON.readTree(in).path("Records")) {
                boolean reports = context.getFunctionName().equals("shop-Picky");
                String number = seen.at("/dynamodb/SequenceNumber").asText();
                if (reports && seen.at("/dynamodb/NewImage/mood/S").asText().equals("poison")) {
                    String failure =
                            "{\"batchItemFailures\":[{\"itemIdentifier\":\"%s\"}]}"
                                    .formatted(number);
                    out.write(failure.getBytes(StandardCharsets.UTF_8));
                    return;
                }
                SEEN.add(Map.entry(context.getFunctionName(), seen));
            }
        }
    }
}
