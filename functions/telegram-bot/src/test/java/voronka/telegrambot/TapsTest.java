package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;
import static voronka.telegrambot.Someone.STRANGER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class TapsTest {
    private final ABot bot = ABot.ofACompany();
    private DealId deal = new DealId("AAAAAA");

    @BeforeEach
    void borisHasADeal() {
        deal = bot.dealOf(BORIS, "Ромашка, окна, 250к, +7927 123-45-67");
    }

    @Test
    void aCardTakesThePlaceOfTheMessageThatWasTapped() {
        Screen card = bot.taps(BORIS, new Button.Card(deal));
        assertThat(card.text().toString()).contains("окна", "Ромашка");
        assertThat(bot.courier.last().edited()).isEqualTo(55);
        assertThat(bot.courier.last().to()).isEqualTo(BORIS.chat());
        assertThat(bot.toast()).isEmpty();
    }

    @Test
    void theHistoryTellsWhatHappened() {
        bot.taps(BORIS, new Button.Move(deal, bot.revision(deal), "measuring"));
        assertThat(bot.taps(BORIS, new Button.History(deal)).text().toString())
                .contains("Сделка создана", "Заявка → Замер");
    }

    @Test
    void whoTakesAnUntakenDealOwnsIt() {
        DealId lead = bot.untaken("Василёк");
        Screen card = bot.taps(KATE, new Button.Take(lead));
        assertThat(bot.deal(lead).owner()).isEqualTo(KATE.member());
        assertThat(card.text().toString()).contains("Kate");
        assertThat(bot.toast()).isEqualTo("The deal is yours");
    }

    @Test
    void whoComesSecondToAnUntakenDealIsToldWhoTookItAndSeesNoMoreOfIt() {
        DealId lead = bot.untaken("Василёк");
        bot.taps(KATE, new Button.Take(lead));
        Screen closed = bot.taps(BORIS, new Button.Take(lead));
        assertThat(bot.deal(lead).owner()).isEqualTo(KATE.member());
        assertThat(bot.toast()).contains("Kate");
        assertThat(closed.text().toString()).contains("Kate").doesNotContain("Василёк", "+7");
    }

    @Test
    void aDealMovesOnWithOneTap() {
        Screen card = bot.taps(BORIS, new Button.Move(deal, bot.revision(deal), "measuring"));
        assertThat(((OpenDeal) bot.deal(deal)).stage().value()).isEqualTo("measuring");
        assertThat(card.text().toString()).contains("Замер");
        assertThat(bot.toast()).isEqualTo("Перенесено");
    }

    @Test
    void aDealMovesElsewhereWithTwoTaps() {
        Screen stages = bot.taps(BORIS, new Button.ChooseStage(deal, bot.revision(deal)));
        Button payment = new Button.Move(deal, bot.revision(deal), "payment");
        assertThat(ABot.buttons(stages)).contains(payment);
        bot.taps(BORIS, payment);
        assertThat(((OpenDeal) bot.deal(deal)).stage().value()).isEqualTo("payment");
    }

    @Test
    void aStageThatTheBookHasNotIsRefusedAndTheCardIsDrawn() {
        Screen card = bot.taps(BORIS, new Button.Move(deal, bot.revision(deal), "nowhere"));
        assertThat(bot.toast()).contains("Замер");
        assertThat(card.text().toString()).contains("окна");
        assertThat(((OpenDeal) bot.deal(deal)).stage().value()).isEqualTo("request");
    }

    @Test
    void aDealWithASumIsWonWithOneTap() {
        bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        assertThat(bot.deal(deal)).isInstanceOf(WonDeal.class);
        assertThat(bot.toast()).contains("250\u00a0000\u00a0₽");
    }

    @Test
    void aDealIsLostWithAReasonAndADateToComeBack() {
        Screen reasons = bot.taps(BORIS, new Button.ChooseLoss(deal, bot.revision(deal)));
        Button why = new Button.ChooseReturn(deal, bot.revision(deal), "price");
        assertThat(ABot.buttons(reasons)).contains(why);
        Screen returns = bot.taps(BORIS, why);
        Button then = new Button.LoseUntil(deal, bot.revision(deal), "price", Delay.THREE_MONTHS);
        assertThat(ABot.buttons(returns)).contains(then);
        bot.taps(BORIS, then);
        assertThat(((LostDeal) bot.deal(deal)).reason()).isEqualTo("price");
        assertThat(bot.file(deal).open())
                .singleElement()
                .satisfies(
                        comeBack -> {
                            assertThat(comeBack.kind()).isEqualTo(FollowUp.Kind.RETURN);
                            assertThat(comeBack.due().local()).hasToString("2027-02-23T10:00");
                        });
    }

    @Test
    void aLostDealComesBack() {
        bot.taps(BORIS, new Button.Lose(deal, bot.revision(deal), "price"));
        assertThat(bot.deal(deal)).isInstanceOf(LostDeal.class);
        bot.taps(BORIS, new Button.Reopen(deal, bot.revision(deal)));
        assertThat(bot.deal(deal)).isInstanceOf(OpenDeal.class);
    }

    @Test
    void aDealSleepsAndIsWoken() {
        Screen reasons = bot.taps(BORIS, new Button.ChooseFreeze(deal, bot.revision(deal)));
        Button why = new Button.ChooseWake(deal, bot.revision(deal), "no-money");
        assertThat(ABot.buttons(reasons)).contains(why);
        Button until = new Button.Freeze(deal, bot.revision(deal), "no-money", Delay.MONTH);
        assertThat(ABot.buttons(bot.taps(BORIS, why))).contains(until);
        bot.taps(BORIS, until);
        assertThat(((FrozenDeal) bot.deal(deal)).until().local()).hasToString("2026-12-23T10:00");
        bot.taps(BORIS, new Button.Wake(deal, bot.revision(deal)));
        assertThat(bot.deal(deal)).isInstanceOf(OpenDeal.class);
    }

    @Test
    void aPromiseIsKept() {
        String promise = promised();
        bot.taps(BORIS, new Button.Done(deal, promise));
        assertThat(bot.toast()).isEqualTo("Отмечено: сделано");
        assertThat(bot.file(deal).open()).isEmpty();
    }

    @Test
    void aPromiseIsPutOff() {
        String promise = promised();
        bot.taps(BORIS, new Button.Snooze(deal, promise, Delay.WEEK));
        assertThat(bot.file(deal).open())
                .singleElement()
                .satisfies(
                        later -> {
                            assertThat(later.due().local()).hasToString("2026-11-30T10:00");
                            assertThat(later.generation()).isEqualTo(2);
                        });
    }

    @Test
    void aPromiseThatWasAnsweredAlreadyIsNotAnsweredAgain() {
        String promise = promised();
        bot.taps(BORIS, new Button.Done(deal, promise));
        bot.taps(BORIS, new Button.Snooze(deal, promise, Delay.WEEK));
        assertThat(bot.toast()).isEqualTo("Эта договорённость уже закрыта.");
        assertThat(bot.file(deal).open()).isEmpty();
    }

    @Test
    void anEndedDealIsNotPromisedAnything() {
        bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        Screen card = bot.taps(BORIS, new Button.ChooseReminder(deal));
        assertThat(bot.toast()).isEqualTo("Сделка уже выиграна, менять её нельзя.");
        assertThat(card.text().toString()).contains("окна");
    }

    @Test
    void aStaleTapChangesNothingAndShowsWhatIsNow() {
        int drawn = bot.revision(deal);
        bot.taps(ANNA, new Button.Move(deal, drawn, "quote"));
        List<Button> stale =
                List.of(
                        new Button.Move(deal, drawn, "measuring"),
                        new Button.Win(deal, drawn),
                        new Button.Lose(deal, drawn, "price"),
                        new Button.Lose(deal, drawn, "other"),
                        new Button.LoseUntil(deal, drawn, "price", Delay.MONTH),
                        new Button.Freeze(deal, drawn, "no-money", Delay.MONTH),
                        new Button.ChooseStage(deal, drawn),
                        new Button.ChooseLoss(deal, drawn),
                        new Button.ChooseReturn(deal, drawn, "price"),
                        new Button.ChooseFreeze(deal, drawn),
                        new Button.ChooseWake(deal, drawn, "no-money"),
                        new Button.AskSum(deal, drawn));
        for (Button button : stale) {
            Screen card = bot.taps(BORIS, button);
            assertThat(bot.toast()).as(button.toString()).contains("изменилась");
            assertThat(card.text().toString()).contains("Предложение");
        }
        assertThat(((OpenDeal) bot.deal(deal)).stage().value()).isEqualTo("quote");
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void aNoteOfAColleagueMakesNoKeyStale() {
        int drawn = bot.revision(deal);
        bot.replies(ANNA, bot.taps(ANNA, new Button.Card(deal)), "Звонил клиент");
        bot.taps(BORIS, new Button.Move(deal, drawn, "measuring"));
        assertThat(bot.toast()).isEqualTo("Перенесено");
    }

    @Test
    void theSameTapTwiceChangesTheDealOnce() {
        Button move = new Button.Move(deal, bot.revision(deal), "measuring");
        bot.taps(BORIS, move);
        int events = bot.store.log(deal).size();
        Screen card = bot.tapsAgain(BORIS, move);
        assertThat(bot.toast()).isEqualTo("Это уже сделано");
        assertThat(card.text().toString()).contains("Замер");
        assertThat(bot.store.log(deal)).hasSize(events);
    }

    @Test
    void theSameReminderTappedTwiceIsOnePromise() {
        Button remind = new Button.Remind(deal, Delay.DAY);
        bot.taps(BORIS, remind);
        bot.tapsAgain(BORIS, remind);
        assertThat(bot.file(deal).open()).hasSize(1);
    }

    @Test
    void somebodyElsesDealIsNeitherShownNorChanged() {
        int drawn = bot.revision(deal);
        List<Button> taps =
                List.of(
                        new Button.Card(deal),
                        new Button.History(deal),
                        new Button.Move(deal, drawn, "measuring"),
                        new Button.ChooseStage(deal, drawn),
                        new Button.Win(deal, drawn),
                        new Button.AskSum(deal, drawn),
                        new Button.Lose(deal, drawn, "price"),
                        new Button.Freeze(deal, drawn, "no-money", Delay.MONTH),
                        new Button.ChooseReminder(deal),
                        new Button.Remind(deal, Delay.DAY));
        for (Button button : taps) {
            Screen closed = bot.taps(KATE, button);
            assertThat(closed.text().toString())
                    .as(button.toString())
                    .isEqualTo("Борис has deal %s.".formatted(deal));
        }
        assertThat(bot.store.log(deal)).hasSize(1);
        assertThat(bot.store.of(KATE.member())).isEmpty();
    }

    @Test
    void aDirectorChangesEveryDealAndItsOwnerIsTold() {
        bot.taps(ANNA, new Button.Move(deal, bot.revision(deal), "measuring"));
        assertThat(((OpenDeal) bot.deal(deal)).stage().value()).isEqualTo("measuring");
        assertThat(bot.store.everyNotice()).hasSize(1);
    }

    @Test
    void aStrangersTapDoesNothing() {
        int before = bot.courier.all().size();
        bot.taps(STRANGER, new Button.Win(deal, bot.revision(deal)));
        assertThat(bot.toast()).contains("приглашению");
        assertThat(bot.courier.all()).hasSize(before);
        assertThat(bot.deal(deal)).isInstanceOf(OpenDeal.class);
    }

    @Test
    void aKeyOfAnOlderVersionIsToldSo() {
        bot.tapsData(BORIS, "zz:1:2");
        assertThat(bot.toast()).isEqualTo("Эта кнопка из старой версии. Откройте карточку заново.");
        bot.tapsData(KATE, "");
        assertThat(bot.toast()).isEqualTo("This key is from an older version. Open the card anew.");
    }

    @Test
    void aDealThatIsNotThereIsToldSo() {
        bot.taps(BORIS, new Button.Card(new DealId("ZZZZZZ")));
        assertThat(bot.toast()).contains("ZZZZZZ");
        bot.taps(BORIS, new Button.Win(new DealId("ZZZZZZ"), 1));
        assertThat(bot.toast()).contains("ZZZZZZ");
    }

    @Test
    void whatWasDoneIsLoggedUnderThePersonsName() {
        bot.clock.forward(Duration.ofMinutes(5));
        bot.taps(BORIS, new Button.Move(deal, bot.revision(deal), "measuring"));
        DealEvent event = bot.store.log(deal).getLast();
        assertThat(event.by()).isEqualTo(new voronka.domain.team.Actor.Person(BORIS.member()));
        assertThat(event.at()).isEqualTo(bot.clock.instant());
    }

    private String promised() {
        bot.taps(BORIS, new Button.Remind(deal, Delay.DAY));
        return bot.file(deal).open().getFirst().id();
    }
}
