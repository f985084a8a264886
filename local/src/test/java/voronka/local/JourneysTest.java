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
import java.time.Period;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import voronka.aws.RandomIds;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.DealLog;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.funnel.CounterKey;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.team.Role;
import voronka.local.telegram.Upload;
import voronka.local.template.Rights;
import voronka.local.walk.Skip;

/** The main job, end to end: real functions, a real database, the real Telegram client library. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:00:00Z");

    private static final byte[] PIXEL =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final HttpClient http = HttpClient.newHttpClient();
    private Stack stack;
    private Phone director;
    private Phone anna;
    private Phone james;
    private String siteKey;
    private String apiKey;
    private int visitors;

    @BeforeAll
    void companyAtWork() throws IOException {
        StackOptions options =
                StackOptions.forTests(
                                Path.of(System.getProperty("voronka.root")),
                                Clock.systemUTC(),
                                ZoneId.of("Europe/Moscow"))
                        .startingAt(MONDAY_MORNING);
        stack = Stack.start(options);
        var chats = ((Chatting.Here) stack.chatting()).server();
        chats.withoutLimits();
        siteKey = SampleCompany.open(stack, chats);
        director = new Phone(chats, SampleCompany.DIRECTOR);
        anna = new Phone(chats, SampleCompany.ANNA);
        james = new Phone(chats, SampleCompany.JAMES);
        IssuingKey issuing =
                new IssuingKey(
                        stack.store().ledger(),
                        stack.store().accessKeys(),
                        stack.clock(),
                        new RandomIds(stack.clock()));
        var member = stack.store().team().roster().of(Role.DIRECTOR).getFirst();
        apiKey = ((IssuingKey.Issued) issuing.forSystem("accounting", member)).key();
    }

    @AfterAll
    void nothingWasLostOnTheWay() {
        try {
            assertThat(stack.deadLetters()).isZero();
            assertThat(stack.readers().trouble()).isEmpty();
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
    void websiteLeadReachesEveryManagerAndTheFirstToTakeItHasIt() throws Exception {
        lead("Остеклить балкон");
        settled();

        assertThat(anna.last()).contains("Остеклить балкон");
        assertThat(anna.keys()).anyMatch(key -> key.contains("Взять"));
        assertThat(james.last()).contains("Остеклить балкон");

        james.tap("Take");
        settled();

        assertThat(james.last()).contains("Остеклить балкон", "James Carter");
        assertThat(anna.last()).contains("James Carter");
        assertThat(anna.keys()).noneMatch(key -> key.contains("Взять"));
    }

    @Test
    void alarmAboutALeadNobodyTookIsTrueOnceSomebodyTookIt() throws Exception {
        lead("Никто не взял");
        settled();
        stack.walk().skip(Duration.ofHours(1));
        assertThat(director.last()).contains("Никто не взял", "Её пока никто не взял");

        james.tap("Take");
        settled();

        assertThat(director.last()).contains("Никто не взял", "James Carter");
        assertThat(director.last()).doesNotContain("Её пока");
        assertThat(director.keys()).noneMatch(key -> key.contains("Взять"));
    }

    @Test
    void dealIsMovedPromisedRemindedOfMonthsLaterAndWon() throws Exception {
        DealId deal = taken("Три окна до зимы");
        anna.tap("Подготовка");
        assertThat(anna.last()).contains("Подготовка");
        anna.tap("Напомнить");
        anna.tap("3 мес");
        anna.write("ЛПР вернётся из отпуска");
        settled();
        int before = anna.texts().size();

        assertThat(stack.walk().skip(Period.ofMonths(3))).isInstanceOf(Skip.Arrived.class);

        assertThat(anna.texts()).hasSize(before + 1);
        assertThat(anna.last()).startsWith("⏰").contains("ЛПР вернётся из отпуска", "Три окна");
        anna.tap("Сделано");
        settled();
        assertThat(stack.store().followUps().file(deal).orElseThrow().open()).isEmpty();

        anna.write(deal.value());
        anna.tap("Выиграна");
        anna.write("250к");

        assertThat(stack.store().deals().deal(deal))
                .get()
                .isInstanceOfSatisfying(
                        WonDeal.class,
                        won -> assertThat(won.facts().amount().minor()).isEqualTo(250_000_00));
    }

    @Test
    void promiseInWordsIsKeptFiveMonthsAndWhatWasAgreedIsFound() throws Exception {
        DealId deal = taken("Зимний сад");
        anna.tap("Звонок");
        anna.tap("Дозвонились");
        anna.write("6 мин, бюджет согласуют весной");
        anna.write("через 5 месяцев в 14:37 спросить про бюджет");
        settled();
        assertThat(stack.store().followUps().file(deal).orElseThrow().promises()).hasSize(1);

        assertThat(stack.walk().skip(Period.ofMonths(5).plusDays(1)))
                .isInstanceOf(Skip.Arrived.class);

        String reminder =
                anna.texts().stream()
                        .filter(text -> text.startsWith("⏰") && text.contains("Зимний сад"))
                        .reduce((earlier, later) -> later)
                        .orElseThrow();
        assertThat(reminder)
                .contains("Спросить про бюджет", "Вы договорились")
                .contains("В прошлый раз:", "Звонок клиенту, 6 мин — «бюджет согласуют весной»");
        anna.write("зимний");
        assertThat(anna.last()).contains("В прошлый раз:", "бюджет согласуют весной");
        anna.tapUnder("Спросить про бюджет", "Сделано");
        anna.write("подписываем, если скинем десять процентов");
        settled();
        assertThat(stack.store().followUps().file(deal).orElseThrow().promises()).isEmpty();

        anna.write("/find " + deal + " скинем");
        assertThat(anna.last()).contains("подписываем, если скинем десять процентов");
        anna.write(deal.value());
        assertThat(anna.last()).contains("подписываем, если скинем");
        anna.tap("История");
        assertThat(anna.last()).contains("подписываем, если скинем", "Звонок клиенту, 6 мин");
    }

    @Test
    void whateverAnswersACardIsInItsHistoryAndIsShownAgain() throws Exception {
        DealId deal = taken("Мансарда");
        anna.write(deal.value());
        anna.replies("Мансарда", (people, anna, card) -> people.voice(anna, 7, card));
        anna.replies(
                "Мансарда",
                (people, anna, card) ->
                        people.album(
                                anna,
                                List.of(new Upload("1.png", PIXEL), new Upload("2.png", PIXEL)),
                                "до и после",
                                card));
        anna.replies(
                "Мансарда",
                (people, anna, card) -> people.location(anna, 55.751244, 37.618423, card));
        anna.replies(
                "Мансарда",
                (people, anna, card) -> people.forward(anna, "цена устраивает", "Иван", card));
        anna.replies("Мансарда", (people, anna, card) -> people.text(anna, "бюджет 200", card));
        anna.edits("бюджет 300");
        assertThat(anna.last()).contains("Запись исправлена");

        anna.tap("Карточка");
        anna.tap("История");

        assertThat(anna.last())
                .contains("голосовое", "до и после", "55.75124", "Иван", "цена устраивает")
                .contains("«бюджет 300»", "раньше было: «бюджет 200»");
        assertThat(DealLog.of(stack.store().deals().log(deal)).entries())
                .filteredOn(entry -> entry.activity() != null)
                .hasSize(5);
        anna.tap("📎 2");
        anna.tap("📎 3");
        anna.tap("📎 1");
        assertThat(anna.kinds()).endsWith("photo", "photo", "voice", "location");
    }

    @Test
    void directorSeesTheFunnelAsItIs() throws Exception {
        taken("Витрина");
        settled();
        director.write("/funnel");

        long open =
                stack
                        .store()
                        .counters()
                        .now("sales", new CounterKey.Slice.All())
                        .entrySet()
                        .stream()
                        .filter(e -> e.getKey().startsWith("open.") && e.getKey().endsWith(".n"))
                        .mapToLong(e -> e.getValue())
                        .sum();
        assertThat(open).isPositive();
        assertThat(director.last()).contains("Продажи", "Оценка", String.valueOf(open));
    }

    @Test
    void accountingSaysPaidAndTheManagerHearsOfIt() throws Exception {
        DealId deal = taken("Договор на двери");
        HttpResponse<String> answer =
                post(
                        "/deals/" + deal + "/transitions",
                        "{\"to\":\"won\",\"amount\":99000,\"key\":\"payment-1\"}",
                        "authorization",
                        "Bearer " + apiKey);
        settled();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(anna.last()).contains("Договор на двери", "accounting", "99");
    }

    @Test
    void lostDealComesBackOnItsDateAndIsReopened() throws Exception {
        DealId deal = taken("Лоджия");
        anna.tap("Проиграна");
        anna.tap("Дорого");
        anna.tap("3 мес");
        settled();
        assertThat(stored(deal)).isInstanceOf(LostDeal.class);

        stack.walk().skip(Period.ofMonths(3));

        assertThat(anna.last()).contains("Лоджия");
        anna.tap("Вернуть");
        assertThat(stored(deal)).isInstanceOf(OpenDeal.class);
    }

    @Test
    void frozenDealWakesByItself() throws Exception {
        DealId deal = taken("Веранда");
        anna.tap("Заморозить");
        anna.tap("Нет бюджета");
        anna.tap("Через месяц");
        settled();

        stack.walk().skip(Period.ofMonths(1));
        settled();

        assertThat(stored(deal)).isInstanceOf(OpenDeal.class);
        assertThat(anna.last()).contains("Веранда");
    }

    @Test
    void timerThatIsLostIsMadeUpForWithinSixMinutes() throws Exception {
        taken("Потерянный таймер");
        anna.tap("Напомнить");
        anna.tap("Через час");
        anna.write("/cancel");
        settled();
        int before = anna.texts().size();
        stack.scheduler().faults().loseNext(100);

        stack.walk().skip(Duration.ofMinutes(67));
        stack.scheduler().faults().loseNext(0);

        assertThat(anna.texts().subList(before, anna.texts().size()))
                .filteredOn(text -> text.contains("Потерянный таймер"))
                .filteredOn(text -> text.contains("Вернуться к сделке"))
                .hasSize(1);
    }

    @Test
    void timerThatFiresTwiceRemindsOnce() throws Exception {
        taken("Двойной таймер");
        anna.tap("Напомнить");
        anna.tap("Завтра");
        anna.write("/cancel");
        settled();
        int before = anna.texts().size();
        stack.scheduler().faults().doubleNext(100);

        stack.walk().skip(Period.ofDays(2));
        stack.scheduler().faults().doubleNext(0);

        assertThat(anna.texts().subList(before, anna.texts().size()))
                .filteredOn(text -> text.startsWith("⏰"))
                .filteredOn(text -> text.contains("Двойной таймер"))
                .filteredOn(text -> text.contains("Вернуться к сделке"))
                .hasSize(1);
    }

    /** A lead of a new visitor that Anna has taken, its card last in her chat. */
    private DealId taken(String wish) throws Exception {
        lead(wish);
        settled();
        anna.tap("Взять");
        settled();
        String card = anna.last();
        return stack
                .store()
                .deals()
                .openOf(
                        stack.store()
                                .team()
                                .roster()
                                .byPerson(SampleCompany.ANNA.id())
                                .orElseThrow()
                                .id())
                .stream()
                .map(Deal::id)
                .filter(id -> card.contains(id.value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no deal on " + card));
    }

    private void lead(String wish) throws Exception {
        visitors++;
        String body = "name=Иван&email=visitor%d@example.com&message=%s".formatted(visitors, wish);
        HttpResponse<String> answer =
                post(
                        "/leads/site?key=" + siteKey,
                        body,
                        "content-type",
                        "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> post(String path, String body, String... headers)
            throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(stack.address() + path))
                        .headers(headers)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private Deal stored(DealId deal) {
        return stack.store().deals().deal(deal).orElseThrow();
    }

    private void settled() throws InterruptedException {
        assertThat(stack.readers().awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
    }
}
