package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.funnel.FunnelView;
import voronka.domain.views.KeepingViews;
import voronka.domain.views.Report;
import voronka.domain.views.SavedView;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Reports are kept under names, listed, shared and shown as of now. */
class ViewsTest {
    private static final FunnelView ALL = FunnelView.all();

    private final ABot bot = ABot.ofACompany();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/funnel",
                "/funnel история прошлый месяц",
                "/funnel сумма>1",
                "/losses",
                "/stuck",
                "/pulse",
                "/diagnose",
                "/forecast",
                "/plan",
                "/key"
            })
    void underEveryReportIsTheKeyThatKeepsItAndBringsItBack(String command) {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        counted();
        Screen report = bot.says(ANNA, command);
        Button.OfReport ask = key(report);

        Screen question = bot.taps(ANNA, ask);

        assertThat(text(question)).contains("Как назвать");
        Button.OfReport back = new Button.OfReport(Button.Deed.SHOW, ask.report());
        assertThat(ABot.buttons(question)).contains(back);
        Screen again = bot.taps(ANNA, back);
        assertThat(text(again)).isEqualTo(text(report));
        assertThat(again.keys()).isEqualTo(report.keys());
    }

    @Test
    void reportsThatOnlyKeysOpenAreKeptToo() {
        for (Button button :
                List.of(
                        new Button.Trend(ALL),
                        new Button.Rating(ALL),
                        new Button.WhatIf(ALL, Button.WhatIf.INPUT, 200))) {
            Screen report = bot.taps(ANNA, button);
            Screen again =
                    bot.taps(ANNA, new Button.OfReport(Button.Deed.SHOW, key(report).report()));
            assertThat(text(again)).isEqualTo(text(report));
        }
        assertThat(ABot.buttons(bot.taps(ANNA, Button.WhatIf.ask(ALL))))
                .as("a question is no report")
                .noneMatch(Button.OfReport.class::isInstance);
    }

    @Test
    void lastMonthIsTheMonthBeforeWhenTheViewIsOpenedInMarch() {
        bot.taps(ANNA, key(bot.says(ANNA, "/funnel события прошлый месяц")));
        Screen view = bot.says(ANNA, "Итоги <b>месяца</b>");
        assertThat(text(view))
                .contains(
                        "<b>Итоги &lt;b&gt;месяца&lt;/b&gt;</b>",
                        "Воронка · прошлый месяц",
                        "сдвигается");

        bot.clock.forward(Duration.ofDays(100));
        Screen shown = bot.taps(ANNA, act(Button.Act.SHOW, only()));

        assertThat(text(shown)).contains("Итоги", "февраль 2027");
        assertThat(ABot.buttons(shown))
                .contains(act(Button.Act.ASK, only()))
                .noneMatch(Button.OfReport.class::isInstance);

        bot.taps(ANNA, act(Button.Act.TURN, only()));
        assertThat(text(bot.taps(ANNA, act(Button.Act.SHOW, only())))).contains("октябрь 2026");
    }

    @Test
    void oneTapKeepsItByItsOwnNameAndAnotherFindsItThere() {
        Button.OfReport ask = key(bot.says(ANNA, "/funnel история этот месяц Борис"));
        Button.OfReport keep = new Button.OfReport(Button.Deed.KEEP, ask.report());
        assertThat(ABot.buttons(bot.taps(ANNA, ask))).contains(keep);

        bot.taps(ANNA, keep);
        assertThat(bot.toast()).isEqualTo("Сохранено: «Воронка · этот месяц · Борис»");
        bot.tapsAgain(ANNA, keep);
        assertThat(bot.toast()).isEqualTo("Сохранено: «Воронка · этот месяц · Борис»");
        assertThat(bot.store.viewsOf(ANNA.member())).hasSize(1);
        bot.taps(ANNA, new Button.OfReport(Button.Deed.KEEP, ask.report().of(days())));
        assertThat(bot.store.viewsOf(ANNA.member())).hasSize(2);

        Screen list = bot.says(ANNA, "/views");
        assertThat(ABot.buttons(list)).contains(act(Button.Act.SHOW, only()));
    }

    @Test
    void aNameThatWillNotDoIsAskedForAgain() {
        bot.taps(ANNA, key(bot.says(ANNA, "/stuck")));
        bot.says(ANNA, "Зависшие");
        bot.taps(ANNA, key(bot.says(ANNA, "/pulse")));

        assertThat(text(bot.says(ANNA, "зависшие"))).contains("уже есть", "другое название");
        assertThat(text(bot.says(ANNA, "ы".repeat(61)))).contains("60 знаков");
        bot.says(ANNA, "Утро");
        assertThat(bot.store.viewsOf(ANNA.member()))
                .extracting(SavedView::name)
                .containsExactly("Зависшие", "Утро");

        bot.taps(ANNA, act(Button.Act.RENAME, bot.store.viewsOf(ANNA.member()).getLast()));
        bot.says(ANNA, "Вечер");
        assertThat(bot.store.viewsOf(ANNA.member()))
                .extracting(SavedView::name)
                .containsExactly("Зависшие", "Вечер");
    }

    @Test
    void thirtyViewsAreEnough() {
        Report report = key(bot.says(ANNA, "/stuck")).report();
        KeepingViews keeping = new KeepingViews(bot.store, bot.ids);
        for (int n = 0; n < KeepingViews.MOST; n++) {
            keeping.save(report, "Вид " + n, ANNA.member(), bot.today());
        }
        bot.taps(ANNA, new Button.OfReport(Button.Deed.KEEP, report));
        assertThat(text(bot.courier.last().screen())).contains("уже 30 видов");
    }

    @Test
    void aSharedViewObeysTheRightsOfWhoReadsIt() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.dealOf(KATE, "Daisy, windows, 200k");
        counted();
        bot.taps(ANNA, key(bot.says(ANNA, "/funnel")));
        bot.says(ANNA, "Вся воронка");
        SavedView view = only();
        bot.taps(KATE, act(Button.Act.SHOW, view));
        assertThat(bot.toast()).isEqualTo("This view is no more");

        bot.taps(ANNA, act(Button.Act.SHARE, view));
        assertThat(text(bot.taps(ANNA, act(Button.Act.SHOW, view)))).contains("2 открытые");
        Screen list = bot.says(KATE, "/views");
        assertThat(ABot.buttons(list))
                .containsExactly(
                        act(Button.Act.SHOW, view), new Button.Digests(Button.Digest.SHOW));
        assertThat(text(bot.taps(KATE, act(Button.Act.SHOW, view))))
                .contains("Вся воронка", "1 open deal", "my deals");

        Screen settings = bot.taps(KATE, act(Button.Act.ASK, view));
        assertThat(ABot.buttons(settings)).doesNotContain(act(Button.Act.ASK_DROP, view));
        bot.taps(KATE, act(Button.Act.DROP, view));
        assertThat(bot.toast()).contains("only its author");
        assertThat(bot.store.viewsOf(ANNA.member())).hasSize(1);

        bot.taps(ANNA, act(Button.Act.UNSHARE, view));
        assertThat(text(bot.says(KATE, "/views"))).contains("Nothing is here yet");
    }

    @Test
    void whatIsDeletedIsGoneAfterOneQuestion() {
        bot.taps(ANNA, key(bot.says(ANNA, "/stuck")));
        bot.says(ANNA, "Зависшие");
        SavedView view = only();
        Screen question = bot.taps(ANNA, act(Button.Act.ASK_DROP, view));
        assertThat(text(question)).contains("Удалить вид «Зависшие»?");
        assertThat(bot.store.viewsOf(ANNA.member())).hasSize(1);
        bot.taps(ANNA, act(Button.Act.DROP, view));
        assertThat(bot.store.viewsOf(ANNA.member())).isEmpty();
        assertThat(text(bot.courier.last().screen())).contains("Здесь пока пусто");
    }

    @Test
    void pictureComesWithAViewAsWithItsReport() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        counted();
        bot.taps(ANNA, key(bot.says(ANNA, "/funnel")));
        bot.says(ANNA, "Вся воронка");
        int before = bot.pictures.ordered().size();
        bot.taps(ANNA, act(Button.Act.SHOW, only()));
        assertThat(bot.pictures.ordered()).hasSize(before + 1);
        assertThat(text(bot.pictures.ordered().getLast().screen())).contains("Вся воронка");
    }

    private static voronka.domain.funnel.Days days() {
        return voronka.domain.funnel.Days.of(java.time.YearMonth.of(2025, 3));
    }

    private SavedView only() {
        return bot.store.viewsOf(ANNA.member()).getFirst();
    }

    private static Button act(Button.Act act, SavedView view) {
        return new Button.OfView(act, view.owner(), view.id());
    }

    private static Button.OfReport key(Screen report) {
        return ABot.buttons(report).stream()
                .filter(Button.OfReport.class::isInstance)
                .map(Button.OfReport.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("cannot be kept: " + report));
    }

    private void counted() {
        bot.store.count(bot.store.everyEvent());
    }

    private static String text(Screen screen) {
        return screen.text().toString();
    }
}
