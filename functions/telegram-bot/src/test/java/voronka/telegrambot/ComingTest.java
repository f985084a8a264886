package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.Messenger.Sending;
import voronka.domain.views.SavedView;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Reports that come by themselves, as their readers see them. */
class ComingTest {
    private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T06:00:00Z");

    private final ABot bot = ABot.ofACompany();

    @Test
    void everyWeekIsTwoTapsFromAnyReport() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.store.count(bot.store.everyEvent());
        Screen question = bot.taps(ANNA, key(bot.says(ANNA, "/funnel")));
        Screen settings = bot.taps(ANNA, deed(question, Button.Deed.WEEKLY));
        assertThat(bot.toast()).isEqualTo("Буду присылать по понедельникам в 9:00");
        assertThat(text(settings)).contains("Приходит по понедельникам в 9:00");
        int before = bot.courier.all().size();
        int pictures = bot.pictures.ordered().size();

        bot.clock.moveTo(NEXT_MONDAY.minusSeconds(300));
        bot.wakes();
        assertThat(bot.courier.all()).hasSize(before);
        bot.clock.moveTo(NEXT_MONDAY);
        bot.wakes();
        bot.wakes();

        List<RecordingCourier.Carried> all =
                bot.courier.all().subList(before, bot.courier.all().size()).stream()
                        .filter(one -> text(one.screen()).contains("📌"))
                        .toList();
        assertThat(all).hasSize(1);
        RecordingCourier.Carried sent = all.getFirst();
        assertThat(sent.to()).isEqualTo(ANNA.chat());
        assertThat(sent.edited()).isZero();
        assertThat(text(sent.screen())).contains("📌 Воронка", "1 открытая сделка");
        assertThat(bot.pictures.ordered()).hasSize(pictures + 1);
        assertThat(text(bot.pictures.ordered().getLast().screen())).isEqualTo(text(sent.screen()));
        assertThat(ABot.buttons(sent.screen())).contains(act(Button.Act.ASK));
        assertThat(bot.log.all()).contains("\"sent\":2");
    }

    @Test
    void whatReadsTheLogComesAsOneMessage() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.store.count(bot.store.everyEvent());
        Screen question = bot.taps(ANNA, key(bot.says(ANNA, "/funnel сумма>50к")));
        bot.taps(ANNA, deed(question, Button.Deed.MORNINGS));
        int before = bot.courier.all().size();
        bot.clock.forward(Duration.ofDays(1));
        bot.wakes();
        assertThat(bot.courier.all()).hasSize(before + 1);
        assertThat(text(bot.courier.last().screen()))
                .contains("1 открытая сделка", "сумма\u00a0&gt;\u00a050");
    }

    @Test
    void aColleagueGetsASharedViewByTheirOwnRightsAndStopsIt() {
        bot.dealOf(BORIS, "Ромашка, окна, 100к");
        bot.dealOf(KATE, "Daisy, windows, 200k");
        bot.store.count(bot.store.everyEvent());
        bot.taps(ANNA, key(bot.says(ANNA, "/funnel")));
        bot.says(ANNA, "Вся воронка");
        bot.taps(ANNA, act(Button.Act.SHARE));

        bot.taps(KATE, act(Button.Act.MORNINGS));
        assertThat(bot.toast()).isEqualTo("It will come on working days at 9:00");
        bot.clock.forward(Duration.ofDays(1));
        bot.wakes();
        assertThat(bot.courier.last().to()).isEqualTo(KATE.chat());
        assertThat(text(bot.courier.last().screen())).contains("1 open deal", "my deals");

        bot.taps(KATE, act(Button.Act.WEEKLY));
        assertThat(bot.store.subscriptionsOf(KATE.member())).hasSize(1);
        bot.taps(KATE, act(Button.Act.STOP));
        assertThat(bot.toast()).isEqualTo("It comes no longer");
        assertThat(bot.store.subscriptionsOf(KATE.member())).isEmpty();
    }

    @Test
    void aViewThatIsDeletedComesNoLonger() {
        Screen question = bot.taps(ANNA, key(bot.says(ANNA, "/stuck")));
        bot.taps(ANNA, deed(question, Button.Deed.WEEKLY));
        bot.taps(ANNA, act(Button.Act.DROP));
        assertThat(bot.store.subscriptionsOf(ANNA.member())).isEmpty();
    }

    @Test
    void telegramThatIsDownGetsItLater() {
        Screen question = bot.taps(ANNA, key(bot.says(ANNA, "/stuck")));
        bot.taps(ANNA, deed(question, Button.Deed.WEEKLY));
        bot.clock.moveTo(NEXT_MONDAY);
        int before = bot.courier.all().size();
        bot.courier.answers(new Sending.Later("Telegram said 429"));
        bot.wakes();
        bot.courier.worksAgain();
        bot.clock.forward(Duration.ofMinutes(5));
        bot.wakes();
        assertThat(bot.courier.all()).hasSize(before + 1);
    }

    private SavedView only() {
        return bot.store.viewsOf(ANNA.member()).getFirst();
    }

    private Button act(Button.Act act) {
        return new Button.OfView(act, only().owner(), only().id());
    }

    private static Button deed(Screen question, Button.Deed deed) {
        return reports(question).stream()
                .filter(report -> report.deed() == deed)
                .findFirst()
                .orElseThrow();
    }

    private static Button.OfReport key(Screen report) {
        return reports(report).getFirst();
    }

    private static List<Button.OfReport> reports(Screen screen) {
        return ABot.buttons(screen).stream()
                .filter(Button.OfReport.class::isInstance)
                .map(Button.OfReport.class::cast)
                .toList();
    }

    private static String text(Screen screen) {
        return screen.text().toString();
    }
}
