package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.ABook;
import voronka.domain.book.Pair;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Responsible;
import voronka.domain.book.SalesBook;
import voronka.domain.book.SetupAnswers;
import voronka.domain.conversation.Dialogue;
import voronka.domain.conversation.Dialogue.Setup.Asked;
import voronka.domain.deal.DealId;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Anna directs. It is Monday, ten in the morning, in Moscow. */
class SetupCommandTest {
    private final ABot bot = ABot.ofACompany();

    private static String text(Screen screen) {
        return screen.text().toString();
    }

    private Screen answers(Asked asked, String answer) {
        return bot.taps(ANNA, new Button.Setup(asked.ordinal(), answer));
    }

    private SalesBook book() {
        return bot.store.newest().orElseThrow();
    }

    /** Windows, three hundred thousand, all by keys; the preview is on the screen. */
    private Screen windows() {
        return windows("Asia/Yekaterinburg", "15 min");
    }

    private Screen windows(String zone, String within) {
        bot.says(ANNA, "/setup");
        answers(Asked.CURRENCY, "RUB");
        answers(Asked.PROCESS, "WINDOWS");
        answers(Asked.SOLD, "none");
        answers(Asked.DAYS, "mon-fri 10-19");
        answers(Asked.ZONE, zone);
        answers(Asked.WHO, "turn");
        answers(Asked.WITHIN, within);
        return answers(Asked.LOSS, "300000");
    }

    @Test
    void sixQuestionsByKeysAndTheCompanyWorksByItsOwnBookAtOnce() {
        assertThat(text(bot.says(ANNA, "/setup"))).contains("Вопрос 1 из 6", "валюте");
        Screen preview = windows();
        assertThat(text(preview))
                .contains("Звонок → Замер → Расчёт → Договор")
                .contains("пн–пт, 10:00–19:00, Екатеринбург", "менеджерам по очереди")
                .contains("за 15 рабочих минут", "с согласия руководителя")
                .contains("действует книга продаж версии 1");

        answers(Asked.PREVIEW, "publish-1");

        assertThat(book().version()).isEqualTo(2);
        assertThat(book().zone()).isEqualTo(ZoneId.of("Asia/Yekaterinburg"));
        assertThat(book().firstPipeline().stages().getFirst().key().value()).isEqualTo("calls");
        assertThat(book().firstPipeline().first().responsible())
                .isEqualTo(new Responsible.InTurn(Role.MANAGER));
        assertThat(bot.store.of(ANNA.member())).isEmpty();
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        assertThat(bot.deal(deal).facts().bookVersion()).isEqualTo(2);
        assertThat(bot.store.roster().byId(BORIS.member()).orElseThrow().zone())
                .as("everybody who had the company's clock has it still")
                .isEqualTo(ZoneId.of("Asia/Yekaterinburg"));
    }

