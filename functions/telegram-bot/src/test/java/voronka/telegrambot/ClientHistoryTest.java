package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** What happened with a client, over all their deals, from the history of any of them. */
class ClientHistoryTest {
    private static final String PHONE = "+79271234567";

    private final ABot bot = ABot.ofACompany();

    @Test
    void allOfAClientsDealsAreOneHistoryTheNewestFirst() {
        DealId windows = sold("Ромашка, окна, 250к, " + PHONE);
        bot.replies(BORIS, bot.taps(BORIS, new Button.Card(windows)), "просили весной напомнить");
        bot.clock.forward(Duration.ofDays(90));
        DealId doors = bot.dealOf(BORIS, "Ромашка, двери, " + PHONE);
        bot.clock.forward(Duration.ofMinutes(1));
        bot.replies(BORIS, bot.taps(BORIS, new Button.Card(doors)), "замер в пятницу");
        bot.dealOf(BORIS, "Василёк, крыша, +79270000001");
        Screen history = bot.taps(BORIS, new Button.History(doors));
        assertThat(ABot.buttons(history)).contains(new Button.OfClient(doors, 0));

        Screen client = bot.taps(BORIS, new Button.OfClient(doors, 0));

        assertThat(client.text().toString())
                .contains("История клиента", "Всего 2 сделки")
                .containsSubsequence("замер в пятницу", "просили весной напомнить", "Выиграна")
                .doesNotContain("крыша");
        assertThat(ABot.buttons(client)).contains(new Button.Card(windows));
        assertThat(bot.taps(BORIS, new Button.OfClient(windows, 0)).text().toString())
                .contains("замер в пятницу");
    }

    @Test
    void aLongHistoryIsTurnedPageByPage() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна, " + PHONE);
        Screen card = bot.taps(BORIS, new Button.Card(deal));
        for (int note = 0; note < 20; note++) {
            bot.clock.forward(Duration.ofMinutes(1));
            bot.replies(BORIS, card, "заметка номер " + note);
        }
        Screen first = bot.taps(BORIS, new Button.OfClient(deal, 0));
        assertThat(first.text().toString())
                .contains("номер 19", "номер 8")
                .doesNotContain("номер 7");
        assertThat(ABot.buttons(first)).contains(new Button.OfClient(deal, 12));

        Screen second = bot.taps(BORIS, new Button.OfClient(deal, 12));

        assertThat(second.text().toString()).contains("номер 7", "номер 0");
        assertThat(ABot.buttons(second)).contains(new Button.OfClient(deal, 0));
    }

    @Test
    void whatSomebodyMayNotSeeIsNotInIt() {
        DealId his = bot.dealOf(BORIS, "Ромашка, окна, " + PHONE);
        bot.replies(BORIS, bot.taps(BORIS, new Button.Card(his)), "только Борису");
        Screen asked = bot.says(KATE, "/new Ромашка, двери, " + PHONE);
        Button anyway =
                ABot.buttons(asked).stream()
                        .filter(Button.NewAnyway.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        DealId hers = ABot.dealOn(bot.taps(KATE, anyway));

        Screen client = bot.taps(KATE, new Button.OfClient(hers, 0));

        assertThat(client.text().toString()).doesNotContain("только Борису", "окна");
        assertThat(bot.taps(KATE, new Button.OfClient(his, 0)).text().toString())
                .doesNotContain("только Борису");
        assertThat(bot.taps(ANNA, new Button.OfClient(hers, 0)).text().toString())
                .contains("только Борису");
    }

    private DealId sold(String line) {
        DealId deal = bot.dealOf(BORIS, line);
        bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        return deal;
    }
}
