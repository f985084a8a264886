package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.BORIS;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;

/** A tap waits for few round trips to the store: the roster, the deal's file, the commit. */
class ReadsPerTapTest {
    private static final List<String> USUAL =
            List.of("Team.roster", "FollowUps.file", "Ledger.commit");

    private final ABot bot = ABot.ofACompany();
    private final Counting counting = new Counting();
    private DealId deal = new DealId("AAAAAA");

    @BeforeEach
    void borisHasADealWithAPromise() {
        deal = bot.dealOf(BORIS, "Ромашка, окна, 250к");
        bot.taps(BORIS, new Button.Remind(deal, Delay.DAY));
        bot.with(counting::around);
    }

    @Test
    void aTapThatChangesADealTakesThreeRoundTrips() {
        String promise = bot.file(deal).open().getFirst().id();
        tap(new Button.Move(deal, bot.revision(deal), "measuring"));
        tap(new Button.Snooze(deal, promise, Delay.WEEK));
        bot.taps(BORIS, new Button.Freeze(deal, bot.revision(deal), "no-money", Delay.MONTH));
        tap(new Button.Wake(deal, bot.revision(deal)));
        bot.taps(BORIS, new Button.Lose(deal, bot.revision(deal), "price"));
        tap(new Button.Reopen(deal, bot.revision(deal)));
        tap(new Button.Win(deal, bot.revision(deal)));
    }

    @Test
    void todayAsksOneQuestionAndReadsWhatItShowsAgain() {
        counting.forget();
        bot.says(BORIS, "/today");
        assertThat(counting.calls())
                .contains("FollowUps.workOf")
                .doesNotContain("FollowUps.file", "FollowUps.openOf", "Deals.openOf", "Deals.deal")
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void takingADealTakesThree() {
        tap(new Button.Take(bot.untaken("Василёк")));
    }

    @Test
    void aReminderTakesOneMoreBecauseItAsksWhatItIsAbout() {
        counting.forget();
        bot.taps(BORIS, new Button.Remind(deal, Delay.WEEK));
        assertThat(counting.calls())
                .containsExactly("Team.roster", "FollowUps.file", "Ledger.commit", "Dialogues.ask");
    }

    @Test
    void aCardAndEveryQuestionTakeTwoAndLeaveTheOpenQuestion() {
        int drawn = bot.revision(deal);
        for (Button button :
                List.of(
                        new Button.Card(deal),
                        new Button.ChooseStage(deal, drawn),
                        new Button.ChooseLoss(deal, drawn),
                        new Button.ChooseFreeze(deal, drawn))) {
            counting.forget();
            bot.taps(BORIS, button);
            assertThat(counting.calls())
                    .as(button.toString())
                    .containsExactly("Team.roster", "Dialogues.end", "FollowUps.file");
        }
    }

    @Test
    void askingWhenTakesTheOpenQuestionsPlace() {
        String promise = bot.file(deal).open().getFirst().id();
        int drawn = bot.revision(deal);
        for (Button button :
                List.of(
                        new Button.ChooseReturn(deal, drawn, "price"),
                        new Button.ChooseWake(deal, drawn, "no-money"),
                        new Button.ChooseSnooze(deal, promise),
                        new Button.ChooseReminder(deal))) {
            counting.forget();
            bot.taps(BORIS, button);
            assertThat(counting.calls())
                    .as(button.toString())
                    .containsExactly("Team.roster", "FollowUps.file", "Dialogues.ask");
        }
    }

    @Test
    void aPresetThatAnswersWhenClosesItsQuestion() {
        counting.forget();
        bot.taps(
                BORIS, new Button.LoseUntil(deal, bot.revision(deal), "price", Delay.THREE_MONTHS));
        assertThat(counting.calls())
                .containsExactly("Team.roster", "Dialogues.end", "FollowUps.file", "Ledger.commit");
    }

    @Test
    void aKeptPromiseTakesOneMoreBecauseItAsksForTheNextStep() {
        String promise = bot.file(deal).open().getFirst().id();
        counting.forget();
        bot.taps(BORIS, new Button.Done(deal, promise));
        assertThat(counting.calls())
                .containsExactly("Team.roster", "FollowUps.file", "Ledger.commit", "Dialogues.ask");
    }

    private void tap(Button button) {
        counting.forget();
        bot.taps(BORIS, button);
        assertThat(counting.calls()).as(button.toString()).containsExactlyElementsOf(USUAL);
        assertThat(bot.toast()).doesNotContain("изменилась");
    }
}
