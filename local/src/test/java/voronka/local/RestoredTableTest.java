package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import voronka.aws.clients.AwsClients;
import voronka.local.database.DynamoDbLocal;
import voronka.local.template.StackSettings;
import voronka.local.template.StackTemplate;

/**
 * A stack takes up a table that was restored, here or in another region: it has no timer and its
 * stream begins anew, as docs/deploy.md makes it.
 */
class RestoredTableTest {
    private static final Path ROOT = Path.of(System.getProperty("voronka.root"));
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    void promisesOfMonthsAheadAreKeptOnTheMinuteAndAProofFindsWhatWasNotCounted() throws Exception {
        try (DynamoDbLocal there = DynamoDbLocal.inMemory(ROOT);
                DynamoDbLocal here = DynamoDbLocal.inMemory(ROOT)) {
            Instant left;
            try (Stack stack = start(there.endpoint(), MONDAY)) {
                Phone anna = opened(stack);
                anna.write("/new Ромашка, окна, 250к");
                anna.tap("Напомнить");
                anna.write("через 3 месяца в 10:00");
                settled(stack);
                left = stack.clock().instant();
            }
            restore(there, here);
            loseTheCounters(here);

            try (Stack stack = start(here.endpoint(), left.plus(Duration.ofHours(5)))) {
                Phone anna = opened(stack);
                assertThat(timers(stack)).isZero();

                stack.walk().skip(Period.ofDays(1));
                assertThat(director(stack, "/verify")).contains("исправлен");
                stack.walk().skip(Period.ofDays(1));
                assertThat(director(stack, "/verify")).doesNotContain("исправлен");
                assertThat(timers(stack)).isZero();

                Instant due = Instant.parse("2027-02-23T07:00:00Z");
                stack.walk().skip(Duration.between(stack.clock().instant(), due.minusSeconds(600)));
                assertThat(timers(stack)).isOne();
                assertThat(anna.texts()).noneMatch(text -> text.contains("⏰"));

                stack.walk().skip(Duration.ofMinutes(11));
                assertThat(anna.texts()).filteredOn(text -> text.contains("⏰")).hasSize(1);
            }
        }
    }

    /** What a backup brings: the items. The stream is switched on afterwards and knows nothing. */
    private static void restore(DynamoDbLocal there, DynamoDbLocal here) throws Exception {
        var table =
                StackTemplate.read(
                                ROOT.resolve("template.yaml"), StackSettings.local("voronka-local"))
                        .tables()
                        .getFirst();
        DynamoDbClient from = client(there);
        DynamoDbClient to = client(here);
        to.createTable(
                table.createRequest().toBuilder()
                        .streamSpecification(s -> s.streamEnabled(false))
                        .build());
        from.scanPaginator(ScanRequest.builder().tableName(table.name()).build())
                .items()
                .forEach(item -> to.putItem(put -> put.tableName(table.name()).item(item)));
        to.updateTable(
                update ->
                        update.tableName(table.name())
                                .streamSpecification(
                                        stream ->
                                                stream.streamEnabled(true)
                                                        .streamViewType(
                                                                StreamViewType
                                                                        .NEW_AND_OLD_IMAGES)));
    }

    /** As if the events had been written but not yet counted at the moment of the backup. */
    private static void loseTheCounters(DynamoDbLocal here) {
        DynamoDbClient client = client(here);
        String table = client.listTables().tableNames().getFirst();
        for (Map<String, AttributeValue> item :
                client.scanPaginator(ScanRequest.builder().tableName(table).build()).items()) {
            String pk = item.get("pk").s();
            if (pk.startsWith("FUNNEL#") || pk.startsWith("COUNTED#")) {
                client.deleteItem(
                        delete ->
                                delete.tableName(table)
                                        .key(Map.of("pk", item.get("pk"), "sk", item.get("sk"))));
            }
        }
    }

    private static DynamoDbClient client(DynamoDbLocal database) {
        return new AwsClients(
                        Map.of(
                                "AWS_REGION", "eu-central-1",
                                "AWS_ACCESS_KEY_ID", "local",
                                "AWS_SECRET_ACCESS_KEY", "local",
                                "AWS_ENDPOINT_URL_DYNAMODB", database.endpoint().toString()))
                .dynamoDb();
    }

    private static Stack start(URI database, Instant moment) throws Exception {
        return Stack.start(
                new StackOptions(
                        ROOT,
                        0,
                        null,
                        database,
                        Clock.systemUTC(),
                        moment,
                        MOSCOW,
                        new StackOptions.Chats.Here()));
    }

    private static Phone opened(Stack stack) {
        var chats = ((Chatting.Here) stack.chatting()).server();
        chats.withoutLimits();
        SampleCompany.open(stack, chats);
        return new Phone(chats, SampleCompany.ANNA);
    }

    private static String director(Stack stack, String text) {
        var chats = ((Chatting.Here) stack.chatting()).server();
        Phone director = new Phone(chats, SampleCompany.DIRECTOR);
        director.write(text);
        return director.last();
    }

    private static long timers(Stack stack) {
        return stack.scheduler().nextDue().stream().count();
    }

    private static void settled(Stack stack) throws InterruptedException {
        assertThat(stack.readers().awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
    }
}
