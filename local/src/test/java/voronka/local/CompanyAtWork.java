package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import voronka.aws.RandomIds;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.team.Role;
import voronka.local.telegram.BotApiServer;
import voronka.local.template.Rights;

/**
 * The sample company on a running stack of its own, on a Monday at ten in Moscow: the scene that
 * whole journeys play in.
 */
final class CompanyAtWork implements AutoCloseable {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:00:00Z");

    final Stack stack;
    final BotApiServer chats;
    final String siteKey;
    final Phone director;
    final Phone anna;
    final Phone james;
    private final HttpClient http = HttpClient.newHttpClient();
    private int visitors;

    private CompanyAtWork(Stack stack) {
        this.stack = stack;
        chats = ((Chatting.Here) stack.chatting()).server();
        chats.withoutLimits();
        siteKey = SampleCompany.open(stack, chats);
        director = new Phone(chats, SampleCompany.DIRECTOR);
        anna = new Phone(chats, SampleCompany.ANNA);
        james = new Phone(chats, SampleCompany.JAMES);
    }

    static CompanyAtWork open() throws IOException {
        return open(MONDAY_MORNING, ZoneId.of("Europe/Moscow"));
    }

    /** The same at another moment in another place. */
    static CompanyAtWork open(Instant start, ZoneId zone) throws IOException {
        return new CompanyAtWork(
                Stack.start(
                        StackOptions.forTests(
                                        Path.of(System.getProperty("voronka.root")),
                                        Clock.systemUTC(),
                                        zone)
                                .startingAt(start)));
    }

    /** The director wants nothing that comes by itself: months go by faster. */
    CompanyAtWork withoutDigests() {
        director.write("/pulse");
        director.tap("Каждое утро");
        director.tap("Присылать пульс");
        director.tap("Не присылать пульс");
        director.tap("Присылать нарушения");
        director.tap("Не присылать нарушения");
        return this;
    }

    /** A key for the accounting system. */
    String systemKey() {
        IssuingKey issuing =
                new IssuingKey(
                        stack.store().ledger(),
                        stack.store().accessKeys(),
                        stack.clock(),
                        new RandomIds(stack.clock()));
        var member = stack.store().team().roster().of(Role.DIRECTOR).getFirst();
        return ((IssuingKey.Issued) issuing.forSystem("accounting", member)).key();
    }

    HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(stack.address() + path))
                        .headers(headers)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String address) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Somebody new asks on the website. */
    void lead(String wish) throws Exception {
        visitors++;
        HttpResponse<String> answer =
                post(
                        "/leads/site?key=" + siteKey,
                        "name=Иван&email=visitor%d@example.com&message=%s"
                                .formatted(visitors, wish),
                        "content-type",
                        "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    /** Somebody asks, and Anna takes it. */
    DealId taken(String wish) throws Exception {
        lead(wish);
        settled();
        anna.tap("Взять");
        settled();
        String card = anna.last();
        return dealsOfAnna().stream()
                .map(Deal::id)
                .filter(id -> card.contains(id.value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no deal on " + card));
    }

    List<OpenDeal> dealsOfAnna() {
        long person = SampleCompany.ANNA.id();
        var anna = stack.store().team().roster().byPerson(person).orElseThrow();
        return stack.store().deals().openOf(anna.id());
    }

    Deal stored(DealId deal) {
        return stack.store().deals().deal(deal).orElseThrow();
    }

    /** Both readers of the stream have seen all there is. */
    void settled() throws InterruptedException {
        assertThat(stack.readers().awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
    }

    /** No call failed, nothing lies aside, and no function did what the template forbids it. */
    void allWentWell() {
        assertThat(stack.deadLetters()).isZero();
        assertThat(stack.readers().trouble()).isEmpty();
        assertThat(stack.journal().since(0))
                .noneSatisfy(call -> assertThat(call.outcome()).isEqualTo("failed"));
        assertThat(stack.definitions())
                .allSatisfy(
                        function ->
                                assertThat(Rights.allowed().get(function.logicalId()))
                                        .containsAll(
                                                CallsOfFunctions.rights(function.functionName())));
    }

    @Override
    public void close() {
        stack.close();
    }
}
