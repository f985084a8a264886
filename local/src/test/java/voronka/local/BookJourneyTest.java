package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.OpenDeal;
import voronka.domain.team.MemberId;
import voronka.local.telegram.BotApiServer;
import voronka.local.template.Rights;

/** The director changes the process in its file; deals feel it. */
class BookJourneyTest {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:00:00Z");

    private final HttpClient http = HttpClient.newHttpClient();
    private Stack stack;
    private BotApiServer chats;
    private Phone director;
    private Phone anna;
    private String siteKey;
    private int visitors;

    @BeforeEach
    void companyAtWork() throws IOException {
        StackOptions options =
                StackOptions.forTests(
                                Path.of(System.getProperty("voronka.root")),
                                Clock.systemUTC(),
                                ZoneId.of("Europe/Moscow"))
                        .startingAt(MONDAY_MORNING);
        stack = Stack.start(options);
        chats = ((Chatting.Here) stack.chatting()).server();
        chats.withoutLimits();
        siteKey = SampleCompany.open(stack, chats);
        director = new Phone(chats, SampleCompany.DIRECTOR);
        anna = new Phone(chats, SampleCompany.ANNA);
    }

    @AfterEach
    void close() {
        try {
            assertThat(stack.deadLetters()).isZero();
            assertThat(stack.journal().since(0))
                    .noneSatisfy(call -> assertThat(call.outcome()).isEqualTo("failed"));
            assertThat(stack.definitions())
                    .allSatisfy(
                            function ->
                                    assertThat(Rights.allowed().get(function.logicalId()))
                                            .containsAll(
                                                    CallsOfFunctions.rights(
                                                            function.functionName())));
        } finally {
            stack.close();
        }
    }

    @Test
    void aLimitAndAGateAreChangedInTheFileAndDealsFeelThem() throws Exception {
        taken("Начата по первой версии");
        director.write("/pipelines");
        String file = new String(director.document(), StandardCharsets.UTF_8);
        assertThat(file).contains("# Книга продаж, версия 1", "name: {ru: Оценка, en: Assessment}");

        director.sends("sales-book.yaml", file.replace("probability: 10", "probability: 1000"));
        assertThat(director.last()).contains("В файле 1 ошибка", "Строка", "«1000» не подходит");

        director.sends(
                "sales-book.yaml",
                file.replace(
                        "        probability: 10\n",
                        "        probability: 10\n        limit: within 1h\n        gate:\n"
                                + "          - amount\n"));
        assertThat(director.last())
                .contains("Версия 2: что изменится")
                .contains("«Оценка»: срок — за 1 ч (было: без срока)")
                .contains("«Оценка»: дальше нужно ещё сумма сделки");
        director.tap("Опубликовать");
        assertThat(director.last())
                .contains("Версия 2 опубликована", "1 открытая сделка идёт по прежней версии");

        OpenDeal before = deals().getFirst();
        assertThat(before.facts().bookVersion()).isEqualTo(1);
        director.tap("Перенести 1 сделку");
        director.tap("Да, перенести 1");
        assertThat(director.last()).contains("Сделки перенесены на версию 2", "1 из 1");
        settled();
        assertThat(deals().getFirst().facts().bookVersion()).isEqualTo(2);

        anna.write(before.id().value());
        anna.tap("Подготовка");
        assertThat(anna.last()).contains("На какую сумму сделка?");
        anna.write("250к");
        settled();
        assertThat(anna.last()).contains("Подготовка", "Сумма: 250");

        taken("Начата по второй");
        assertThat(deals()).extracting(deal -> deal.facts().bookVersion()).containsOnly(2);
        anna.tap("Подготовка");
        assertThat(anna.last()).contains("На какую сумму сделка?");
        anna.write("/cancel");
        stack.walk().skip(Duration.ofMinutes(70));
        assertThat(anna.texts())
                .anyMatch(
                        text ->
                                text.startsWith("🔴 Сделка стоит на этапе дольше срока")
                                        && text.contains("Оценка"));
    }

    private List<OpenDeal> deals() {
        MemberId id =
                stack.store().team().roster().byPerson(SampleCompany.ANNA.id()).orElseThrow().id();
        return stack.store().deals().openOf(id);
    }

    private void taken(String wish) throws Exception {
        visitors++;
        String body = "name=Иван&email=visitor%d@example.com&message=%s".formatted(visitors, wish);
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(stack.address() + "/leads/site?key=" + siteKey))
                                .header("content-type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        settled();
        anna.tap("Взять");
        settled();
    }

    private void settled() throws InterruptedException {
        assertThat(stack.readers().awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
    }
}
