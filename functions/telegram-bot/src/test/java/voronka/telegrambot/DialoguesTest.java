package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.DealId;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.money.Money;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class DialoguesTest {
    private final ABot bot = ABot.ofACompany();

    @Test
    void winningADealWithoutASumAsksForItAndThenWins() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Screen question = bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        assertThat(question.text().toString()).contains("За сколько продали?", "окна");
        assertThat(bot.deal(deal)).isInstanceOf(OpenDeal.class);
        Screen card = bot.says(BORIS, "1,2 млн");
        assertThat(bot.deal(deal)).isInstanceOf(WonDeal.class);
        assertThat(bot.deal(deal).facts().amount())
                .isEqualTo(new Money(1_200_000_00, ABook.ROUBLES));
        assertThat(card.text().toString()).contains("1\u00a0200\u00a0000\u00a0₽");
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void theSumIsAskedForAndChanged() {
        DealId deal = bot.dealOf(KATE, "Daisy, windows");
        Screen question = bot.taps(KATE, new Button.AskSum(deal, bot.revision(deal)));
        assertThat(question.text().toString()).contains("How much is the deal about?");
        bot.says(KATE, "250k");
        assertThat(bot.deal(deal).facts().amount()).isEqualTo(new Money(250_000_00, ABook.ROUBLES));
    }

    @Test
    void aSumThatCannotBeReadIsAskedForAgainWithAnExample() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.AskSum(deal, bot.revision(deal)));
        assertThat(bot.says(BORIS, "двести").text().toString())
                .isEqualTo("Не понял сумму: двести. Напишите, например: 250к, 1,2 млн или 4500,50");
        assertThat(bot.says(BORIS, "1,250 млн").text().toString())
                .contains("1\u00a0250\u00a0000\u00a0₽ или 1\u00a0250\u00a0000\u00a0000\u00a0₽?");
        assertThat(bot.says(BORIS, "$100").text().toString()).contains("российский рубль");
        assertThat(bot.says(BORIS, "9999 млрд").text().toString()).contains("Это больше");
        assertThat(bot.deal(deal).facts().amount()).isNull();
        bot.says(BORIS, "100");
        assertThat(bot.deal(deal).facts().amount()).isEqualTo(new Money(100_00, ABook.ROUBLES));
    }

    @Test
    void aLossForAnotherReasonIsSaidInWords() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Screen question = bot.taps(BORIS, new Button.Lose(deal, bot.revision(deal), "other"));
        assertThat(question.text().toString()).contains("Почему не получилось?");
        bot.says(BORIS, "Закрыли <b>офис</b>");
        assertThat(bot.deal(deal))
                .isInstanceOfSatisfying(
                        LostDeal.class,
                        lost -> {
                            assertThat(lost.reason()).isEqualTo("other");
                            assertThat(lost.note()).isEqualTo("Закрыли <b>офис</b>");
                        });
    }

    @Test
    void aReminderIsPromisedAtOnceAndSaidInWordsAfterwards() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Screen presets = bot.taps(BORIS, new Button.ChooseReminder(deal));
        assertThat(ABot.buttons(presets)).contains(new Button.Remind(deal, Delay.DAY));
        Screen question = bot.taps(BORIS, new Button.Remind(deal, Delay.DAY));
        assertThat(question.text().toString())
                .contains("Напомню: завтра, 10:00", "О чём напомнить?");
        assertThat(bot.file(deal).open()).hasSize(1);
        Screen card = bot.says(BORIS, "  узнать про бюджет ");
        assertThat(bot.file(deal).open().getFirst().text()).isEqualTo("узнать про бюджет");
        assertThat(card.text().toString()).contains("узнать про бюджет");
    }

    @Test
    void aReminderStandsWithoutWordsToo() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.Remind(deal, Delay.DAY));
        Screen card = bot.taps(BORIS, new Button.Cancel());
        assertThat(bot.toast()).isEqualTo("Хорошо, напомню без подробностей.");
        assertThat(card.text().toString()).contains("окна");
        assertThat(bot.file(deal).open()).hasSize(1);
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void cancellingLeavesEverythingAsItWas() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        int drawn = bot.revision(deal);
        bot.taps(BORIS, new Button.Win(deal, drawn));
        Screen card = bot.taps(BORIS, new Button.Cancel());
        assertThat(bot.toast()).isEqualTo("Хорошо, всё осталось как было.");
        assertThat(card.text().toString()).contains("окна");
        bot.taps(BORIS, new Button.AskSum(deal, drawn));
        assertThat(bot.says(BORIS, "/cancel").text().toString()).contains("осталось как было");
        bot.taps(BORIS, new Button.Lose(deal, drawn, "other"));
        bot.says(BORIS, "/cancel");
        bot.says(BORIS, "/new");
        bot.taps(BORIS, new Button.Cancel());
        assertThat(bot.store.log(deal)).hasSize(1);
        assertThat(bot.store.of(BORIS.member())).isEmpty();
        assertThat(bot.says(BORIS, "/cancel").text().toString())
                .isEqualTo("Сейчас я ни о чём не спрашиваю.");
    }

    @Test
    void aCommandTypedDuringADialogueEndsIt() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        bot.says(BORIS, "/help");
        assertThat(bot.store.of(BORIS.member())).isEmpty();
        bot.says(BORIS, "250к");
        assertThat(bot.deal(deal)).isInstanceOf(OpenDeal.class);
    }

    @Test
    void aQuestionOfYesterdayIsForgotten() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        bot.clock.forward(Dialogue.LASTS.plus(Duration.ofSeconds(1)));
        assertThat(bot.says(BORIS, "250к").text().toString()).contains("К какой сделке");
        assertThat(bot.deal(deal)).isInstanceOf(OpenDeal.class);
    }

    @Test
    void anAnswerToAQuestionThatIsNoLongerTrueChangesNothing() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        bot.taps(ANNA, new Button.Move(deal, bot.revision(deal), "quote"));
        Screen card = bot.says(BORIS, "250к");
        assertThat(card.text().toString()).contains("Сделка изменилась", "Предложение");
        assertThat(bot.deal(deal)).isInstanceOf(OpenDeal.class);
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void aReplyToAnotherDealsCardIsANoteEvenDuringADialogue() {
        DealId other = bot.dealOf(BORIS, "Василёк, двери");
        Screen card = bot.courier.last().screen();
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.AskSum(deal, bot.revision(deal)));
        bot.replies(BORIS, card, "перезвонить после обеда");
        assertThat(bot.store.log(other)).hasSize(2);
        assertThat(bot.store.of(BORIS.member())).containsInstanceOf(Dialogue.DealSum.class);
    }

    @Test
    void anAnsweredQuestionHasNoKeysAnyMore() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.AskSum(deal, bot.revision(deal)));
        bot.says(BORIS, "двести");
        assertThat(bot.courier.keyless()).as("it is still open").isEmpty();

        bot.says(BORIS, "250к");

        assertThat(bot.courier.keyless()).containsExactly(55L);
    }

    @Test
    void aQuestionThatIsLeftForACommandHasNoKeysAnyMore() {
        bot.says(BORIS, "/new");
        bot.says(BORIS, "/today");
        bot.says(BORIS, "/new");
        bot.says(BORIS, "/cancel");

        assertThat(bot.courier.keyless()).hasSize(2).doesNotHaveDuplicates();
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void aKeyThatAnswersKeepsItsMessage() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.AskSum(deal, bot.revision(deal)));
        bot.taps(BORIS, new Button.Cancel());

        assertThat(bot.courier.keyless()).isEmpty();
    }

    @Test
    void wordsThatAScreenOfAnotherPurposeAskedForLeaveItsKeys() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.WorkStep(deal, Delay.WEEK, 0));
        bot.says(BORIS, "позвонить");

        assertThat(bot.file(deal).open()).anyMatch(open -> open.text().equals("позвонить"));
        assertThat(bot.courier.keyless()).isEmpty();
    }
}
