package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.ABook;
import voronka.domain.AProcess;
import voronka.domain.activity.Enclosure;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FieldValue;
import voronka.domain.ledger.Marker;
import voronka.domain.money.Money;
import voronka.domain.selling.DealDesk;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.FillingDeal;
import voronka.domain.selling.Given;
import voronka.domain.selling.Order;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Reports by the fields of the company's own, by every type of field. */
class FieldFiltersTest {
    private final ABot bot = ABot.ofACompany(AProcess.ofWindows());
    private int orders;

    @BeforeEach
    void threeDeals() {
        fill(
                bot.dealOf(BORIS, "Ромашка, окна, 100к"),
                Given.NOTHING
                        .with("need", new FieldValue.Text("Три окна в спальню"))
                        .with("windows", number(3))
                        .with("budget", sum(250_000))
                        .with("ready", new FieldValue.Day(LocalDate.of(2027, 3, 15)))
                        .with("decides", new FieldValue.YesNo(true))
                        .with("profile", new FieldValue.Choice("white"))
                        .with(
                                "plan",
                                new FieldValue.Attached(
                                        new Enclosure.File(
                                                Enclosure.Kind.PHOTO, "f1", "plan.jpg"))));
        fill(
                bot.dealOf(BORIS, "Василёк, двери, 200к"),
                Given.NOTHING
                        .with("need", new FieldValue.Text("Балкон"))
                        .with("windows", number(10))
                        .with("budget", sum(90_000))
                        .with("ready", new FieldValue.Day(LocalDate.of(2027, 4, 2)))
                        .with("decides", new FieldValue.YesNo(false))
                        .with("profile", new FieldValue.Choice("wood")));
        bot.dealOf(KATE, "Daisy, windows, 300k");
        bot.store.count(bot.store.everyEvent());
        bot.clock.forward(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "need=окна                      | 1 | Что нужно: окна",
                "«что нужно»=\"три окна\"       | 1 | Что нужно: три окна",
                "что нужно=балкон Борис         | 1 | Что нужно: балкон · Борис",
                "сколько окон>3                 | 1 | Сколько окон > 3",
                "windows<=3                     | 1 | Сколько окон ≤ 3",
                "windows=3..10                  | 2 | Сколько окон ≤ 10",
                "windows>=3 windows<10          | 1 | Сколько окон < 10",
                "windows=10 source=chat         | 1 | Сколько окон = 10",
                "бюджет>100к                    | 1 | Бюджет > 100 тыс.",
                "budget=50 000..300 000 ₽       | 2 | Бюджет ≥ 50 тыс.",
                "бюджет < 1 млн Борис           | 2 | Бюджет < 1 млн",
                "ready=15.03.2027               | 1 | Когда готовы = 15 марта 2027",
                "ready=март 2027                | 1 | Когда готовы ≤ 31 марта 2027",
                "«Когда готовы»>15.03.2027      | 1 | Когда готовы > 15 марта 2027",
                "ready>=15.03.2027              | 2 | Когда готовы ≥ 15 марта 2027",
                "решает сам=да                  | 1 | Решает сам = да",
                "decides=no                     | 1 | Решает сам = нет",
                "профиль=Под дерево             | 1 | Профиль = Под дерево",
                "profile=white                  | 1 | Профиль = Белый",
                "план=да                        | 1 | План квартиры = да",
                "план=нет                       | 2 | План квартиры: не заполнено",
                "budget=пусто                   | 1 | Бюджет: не заполнено",
                "сумма>100к сумма<300к          | 1 | сумма < 300 тыс. · сумма > 100 тыс.",
                "сумма=100к..200к               | 2 | сумма ≥ 100 тыс.",
                "сумма>=100 000 windows>3       | 1 | сумма ≥ 100 тыс."
            })
    void deals(String condition, int deals, String told) {
        Screen now = bot.says(ANNA, "/funnel " + condition);
        assertThat(text(now)).contains(told).containsPattern(deals + " открыт");
        Button lines =
                ABot.buttons(now).stream()
                        .filter(Button.Lines.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        Button open =
                ABot.buttons(bot.taps(ANNA, lines)).stream()
                        .filter(Button.DealsBehind.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertThat(text(bot.taps(ANNA, open))).contains(deals + " сдел");
        for (String kind : List.of("история", "события")) {
            assertThat(text(bot.says(ANNA, "/funnel " + kind + " ноябрь " + condition)))
                    .contains("Новых сделок: " + deals);
        }
    }

    @Test
    void whatCannotBeMeantIsToldWithWhatCan() {
        assertThat(text(bot.says(ANNA, "/funnel цвет=синий")))
                .contains("источник=…", "сумма=…", "\"Что нужно\"=…", "Профиль=…");
        assertThat(text(bot.says(KATE, "/funnel colour=blue")))
                .contains("source=…", "\"How many windows\"=…");
        assertThat(text(bot.says(ANNA, "/funnel windows=много"))).contains("windows>10");
        assertThat(text(bot.says(ANNA, "/funnel budget>много"))).contains("budget>100000");
        assertThat(text(bot.says(ANNA, "/funnel ready=завтраки"))).contains("ready=15.03.2027");
        assertThat(text(bot.says(ANNA, "/funnel профиль=синий")))
                .contains("профиль=Белый", "профиль=\"Под дерево\"");
        assertThat(text(bot.says(ANNA, "/funnel decides=может"))).contains("decides=да");
    }

    @Test
    void noQuotesSmuggleInAnotherCondition() {
        assertThat(text(bot.says(KATE, "/funnel need=\"x\nowner=" + BORIS.member() + "\"")))
                .contains("There are no open deals");
    }

    private void fill(DealId deal, Given given) {
        DealDesk desk =
                new DealDesk(
                        bot.store, bot.store, bot.store, bot.store, bot.store, bot.clock, bot.ids);
        Marker marker =
                new Marker("test", "fill " + ++orders, "", bot.clock.instant().plus(Marker.LONG));
        Order order =
                Order.of(
                        BORIS.as(Role.MANAGER),
                        bot.store.roster(),
                        deal,
                        null,
                        marker,
                        bot.clock.instant());
        assertThat(new FillingDeal(desk).with(given, order))
                .isInstanceOf(DealOutcome.Changed.class);
    }

    private static FieldValue number(int number) {
        return new FieldValue.Numeric(BigDecimal.valueOf(number));
    }

    private static FieldValue sum(long major) {
        return new FieldValue.Sum(new Money(major * 100, ABook.ROUBLES));
    }

    private static String text(Screen screen) {
        return screen.text()
                .toString()
                .replaceAll("<[^>]*>", "")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&quot;", "\"")
                .replace('\u00a0', ' ');
    }
}
