package voronka.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Period;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import voronka.domain.deal.DealId;
import voronka.domain.deal.DealLog;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.funnel.CounterKey;
import voronka.local.telegram.Upload;
import voronka.local.walk.Skip;

/** The main job, end to end: real functions, a real database, the real Telegram client library. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest {
    private static final byte[] PIXEL =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private CompanyAtWork company;
    private Stack stack;
    private Phone director;
    private Phone anna;
    private Phone james;
    private String apiKey;

    @BeforeAll
    void companyAtWork() throws IOException {
        company = CompanyAtWork.open().withoutDigests();
        stack = company.stack;
        director = company.director;
        anna = company.anna;
        james = company.james;
        apiKey = company.systemKey();
    }

    @AfterAll
    void nothingWasLostOnTheWay() {
        try {
            company.allWentWell();
        } finally {
            company.close();
        }
    }

    @Test
    void websiteLeadReachesEveryManagerAndTheFirstToTakeItHasIt() throws Exception {
        company.lead("Остеклить балкон");
        company.settled();

        assertThat(anna.last()).contains("Остеклить балкон");
        assertThat(anna.keys()).anyMatch(key -> key.contains("Взять"));
        assertThat(james.last()).contains("Остеклить балкон");

        james.tap("Take");
        company.settled();

        assertThat(james.last()).contains("Остеклить балкон", "James Carter");
        assertThat(anna.last()).contains("James Carter");
        assertThat(anna.keys()).noneMatch(key -> key.contains("Взять"));
    }

    @Test
    void alarmAboutALeadNobodyTookIsTrueOnceSomebodyTookIt() throws Exception {
        company.lead("Никто не взял");
        company.settled();
        stack.walk().skip(Duration.ofHours(1));
        assertThat(director.last()).contains("Никто не взял", "Её пока никто не взял");

        james.tap("Take");
        company.settled();

        assertThat(director.last()).contains("Никто не взял", "James Carter");
        assertThat(director.last()).doesNotContain("Её пока");
        assertThat(director.keys()).noneMatch(key -> key.contains("Взять"));
    }

    @Test
    void dealIsMovedPromisedRemindedOfMonthsLaterAndWon() throws Exception {
        DealId deal = company.taken("Три окна до зимы");
        anna.tap("Подготовка");
        assertThat(anna.last()).contains("Подготовка");
        anna.tap("Напомнить");
        anna.tap("3 мес");
        anna.write("ЛПР вернётся из отпуска");
        company.settled();
        int before = anna.texts().size();

        assertThat(stack.walk().skip(Period.ofMonths(3))).isInstanceOf(Skip.Arrived.class);

        assertThat(anna.texts()).hasSize(before + 1);
        assertThat(anna.last()).startsWith("⏰").contains("ЛПР вернётся из отпуска", "Три окна");
        anna.tap("Сделано");
        company.settled();
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
        DealId deal = company.taken("Зимний сад");
        anna.tap("Звонок");
        anna.tap("Дозвонились");
        anna.write("6 мин, бюджет согласуют весной");
        anna.write("через 5 месяцев в 14:37 спросить про бюджет");
        company.settled();
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
        company.settled();
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
        DealId deal = company.taken("Мансарда");
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
        company.taken("Витрина");
        company.settled();
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
        DealId deal = company.taken("Договор на двери");
        HttpResponse<String> answer =
                company.post(
                        "/deals/" + deal + "/transitions",
                        "{\"to\":\"won\",\"amount\":99000,\"key\":\"payment-1\"}",
                        "authorization",
                        "Bearer " + apiKey);
        company.settled();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(anna.last()).contains("Договор на двери", "accounting", "99");
    }

    @Test
    void lostDealComesBackOnItsDateAndIsReopened() throws Exception {
        DealId deal = company.taken("Лоджия");
        anna.tap("Проиграна");
        anna.tap("Дорого");
        anna.tap("3 мес");
        company.settled();
        assertThat(company.stored(deal)).isInstanceOf(LostDeal.class);

        stack.walk().skip(Period.ofMonths(3));

        assertThat(anna.last()).contains("Лоджия");
        anna.tap("Вернуть");
        assertThat(company.stored(deal)).isInstanceOf(OpenDeal.class);
    }

    @Test
    void frozenDealWakesByItself() throws Exception {
        DealId deal = company.taken("Веранда");
        anna.tap("Заморозить");
        anna.tap("Нет бюджета");
        anna.tap("Через месяц");
        company.settled();

        stack.walk().skip(Period.ofMonths(1));
        company.settled();

        assertThat(company.stored(deal)).isInstanceOf(OpenDeal.class);
        assertThat(anna.last()).contains("Веранда");
    }

    @Test
    void timerThatIsLostIsMadeUpForWithinSixMinutes() throws Exception {
        company.taken("Потерянный таймер");
        anna.tap("Напомнить");
        anna.tap("Через час");
        anna.write("/cancel");
        company.settled();
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
        company.taken("Двойной таймер");
        anna.tap("Напомнить");
        anna.tap("Завтра");
        anna.write("/cancel");
        company.settled();
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
}
