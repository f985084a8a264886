package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.Filter;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Part;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class DirectorsReportsTest {
    private static final FunnelView ALL = FunnelView.all();

    private final ABot bot = ABot.ofACompany();

    @Test
    void filtersCombineAndReadTheLog() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.dealOf(BORIS, "Василёк, двери, 700к");
        bot.dealOf(KATE, "Daisy, windows, 900k");
        bot.untaken("Лютик");
        counted();

        assertThat(text(bot.says(ANNA, "/funnel сумма>500к")))
                .contains("2 открытые сделки · 1,6 млн", "сумма > 500 тыс.");
        assertThat(text(bot.says(ANNA, "/funnel сумма > 500 000 Борис источник=chat")))
                .contains(
                        "1 открытая сделка · 700 тыс.", "Борис · источник: вручную · сумма > 500");
        assertThat(text(bot.says(ANNA, "/funnel история ноябрь сумма<1 млн Kate")))
                .contains("Новых сделок: 1 · 900 тыс.");
        assertThat(text(bot.says(ANNA, "/funnel события этот месяц сумма>=100к source=chat")))
                .contains("Новых сделок: 3");
    }

    @Test
    void theMessageSaysThatTheLogIsRead() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        int before = bot.courier.all().size();
        bot.says(ANNA, "/funnel сумма>50к");
        assertThat(bot.courier.all().get(before).screen().text().toString())
                .contains("Читаю журнал");
        assertThat(bot.courier.all()).hasSize(before + 2);
        assertThat(bot.courier.last().edited()).isNotNull();
    }

    @Test
    void keysCombineToo() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.untaken("Лютик");
        counted();
        FunnelView boris = ALL.of(Part.of(BORIS.member()));
        Screen sources = bot.taps(ANNA, new Button.NarrowFunnel(boris, Button.Dimension.SOURCE));
        Button chat = new Button.Combine(boris, Part.of(By.SOURCE, "chat"));
        assertThat(ABot.buttons(sources)).contains(chat);
        assertThat(text(bot.taps(ANNA, chat)))
                .contains("1 открытая сделка", "Борис · источник: вручную");
        Button site = new Button.Combine(boris, Part.of(By.SOURCE, "site"));
        assertThat(text(bot.taps(ANNA, site))).contains("Открытых сделок сейчас нет");
    }

    @Test
    void aManagersFilterIsOfTheirOwnDeals() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        counted();
        assertThat(text(bot.says(KATE, "/funnel sum>50k"))).contains("There are no open deals");
        Filter all = Filter.read("sum>1");
        bot.store.keep(all);
        FunnelView found = ALL.of(Part.of(all));
        assertThat(text(bot.taps(KATE, new Button.Funnel(found))))
                .contains("There are no open deals");
        assertThat(text(bot.taps(BORIS, new Button.Funnel(found)))).contains("1 открытая сделка");
    }

    @Test
    void unknownWordsAreToldWithWhatWouldBeRight() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        counted();
        assertThat(text(bot.says(ANNA, "/funnel источник=газета")))
                .contains("источник=газета", "Подойдёт: источник=chat");
        assertThat(text(bot.says(ANNA, "/funnel цвет=синий"))).contains("цвет=синий", "сумма=…");
        assertThat(text(bot.says(ANNA, "/funnel завтраки"))).contains("завтраки", "прошлый месяц");
    }

    @Test
    void diagnosisSaysNothingOfTooFew() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        counted();
        assertThat(text(bot.says(ANNA, "/diagnose"))).contains("слишком мало");
    }

    @Test
    void diagnosisTellsAHoleWithItsNumbersAndDeals() {
        for (int n = 0; n < 24; n++) {
            DealId last = bot.dealOf(BORIS, "Ромашка %d, окна, 100к".formatted(n));
            if (n % 4 == 0) {
                bot.taps(BORIS, new Button.Move(last, bot.revision(last), "measuring"));
            } else {
                bot.taps(BORIS, new Button.Lose(last, bot.revision(last), "price"));
            }
        }
        counted();
        Screen told = bot.says(ANNA, "/diagnose");
        assertThat(text(told))
                .contains("Провал после этапа «Заявка»: дальше проходит 25 %")
                .contains("отказов 18 из 24", "На кону 1,8 млн");
        Button deals = ABot.buttons(told).getFirst();
        assertThat(text(bot.taps(ANNA, deals))).contains("18 сделок · 1,8 млн");
        assertThat(ABot.buttons(bot.courier.last().screen()))
                .anyMatch(Button.Card.class::isInstance);
    }

    @Test
    void forecastSaysWhenItKnowsTooLittle() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        assertThat(text(bot.says(ANNA, "/forecast"))).contains("Прогноз", "пока мало опыта");
        Button how = new Button.HowAhead(ALL);
        assertThat(text(bot.taps(ANNA, how))).contains("проигранные и замороженные");
        Screen whose = bot.taps(ANNA, new Button.NarrowFunnel(ALL, Button.Dimension.AHEAD));
        assertThat(ABot.buttons(whose)).contains(new Button.Ahead(ALL.of(Part.of(BORIS.member()))));
    }

    @Test
    void pulseIsOneScreenWithTheWayToEachReport() {
        DealId won = bot.dealOf(BORIS, "Ромашка, окна, 400к");
        bot.taps(BORIS, new Button.Win(won, bot.revision(won)));
        DealId lost = bot.dealOf(KATE, "Daisy, windows, 200k");
        bot.taps(KATE, new Button.Lose(lost, bot.revision(lost), "price"));
        bot.dealOf(KATE, "Lily, doors, 300k");
        counted();
        bot.says(ANNA, "/plan 1 млн");
        Screen pulse = bot.says(ANNA, "/pulse");
        assertThat(text(pulse))
                .contains("План, ноябрь: 400 тыс. ₽ из 1 млн ₽ — 40 %")
                .contains("В работе: 1 сделка · 300 тыс. ₽", "Заявка 1")
                .contains("новых 3, выиграно 1 · 400 тыс. ₽, проиграно 1 · 200 тыс. ₽")
                .contains("Чаще всего теряем: Дорого — 1 из 1", "1. Борис · 1 · 400 тыс. ₽")
                .contains("Зависших сделок нет", "опыта пока мало");
        assertThat(ABot.buttons(pulse))
                .contains(new Button.Ahead(ALL), new Button.Diagnose(ALL), new Button.Funnel(ALL));
        assertThat(text(bot.says(KATE, "/pulse")))
                .contains("Sold in November: 0")
                .doesNotContain("Борис");
    }

    @Test
    void thePinnedStageIsInThePulse() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна, 400к");
        bot.taps(BORIS, new Button.Move(deal, bot.revision(deal), "measuring"));
        counted();
        String request = voronka.domain.funnel.Fingerprint.of("request");
        bot.taps(BORIS, new Button.Pin(ALL, request));
        assertThat(bot.toast()).contains("не для вашей роли");
        bot.taps(ANNA, new Button.Pin(ALL, request));
        assertThat(bot.toast()).contains("закреплён: Заявка");
        assertThat(text(bot.says(ANNA, "/pulse")))
                .contains(
                        "📌 Ключевой этап «Заявка»: за 30 дней дальше прошло 100 % из 1 решённой");
        bot.clock.forward(Duration.ofDays(90));
        assertThat(text(bot.says(ANNA, "/pulse")))
                .contains("📌 Ключевой этап «Заявка»: за 30 дней решённых сделок нет");
    }

    @Test
    void planIsSetByADirectorAndSeenBesideTheFact() {
        DealId won = bot.dealOf(BORIS, "Ромашка, окна, 400к");
        bot.taps(BORIS, new Button.Win(won, bot.revision(won)));
        counted();
        assertThat(text(bot.says(ANNA, "/plan"))).contains("не задан", "Продано: 400 тыс.");
        assertThat(text(bot.says(ANNA, "/plan 2 млн")))
                .contains("Компания: 400 тыс. ₽ из 2 млн ₽ — 20 %", "осталось 1,6 млн")
                .contains("Осталось 8 дней");
        assertThat(text(bot.says(ANNA, "/plan Борис 500 000")))
                .contains("Борис: 400 тыс. ₽ из 500 тыс. ₽ — 80 %");
        assertThat(text(bot.says(ANNA, "/plan декабрь Kate 1,2 млн")))
                .contains("декабрь 2026", "Kate: 0");
        assertThat(text(bot.says(BORIS, "/plan 9 млн"))).contains("не для вашей роли");
        assertThat(text(bot.says(BORIS, "/plan")))
                .contains("Борис: 400 тыс.")
                .doesNotContain("Компания");
        assertThat(text(bot.says(ANNA, "/plan чепуха"))).contains("чепуха", "/plan 5 млн");
    }

    private void counted() {
        bot.store.count(bot.store.everyEvent());
        bot.clock.forward(Duration.ofMinutes(1));
    }

    private static String text(Screen screen) {
        return screen.text()
                .toString()
                .replaceAll("<[^>]*>", "")
                .replace("&gt;", ">")
                .replace('\u00a0', ' ');
    }

    static List<String> labels(Screen screen) {
        return screen.keys().stream().flatMap(List::stream).map(Screen.Key::label).toList();
    }
}
