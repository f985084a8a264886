package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.followup.FollowUp;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** It is Monday 23 November 2026, ten in the morning. */
class WhenAnswerTest {
    private final ABot bot = ABot.ofACompany();
    private DealId deal = new DealId("AAAAAA");

    @BeforeEach
    void borisHasADeal() {
        deal = bot.dealOf(BORIS, "Ромашка, окна, 250к");
    }

    @Test
    void aReminderIsTypedInsteadOfTapped() {
        bot.taps(BORIS, new Button.ChooseReminder(deal));
        bot.says(BORIS, "позвонить через полторы недели насчёт договора");
        assertThat(promise().due().local()).hasToString("2026-12-03T10:00");
        assertThat(promise().text()).isEqualTo("позвонить насчёт договора");
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void withoutWordsItIsAskedWhatToRemindOf() {
        bot.taps(BORIS, new Button.ChooseReminder(deal));
        Screen question = bot.says(BORIS, "в пятницу в 10");
        assertThat(question.text().toString()).contains("О чём напомнить?");
        bot.says(BORIS, "уточнить размеры");
        assertThat(promise().due().local()).hasToString("2026-11-27T10:00");
        assertThat(promise().text()).isEqualTo("уточнить размеры");
    }

    @Test
    void aTextThatIsNoDateLeavesTheQuestionOpen() {
        bot.taps(BORIS, new Button.ChooseReminder(deal));
        assertThat(bot.says(BORIS, "потом как-то").text().toString()).contains("Не понял, когда");
        bot.says(BORIS, "завтра позвонить");
        assertThat(promise().due().local()).hasToString("2026-11-24T10:00");
    }

    @Test
    void whatMayMeanTwoDaysIsAskedWithKeysAndKeepsTheWords() {
        bot.taps(BORIS, new Button.ChooseReminder(deal));
        Screen which = bot.says(BORIS, "через 2-3 дня спросить про бюджет");
        Button later = new Button.At(LocalDateTime.of(2026, 11, 26, 10, 0));
        assertThat(ABot.buttons(which)).contains(later);
        bot.taps(BORIS, later);
        assertThat(promise().due().local()).hasToString("2026-11-26T10:00");
        assertThat(promise().text()).isEqualTo("спросить про бюджет");
    }

    @Test
    void aTimeThatIsOverIsToldAndTomorrowIsOneTapAway() {
        bot.taps(BORIS, new Button.ChooseReminder(deal));
        Screen over = bot.says(BORIS, "сегодня в 09:30");
        assertThat(over.text().toString()).contains("уже прошло");
        Button tomorrow = new Button.At(LocalDateTime.of(2026, 11, 24, 9, 30));
        assertThat(ABot.buttons(over)).contains(tomorrow);
        bot.taps(BORIS, tomorrow);
        assertThat(promise().due().local()).hasToString("2026-11-24T09:30");
    }

    @Test
    void aTimeWithoutItsQuestionChangesNothing() {
        bot.taps(BORIS, new Button.At(LocalDateTime.of(2026, 11, 24, 9, 30)));
        assertThat(bot.toast()).isEqualTo("Этот вопрос уже закрыт.");
        assertThat(bot.file(deal).open()).isEmpty();
    }

    @Test
    void aPromiseIsPutOffInWordsOrByAKeyOfTheQuestion() {
        String promise = promised();
        Screen question = bot.taps(BORIS, new Button.ChooseSnooze(deal, promise));
        bot.says(BORIS, "после обеда");
        assertThat(promise().due().local()).hasToString("2026-11-23T15:00");
        bot.taps(BORIS, new Button.ChooseSnooze(deal, promise));
        bot.taps(BORIS, ABot.buttons(question).get(1));
        assertThat(promise().due().local()).hasToString("2026-11-24T10:00");
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void aDealIsFrozenAndLostUntilADateInWords() {
        bot.taps(BORIS, new Button.ChooseWake(deal, bot.revision(deal), "no-money"));
        bot.says(BORIS, "в начале марта");
        assertThat(((FrozenDeal) bot.deal(deal)).until().local()).hasToString("2027-03-01T10:00");
        DealId other = bot.dealOf(BORIS, "Василёк, двери");
        bot.taps(BORIS, new Button.ChooseReturn(other, bot.revision(other), "price"));
        bot.says(BORIS, "через 4 месяца, ждут скидку");
        assertThat(bot.deal(other))
                .isInstanceOfSatisfying(
                        LostDeal.class, lost -> assertThat(lost.note()).isEqualTo("ждут скидку"));
        assertThat(bot.file(other).open())
                .singleElement()
                .satisfies(back -> assertThat(back.due().local()).hasToString("2027-03-23T10:00"));
    }

    @Test
    void aLossForAnotherReasonWantsItsReasonWithTheDate() {
        bot.taps(BORIS, new Button.ChooseReturn(deal, bot.revision(deal), "other"));
        assertThat(bot.says(BORIS, "через 3 месяца").text().toString()).contains("причину");
        bot.says(BORIS, "через 3 месяца, переезжают");
        assertThat(((LostDeal) bot.deal(deal)).note()).isEqualTo("переезжают");
    }

    @ParameterizedTest
    @CsvSource({
        "in 10 days decision maker back, 2026-12-03T10:00, decision maker back",
        "через полгода ЛПР вернётся, 2027-05-23T10:00, ЛПР вернётся",
    })
    void aPromiseInOneLine(String words, String due, String text) {
        bot.says(BORIS, "/remind " + deal + " " + words);
        assertThat(promise().due().local()).hasToString(due);
        assertThat(promise().text()).isEqualTo(text);
    }

    @Test
    void aLineWithoutADateAsksForIt() {
        DealId daisy = bot.dealOf(KATE, "Daisy, windows");
        assertThat(bot.says(KATE, "/remind").text().toString()).contains("/remind A7K2QX");
        assertThat(bot.says(KATE, "/remind " + daisy).text().toString()).contains("When shall I");
        bot.says(KATE, "/remind " + daisy + " call them");
        bot.says(KATE, "tomorrow at 3pm call them");
        assertThat(bot.file(daisy).open())
                .singleElement()
                .satisfies(made -> assertThat(made.due().local()).hasToString("2026-11-24T15:00"));
    }

    @Test
    void afterAKeptPromiseWhatWasAgreedBecomesTheNextOne() {
        bot.taps(BORIS, new Button.Done(deal, promised()));
        bot.says(BORIS, "думают, звонок в пятницу в 10");
        assertThat(promise().due().local()).hasToString("2026-11-27T10:00");
        assertThat(promise().text()).isEqualTo("думают, звонок");
    }

    @Test
    void whatWasAgreedWithoutADateIsANoteAndTheNextStepIsAskedFor() {
        bot.taps(BORIS, new Button.Done(deal, promised()));
        Screen next = bot.says(BORIS, "бюджет ещё согласуют");
        assertThat(next.text().toString()).contains("Когда следующий шаг?");
        assertThat(bot.taps(BORIS, new Button.History(deal)).text().toString())
                .contains("бюджет ещё согласуют");
    }

    private String promised() {
        bot.taps(BORIS, new Button.ChooseReminder(deal));
        bot.says(BORIS, "завтра позвонить");
        return promise().id();
    }

    private FollowUp promise() {
        return bot.file(deal).open().getFirst();
    }
}