    @Test
    void everythingCanBeTypedToo() {
        bot.says(ANNA, "/setup");
        bot.says(ANNA, "gbp");
        answers(Asked.PROCESS, "PROJECTS");
        assertThat(text(bot.says(ANNA, "Сайты — магазины\nСайты — клиники\nРеклама — магазины")))
                .contains("Сколько нужно воронок");
        answers(Asked.SHARE, "BY_PRODUCT");
        bot.says(ANNA, "пн–сб 10:00–20:00");
        bot.says(ANNA, "Берлин");
        bot.says(ANNA, "berlin");
        answers(Asked.WHO, "first");
        bot.says(ANNA, "2 часа");
        assertThat(text(bot.says(ANNA, "5к"))).contains("Сайты — магазины", "за 2 рабочих часа");
        answers(Asked.PREVIEW, "publish-1");

        assertThat(book().currency().getCurrencyCode()).isEqualTo("GBP");
        assertThat(book().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(book().pairs()).extracting(Pair::pipeline).hasSize(3);
        assertThat(book().pipelines().stream().filter(Pipeline::takesNewDeals)).hasSize(2);
        assertThat(book().hours().isWorked(LocalDate.of(2026, 11, 28))).isTrue();
        assertThat(book().firstPipeline().firstContactWithin()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void setUpAgainWarnsAndDealsThatHaveBegunKeepTheirVersion() {
        DealId old = bot.dealOf(BORIS, "Ромашка, окна");
        windows();
        answers(Asked.PREVIEW, "publish-1");
        assertThat(text(windows())).contains("Так вы уже и работаете");

        bot.says(ANNA, "/setup");
        for (Asked asked : List.of(Asked.CURRENCY, Asked.PROCESS, Asked.SOLD)) {
            answers(
                    asked,
                    asked == Asked.PROCESS ? "TYPICAL" : asked == Asked.SOLD ? "none" : "RUB");
        }
        answers(Asked.DAYS, "mon-fri 9-18");
        answers(Asked.ZONE, "Europe/Moscow");
        answers(Asked.WHO, "first");
        answers(Asked.WITHIN, "none");
        assertThat(text(answers(Asked.LOSS, "none"))).contains("версии 2", "Окна с замером");
        answers(Asked.PREVIEW, "publish-2");

        assertThat(book().version()).isEqualTo(3);
        assertThat(bot.deal(old).facts().bookVersion()).isEqualTo(1);
        bot.taps(BORIS, new Button.Move(old, bot.revision(old), "measuring"));
        assertThat(bot.deal(old).standing().stage().value()).isEqualTo("measuring");
    }

    @Test
    void whatWouldBeOtherwiseThanTodayIsToldLineByLine() {
        windows();
        answers(Asked.PREVIEW, "publish-1");
        Screen preview = windows("Europe/Moscow", "30 min");
        assertThat(ABot.buttons(preview))
                .contains(new Button.Setup(Asked.PREVIEW.ordinal(), "changes"));

        assertThat(text(answers(Asked.PREVIEW, "changes")).lines().filter(l -> l.startsWith("•")))
                .hasSize(2)
                .anyMatch(line -> line.contains("часовой пояс"))
                .anyMatch(line -> line.contains("Окна с замером"));
        assertThat(text(answers(Asked.PREVIEW, "summary"))).contains("Звонок → Замер");
        answers(Asked.PREVIEW, "changes");
        answers(Asked.PREVIEW, "publish-2");
        assertThat(book().version()).isEqualTo(3);
    }

    @Test
    void whatOthersHavePublishedMeanwhileIsShownBeforeItIsReplaced() {
        windows();
        answers(Asked.PREVIEW, "publish-7");
        assertThat(book().version()).isEqualTo(1);
        assertThat(text(answers(Asked.PREVIEW, "publish-1"))).contains("Готово");
    }

    @Test
    void aKeyOfAnEarlierQuestionIsTooLateAndBackGoesBack() {
        bot.says(ANNA, "/setup");
        answers(Asked.CURRENCY, "RUB");
        answers(Asked.CURRENCY, "USD");
        assertThat(bot.toast()).isEqualTo("Этот вопрос уже закрыт.");
        assertThat(text(answers(Asked.PROCESS, "back"))).contains("Вопрос 1 из 6");
        assertThat(text(bot.says(ANNA, "/cancel"))).contains("всё осталось как было");
        assertThat(book().version()).isEqualTo(1);
    }

    @Test
    void whoKeepsNoBookSetsNothingUp() {
        assertThat(text(bot.says(BORIS, "/setup"))).contains("не для вашей роли");
        bot.taps(BORIS, new Button.BeginSetup());
        assertThat(bot.toast()).contains("не для вашей роли");
    }

    @Test
    void theFounderIsOfferedIt() {
        ABot empty = ABot.unfounded();
        Screen welcome = empty.says(ANNA, "/start open-sesame");
        assertThat(ABot.buttons(welcome)).contains(new Button.BeginSetup());
        assertThat(text(empty.taps(ANNA, new Button.BeginSetup()))).contains("Вопрос 1 из 6");
    }

    @ParameterizedTest
    @CsvSource({
        "пн-пт 9-18, 9:00, 18:00, 5",
        "'Mon – Sat, 10:30–20:00', 10:30, 20:00, 6",
        "ежедневно с 8 до 22, 8:00, 22:00, 7",
        "'вт, чт 9.30-17', 9:30, 17:00, 2"
    })
    void hoursAreReadAsPeopleTypeThem(String typed, String from, String to, int days) {
        SetupAnswers read =
                SetupAnswer.to(Asked.DAYS, typed, SetupAnswers.usual(ABook.ofFourStages()))
                        .orElseThrow();
        assertThat(read.from()).isEqualTo(LocalTime.parse(from.length() < 5 ? "0" + from : from));
        assertThat(read.to()).isEqualTo(LocalTime.parse(to.length() < 5 ? "0" + to : to));
        assertThat(read.days()).hasSize(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "всегда", "пн-пт", "9-18", "пн-пт 18-9", "пн 25-26"})
    void hoursThatAreNoneAreAskedForAgain(String typed) {
        assertThat(SetupAnswer.to(Asked.DAYS, typed, SetupAnswers.usual(ABook.ofFourStages())))
                .isEmpty();
    }

    @Test
    void whatIsNoAnswerIsSaidWithAnExample() {
        bot.says(ANNA, "/setup");
        assertThat(text(bot.says(ANNA, "тугрики"))).contains("Такой валюты не знаю", "Вопрос 1");
        answers(Asked.CURRENCY, "RUB");
        assertThat(text(bot.says(ANNA, "окна"))).contains("Выберите кнопкой");
        answers(Asked.PROCESS, "TYPICAL");
        assertThat(text(bot.says(ANNA, "всё всем"))).contains("что — кому");
        answers(Asked.SOLD, "none");
        bot.says(ANNA, "пн–пт 9–18");
        assertThat(text(bot.says(ANNA, "Атлантида"))).contains("Не знаю такого города");
        Optional<Dialogue> open = bot.store.of(ANNA.member());
        assertThat(((Dialogue.Setup) open.orElseThrow()).answers().days())
                .isEqualTo(
                        Set.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY));
    }
}
