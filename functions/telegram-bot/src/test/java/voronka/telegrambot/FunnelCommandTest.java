package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Part;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Button.Dimension;
import voronka.telegram.screen.Screen;

class FunnelCommandTest {
    private static final FunnelView ALL = FunnelView.all();

    private final ABot bot = ABot.ofACompany();

    @BeforeEach
    void borisAndKateSell() {
        DealId lost = bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.dealOf(KATE, "Daisy, windows, 200k");
        bot.untaken("Василёк");
        bot.clock.forward(Duration.ofDays(40));
        bot.taps(BORIS, new Button.Lose(lost, bot.revision(lost), "price"));
        bot.store.count(bot.store.everyEvent());
    }

    @Test
    void aDirectorSeesTheWholeFunnelAndAManagerTheirOwn() {
        assertThat(text(bot.says(ANNA, "/funnel"))).contains("2 открытые сделки", "все");
        assertThat(text(bot.says(KATE, "/funnel"))).contains("1 open deal", "my deals");
        assertThat(text(bot.taps(BORIS, new Button.Funnel(ALL)))).contains("Открытых сделок");
        assertThat(bot.courier.last().edited()).isEqualTo(55);
    }

    @Test
    void whatAManagerMayNotSeeNoKeyShows() {
        FunnelView kates = ALL.of(Part.of(KATE.member()));
        assertThat(text(bot.taps(BORIS, new Button.Funnel(kates)))).contains("мои сделки");
        FunnelView site = ALL.of(Part.of(By.SOURCE, "site"));
        assertThat(text(bot.taps(BORIS, new Button.Funnel(site)))).contains("мои сделки");
    }

    @Test
    void keysNarrowItDown() {
        Screen funnel = bot.says(ANNA, "/funnel");
        assertThat(ABot.buttons(funnel)).contains(new Button.NarrowFunnel(ALL, Dimension.SOURCE));
        Screen sources = bot.taps(ANNA, new Button.NarrowFunnel(ALL, Dimension.SOURCE));
        FunnelView site = ALL.of(Part.of(By.SOURCE, "site"));
        assertThat(ABot.buttons(sources)).contains(new Button.Funnel(site), new Button.Funnel(ALL));
        assertThat(text(bot.taps(ANNA, new Button.Funnel(site))))
                .contains("1 открытая сделка", "источник: site");
        for (Dimension by : Dimension.values()) {
            if (by == Dimension.AHEAD) {
                continue; // leads back to a forecast
            }
            assertThat(ABot.buttons(bot.taps(ANNA, new Button.NarrowFunnel(ALL, by))))
                    .as(by.toString())
                    .contains(new Button.Funnel(ALL));
        }
        Screen owners = bot.taps(ANNA, new Button.NarrowFunnel(ALL, Dimension.OWNER));
        FunnelView nobodys = ALL.of(new Part(By.OWNER, ""));
        assertThat(ABot.buttons(owners)).contains(new Button.Funnel(nobodys));
        assertThat(text(bot.taps(ANNA, new Button.Funnel(nobodys))))
                .contains("1 открытая сделка", "без ответственного");
    }

    @Test
    void wordsAreUnderstood() {
        for (String words :
                List.of("history 90 days", "история 90 дней", "история 23.11.2026–02.01.2027")) {
            assertThat(text(bot.says(ANNA, "/funnel " + words)))
                    .as(words)
                    .contains("Новых сделок: 3", "Проиграно: 1");
        }
        assertThat(text(bot.says(ANNA, "/funnel 2026-11"))).contains("ноябрь 2026");
        assertThat(text(bot.says(ANNA, "/funnel events this month")))
                .contains("январь 2027", "Новых сделок: 0", "Проиграно: 1");
        assertThat(text(bot.says(ANNA, "/funnel 2026 Борис источник=chat")))
                .contains("2026 год", "Борис · источник: вручную", "Новых сделок: 1");
        assertThat(text(bot.says(ANNA, "/funnel Борис история")))
                .contains("Борис", "Новых сделок: 1");
    }

    @Test
    void aPastDayIsAnsweredAsItWas() {
        assertThat(text(bot.says(ANNA, "/funnel на 30.11.2026")))
                .contains("на конец дня 30 ноября 2026", "3 открытые сделки");
        assertThat(text(bot.says(ANNA, "/funnel 22.11.2026"))).contains("в тот день не было");
    }

