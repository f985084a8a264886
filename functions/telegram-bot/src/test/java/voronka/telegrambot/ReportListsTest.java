package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.Behind;
import voronka.domain.funnel.Behind.What;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.FunnelView;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** From a line of a report to its deals, and to a deal's card. */
class ReportListsTest {
    private static final FunnelView NOW = FunnelView.all();
    private static final Days NOVEMBER = Days.of(YearMonth.of(2026, 11));

    private final ABot bot = ABot.ofACompany();

    @Test
    void aFunnelsLineOpensItsDealsAndTheseTheirCards() {
        DealId windows = bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.dealOf(KATE, "Василёк, двери");
        bot.untaken("Лютик");
        counted();

        Screen lines = bot.taps(ANNA, open(bot.says(ANNA, "/funnel"), Button.Lines.class));
        assertThat(lines.keys().getFirst().getFirst().label()).isEqualTo("Заявка · 3");
        Screen deals = bot.taps(ANNA, open(lines, Button.DealsBehind.class));

        assertThat(text(deals))
                .contains("Заявка: открыты · 3 сделки · 100", "окна", "двери", "Лютик")
                .contains("без суммы");
        assertThat(ABot.buttons(deals)).contains(new Button.Card(windows));
        assertThat(text(bot.taps(ANNA, new Button.Card(windows)))).contains("Ромашка");
    }

    @Test
    void aHistorysStageHasItsReachedPassedLostAndStill() {
        DealId lost = bot.dealOf(BORIS, "Ромашка, окна, 100к");
        DealId moved = bot.dealOf(BORIS, "Василёк, двери, 50к");
        bot.taps(BORIS, new Button.Move(moved, bot.revision(moved), "measuring"));
        bot.taps(BORIS, new Button.Lose(lost, bot.revision(lost), "price"));
        counted();
        for (FunnelView.Kind kind : List.of(FunnelView.Kind.COHORT, FunnelView.Kind.EVENTS)) {
            Screen lines = bot.taps(ANNA, new Button.Lines(NOW.of(kind, NOVEMBER), ""));
            assertThat(labels(lines))
                    .contains("Новые сделки · 2", "Проиграны · 1", "Заявка …", "Замер …")
                    .doesNotContain("Оплата …");
            Screen stage = bot.taps(ANNA, open(lines, Button.Lines.class));
            assertThat(labels(stage)).contains("Дошли · 2", "Прошли дальше · 1", "Проиграны · 1");
            Screen deals =
                    bot.taps(
                            ANNA,
                            ABot.buttons(stage).stream()
                                    .filter(
                                            b ->
                                                    b instanceof Button.DealsBehind d
                                                            && d.line().what() == What.LOST)
                                    .findFirst()
                                    .orElseThrow());
            assertThat(text(deals)).contains("Заявка: проиграны · 1 сделка", "окна");
            assertThat(ABot.buttons(deals)).contains(new Button.Card(lost));
        }
    }

    @Test
    void aLossesLineOpensItsDealsByReasonOwnerSourceAndWeekday() {
        DealId lost = bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.taps(BORIS, new Button.Lose(lost, bot.revision(lost), "price"));
        counted();
        Screen lines =
                bot.taps(ANNA, new Button.Lines(NOW.of(FunnelView.Kind.LOSSES, NOVEMBER), ""));
        assertThat(labels(lines)).contains("Дорого · 1", "Борис · 1", "вручную · 1", "пн · 1");
        for (Button line : ABot.buttons(lines)) {
            if (line instanceof Button.DealsBehind) {
                assertThat(ABot.buttons(bot.taps(ANNA, line))).contains(new Button.Card(lost));
            }
        }
    }

    @Test
    void manyDealsComeInPages() {
        for (int n = 0; n < 23; n++) {
            bot.dealOf(BORIS, "Ромашка %d, окна, %d000".formatted(n, n + 10));
        }
        counted();
        Behind line = Behind.of(What.OPEN);
        Screen first = bot.taps(ANNA, new Button.DealsBehind(NOW, line, 0));
        assertThat(text(first)).contains("23 сделки", "1. ", "10. ").doesNotContain("11. ");
        Screen last = bot.taps(ANNA, new Button.DealsBehind(NOW, line, 2));
        assertThat(text(last)).contains("23 сделки", "21. ", "23. ").doesNotContain("20. ");
        assertThat(labels(last)).contains("21", "23", "◀ 2").doesNotContain("4 ▶");
        assertThat(text(bot.taps(ANNA, new Button.DealsBehind(NOW, line, 99)))).contains("23");
    }

    @Test
    void aManagerOpensNobodyElsesDeals() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        counted();
        Screen deals = bot.taps(KATE, new Button.DealsBehind(NOW, Behind.of(What.OPEN), 0));
        assertThat(text(deals)).contains("0 deals").doesNotContain("окна");
    }

    @Test
    void stuckDealsAreToldAndOpened() {
        DealId stuck = bot.dealOf(BORIS, "Ромашка, окна, 100к");
        assertThat(text(bot.says(ANNA, "/stuck"))).contains("нечем мерить");
        for (int n = 0; n < 20; n++) {
            DealId passing = bot.dealOf(KATE, "Василёк %d, двери".formatted(n));
            bot.taps(KATE, new Button.Move(passing, bot.revision(passing), "measuring"));
        }
        bot.clock.forward(Duration.ofDays(5));
        counted();

        Screen overview = bot.says(ANNA, "/stuck");
        assertThat(text(overview))
                .contains("Зависли · 1 сделка · 100", "1. Заявка · Борис · 1 сделка · 100")
                .contains("4 дня сверх срока");
        Screen group = bot.taps(ANNA, open(overview, Button.Hanging.class));
        assertThat(text(group)).contains("Заявка · Борис", "окна");
        assertThat(ABot.buttons(group)).contains(new Button.Card(stuck));
        assertThat(text(bot.says(KATE, "/stuck"))).doesNotContain("Борис");
        assertThat(text(bot.says(BORIS, "/stuck"))).contains("1 сделка");
    }

    private void counted() {
        bot.store.count(bot.store.everyEvent());
    }

    private static Button open(Screen screen, Class<? extends Button> kind) {
        return ABot.buttons(screen).stream().filter(kind::isInstance).findFirst().orElseThrow();
    }

    private static List<String> labels(Screen screen) {
        return screen.keys().stream().flatMap(List::stream).map(Screen.Key::label).toList();
    }

    private static String text(Screen screen) {
        return screen.text().toString().replaceAll("<[^>]*>", "");
    }
}
