package voronka.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import voronka.aws.RandomIds;
import voronka.aws.clients.AwsClients;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.staffing.SharingCalendar;
import voronka.domain.team.Chat;
import voronka.domain.team.Member;
import voronka.domain.team.Role;
import voronka.local.Chatting;
import voronka.local.SampleCompany;
import voronka.local.Stack;
import voronka.local.StackOptions;
import voronka.local.cloudformation.ResponseAddress;
import voronka.local.template.FunctionDefinition;

/**
 * A company on the local stack, with the people, keys and deal that the events of the {@code
 * events} folder speak of: a packaged function works for it beside the stack's own.
 */
public final class Company implements AutoCloseable {
    private static final String ANNA = "1002";

    private final Path root;
    private final Stack stack;
    private final ResponseAddress deployment = ResponseAddress.open();
    private final String formKey;
    private final String apiKey;
    private final String calendarKey;
    private final String deal;

    private Company(Path root, Stack stack) throws IOException {
        this.root = root;
        this.stack = stack;
        var chats = ((Chatting.Here) stack.chatting()).server();
        chats.withoutLimits();
        this.formKey = SampleCompany.open(stack, chats);
        this.apiKey = systemKey();
        this.calendarKey = calendarKey();
        this.deal = enquiry("o@example.com");
        awaitPicture("700000003");
    }

    /** Opens it on a stack of its own, in memory. */
    public static Company open(Path root, Clock clock) throws IOException {
        return new Company(
                root, Stack.start(StackOptions.forTests(root, clock, ZoneId.of("Europe/Moscow"))));
    }

    /** The functions of the template. */
    public List<FunctionDefinition> functions() {
        return stack.definitions();
    }

    /** What a function is told. */
    public Map<String, String> environment(FunctionDefinition function) {
        return stack.environment(function);
    }

    /** Where a function's zip lies. */
    public Path zip(FunctionDefinition function) {
        return root.resolve(function.codeUri());
    }

    /** Everything that lies in the table. */
    public Set<Map<String, AttributeValue>> items() {
        FunctionDefinition function = functions().getFirst();
        Map<String, String> environment = environment(function);
        try (DynamoDbClient database = new AwsClients(environment).dynamoDb()) {
            return database
                    .scanPaginator(scan -> scan.tableName(environment.get("TABLE_NAME")))
                    .items()
                    .stream()
                    .collect(Collectors.toSet());
        }
    }

    /** An event of the folder, with this company's keys and people in it. */
    public String event(String name) throws IOException {
        return event(name, deal);
    }

    /** The same for another time: of another visitor, in another update, about another deal. */
    public String event(String name, int time) throws IOException {
        String another = enquiry("o-%d@example.com".formatted(time));
        String update = Integer.toString(700_000_003 + time);
        awaitPicture(update);
        return event(name, another)
                .replace("olga@example.com", "olga-%d@example.com".formatted(time))
                .replace("700000003", update);
    }

    private String event(String name, String about) throws IOException {
        return Files.readString(root.resolve("events").resolve(name + ".json"))
                .replace("\"form-key\"", "\"" + formKey + "\"")
                .replace("Bearer api-key", "Bearer " + apiKey)
                .replace("\"calendar-key.ics\"", "\"" + calendarKey + ".ics\"")
                .replace("\"calendar-owner\"", "\"" + director().id() + "\"")
                .replace("A7K2QX", about)
                .replaceFirst("https://cloudformation[^\"]+", deployment.address().toString())
                .replace("https://api.example.com", stack.address().toString())
                .replace("webhook-secret", stack.chatting().secrets().webhookSecret())
                .replace("\\\"Анна\\\"", "\\\"Анна Ковалёва\\\"")
                .replace("\\\"id\\\":101,", "\\\"id\\\":" + ANNA + ",");
    }

    /**
     * What became of the stack's resource that a function was asked for; empty when it does not
     * say.
     *
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public Optional<JsonNode> deployed() throws InterruptedException {
        return deployment.next(Duration.ofSeconds(5));
    }

    @Override
    public void close() {
        deployment.close();
        stack.close();
    }

    /** The message of the example awaits its picture, so that it is drawn. */
    private void awaitPicture(String key) {
        stack.store()
                .awaitedPictures()
                .expect(
                        new Chat(101, 101),
                        5,
                        key,
                        stack.clock().instant().plus(Duration.ofDays(1)));
    }

    /** A deal that another system can move. */
    private String enquiry(String email) throws IOException {
        URI door = stack.address().resolve("/leads/accounting");
        HttpRequest request =
                HttpRequest.newBuilder(door)
                        .header("content-type", "application/json")
                        .header("authorization", "Bearer " + apiKey)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"name\":\"Ольга\",\"email\":\"%s\"}".formatted(email)))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return new ObjectMapper().readTree(answer).path("deal").asText();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Member director() {
        return stack.store().team().roster().of(Role.DIRECTOR).getFirst();
    }

    private String calendarKey() {
        SharingCalendar sharing =
                new SharingCalendar(
                        stack.store().ledger(),
                        stack.store().accessKeys(),
                        stack.clock(),
                        new RandomIds(stack.clock()));
        return switch (sharing.anew(director(), 0, "voronka_bot")) {
            case SharingCalendar.Shared shared -> shared.key();
            case SharingCalendar.Result no -> throw new IllegalStateException("no key: " + no);
        };
    }

    private String systemKey() {
        IssuingKey issuing =
                new IssuingKey(
                        stack.store().ledger(),
                        stack.store().accessKeys(),
                        stack.clock(),
                        new RandomIds(stack.clock()));
        return switch (issuing.forSystem("accounting", director())) {
            case IssuingKey.Issued issued -> issued.key();
            case IssuingKey.Result no -> throw new IllegalStateException("no key: " + no);
        };
    }
}