    @Test
    void lossesAreTold() {
        assertThat(text(bot.says(ANNA, "/losses")))
                .contains("Проиграно: 1 · 100", "Дорого", "Заявка 1", "У кого", "Борис");
        assertThat(text(bot.says(ANNA, "/losses Борис этот месяц")))
                .contains("Проиграно: 1", "Борис")
                .doesNotContain("У кого");
        assertThat(text(bot.says(ANNA, "/losses 2026-11"))).contains("ни одной");
        assertThat(text(bot.says(KATE, "/losses"))).contains("No deal was lost", "my deals");
    }

    @Test
    void whatIfIsAskedInThreeTaps() {
        Screen stages = bot.says(ANNA, "/whatif 2026-11");
        FunnelView view =
                ALL.of(
                        FunnelView.Kind.EVENTS,
                        voronka.domain.funnel.Days.of(java.time.YearMonth.of(2026, 11)));
        assertThat(ABot.buttons(stages)).contains(new Button.WhatIf(view, Button.WhatIf.INPUT, 0));
        Screen times = bot.taps(ANNA, new Button.WhatIf(view, Button.WhatIf.INPUT, 0));
        assertThat(ABot.buttons(times)).contains(new Button.WhatIf(view, Button.WhatIf.INPUT, 200));
        assertThat(text(bot.taps(ANNA, new Button.WhatIf(view, Button.WhatIf.INPUT, 200))))
                .contains("Новых сделок × 2", "→ 6", "ненадёжны");
        assertThat(text(bot.taps(ANNA, new Button.WhatIf(view, 1, 150)))).contains("× 1,5");
        assertThat(text(bot.taps(ANNA, new Button.WhatIf(view, 49, 150)))).contains("изменится");
    }

    @Test
    void whatIfIsAskedInWords() {
        assertThat(text(bot.says(ANNA, "/whatif 2026-11 приток x2")))
                .contains("Новых сделок × 2", "ноябрь 2026", "обычно падают");
        assertThat(text(bot.says(ANNA, "/whatif заявка 30%")))
                .contains("Заявка: дальше проходит 0 % → 30 %");
        assertThat(text(bot.says(ANNA, "/whatif stage 2 x1.5 Борис")))
                .contains("Замер: дальше проходит 100 % × 1,5", "Борис", "Больше 100 %");
        assertThat(text(bot.says(ANNA, "/whatif x2 each")))
                .contains("Каждый по очереди × 2", "Заявка");
        assertThat(text(bot.says(ANNA, "/whatif завтраки x2"))).contains("завтраки");
    }

    @Test
    void whatIfSaysWhetherPeopleCouldCarryIt() {
        bot.dealOf(BORIS, "Лютик, окна, 100к");
        bot.clock.forward(Duration.ofDays(100));
        bot.store.count(bot.store.everyEvent());
        assertThat(text(bot.says(ANNA, "/whatif input x3 за год")))
                .contains(
                        "Открытых сделок на менеджера: 1 → ", "(менеджеров: 2)", "Больше нормы 1:");
        assertThat(text(bot.says(KATE, "/whatif input x1 2026"))).contains("Within the norm of 1");
    }

    @Test
    void whatIfOfCombinedConditionsReadsTheLogAndHasItsPicture() {
        assertThat(text(bot.says(ANNA, "/whatif 2026-11 сумма>50к Борис input x2")))
                .contains("сумма", "Новых сделок × 2");
        assertThat(bot.pictures.ordered().getLast().drawing().title()).contains("× 2");
        assertThat(bot.pictures.ordered().getLast().message())
                .isEqualTo(bot.courier.last().edited());
    }

    @Test
    void keyStageIsNotGuessed() {
        assertThat(text(bot.says(ANNA, "/key"))).contains("не набралось 20", "Как найден");
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        assertThat(text(bot.says(ANNA, "/funnel завтраки источник=газета")))
                .contains("завтраки, источник=газета", "прошлый месяц");
    }

    @Test
    void itIsSaidHowItIsCounted() {
        assertThat(text(bot.taps(ANNA, new Button.HowCounted(ALL)))).contains("Как считаем");
    }

    private static String text(Screen screen) {
        return screen.text().toString();
    }
}
