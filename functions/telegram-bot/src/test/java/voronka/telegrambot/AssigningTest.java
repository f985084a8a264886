package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** A colleague is asked from the card, in one line, and answers in their own chat. */
class AssigningTest {
    private final ABot bot = ABot.ofACompany();
    private final DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
    private final Button.Assign kate = new Button.Assign(deal, KATE.member().value());

    @Test
    void whomAndWhatAndByWhenTakeTwoTapsAndALine() {
        Screen who = bot.taps(BORIS, new Button.ChooseColleague(deal));
        assertThat(ABot.buttons(who)).contains(kate);
        assertThat(text(bot.taps(BORIS, kate))).contains("Поручение: Kate");

        bot.says(BORIS, "посчитать смету в пятницу в 15");

        FollowUp assigned = assigned();
        assertThat(assigned.owner()).isEqualTo(KATE.member());
        assertThat(assigned.text()).isEqualTo("посчитать смету");
        assertThat(assigned.due().local()).isEqualTo(LocalDateTime.of(2026, 11, 27, 15, 0));
    }

    @Test
    void theDayIsAskedForWhereItIsNotSaidAndTheWordsAreKept() {
        bot.taps(BORIS, kate);
        Screen when = bot.says(BORIS, "посчитать смету");
        assertThat(text(when)).contains("Какое время");

        bot.taps(BORIS, ABot.buttons(when).getFirst());

        assertThat(assigned().text()).isEqualTo("посчитать смету");
    }

    @Test
    void aDayAloneIsNotEnough() {
        bot.taps(BORIS, kate);

        assertThat(text(bot.says(BORIS, "в пятницу"))).contains("А что сделать?");
        bot.says(BORIS, "посчитать смету в пятницу");

        assertThat(assigned().text()).isEqualTo("посчитать смету");
    }

    @Test
    void theColleagueSeesTheDealAndAnswersInWords() {
        bot.taps(BORIS, kate);
        bot.says(BORIS, "посчитать смету завтра");
        Screen card = bot.taps(KATE, new Button.Card(deal));
        assertThat(text(card)).contains("окна");
        Button tell = new Button.TellResult(deal, assigned().id());
        assertThat(ABot.buttons(card)).contains(tell);

        assertThat(text(bot.taps(KATE, tell))).contains("посчитать смету", "What came of it");
        bot.says(KATE, "180 тысяч с монтажом");

        assertThat(bot.file(deal).promises()).isEmpty();
        assertThat(text(bot.taps(BORIS, new Button.History(deal))))
                .contains("180 тысяч с монтажом", "Поручение: Kate, посчитать смету");
        assertThat(text(bot.taps(KATE, new Button.Card(deal)))).doesNotContain("окна");
    }

    @Test
    void anAnswerThatWasGivenIsNotAskedForAgain() {
        bot.taps(BORIS, kate);
        bot.says(BORIS, "посчитать смету завтра");
        Button tell = new Button.TellResult(deal, assigned().id());
        bot.taps(KATE, ABot.buttons(bot.taps(KATE, tell)).getLast());

        bot.taps(KATE, tell);

        assertThat(bot.file(deal).promises()).isEmpty();
        assertThat(bot.toast()).isNotEmpty();
    }

    private FollowUp assigned() {
        List<FollowUp> promises = bot.file(deal).promises();
        assertThat(promises).hasSize(1);
        return promises.getFirst();
    }

    private static String text(Screen screen) {
        return screen.text().toString();
    }
}
