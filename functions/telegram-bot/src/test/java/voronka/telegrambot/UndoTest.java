package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class UndoTest {
    private final ABot bot = ABot.ofACompany();
    private DealId deal = new DealId("AAAAAA");

    @BeforeEach
    void borisHasADeal() {
        deal = bot.dealOf(BORIS, "Ромашка, окна, 250к");
    }

    @Test
    void whatWasDoneToADealIsTakenBackByOneKey() {
        bot.taps(BORIS, new Button.Remind(deal, Delay.DAY));
        bot.says(BORIS, "узнать про бюджет");
        for (Button button :
                List.of(
                        new Button.Move(deal, 0, "quote"),
                        new Button.Win(deal, 0),
                        new Button.LoseUntil(deal, 0, "price", Delay.MONTH),
                        new Button.Freeze(deal, 0, "no-money", Delay.MONTH),
                        new Button.Snooze(deal, promise().id(), Delay.WEEK),
                        new Button.Done(deal, promise().id()),
                        new Button.Hand(deal, 0, KATE.member().value()))) {
            Deal before = bot.deal(deal);
            List<FollowUp> promised = bot.file(deal).open();
            Screen after = bot.taps(BORIS, asOfNow(button));
            Screen card = button instanceof Button.Done ? undo(BORIS) : bot.taps(BORIS, key(after));
            assertThat(bot.toast()).as(button.toString()).isEqualTo("Всё снова как было");
            assertThat(card.text().toString()).contains("окна");
            assertThat(bot.deal(deal).standing()).isEqualTo(before.standing());
            assertThat(bot.deal(deal).getClass()).isEqualTo(before.getClass());
            assertThat(bot.file(deal).open())
                    .extracting(FollowUp::id, FollowUp::due, FollowUp::text, FollowUp::owner)
                    .containsExactlyElementsOf(
                            promised.stream()
                                    .map(one -> tuple(one.id(), one.due(), one.text(), one.owner()))
                                    .toList());
        }
    }

    @Test
    void theLogSaysThatItWasUndone() {
        Screen moved = bot.taps(BORIS, asOfNow(new Button.Move(deal, 0, "quote")));
        bot.taps(BORIS, key(moved));
        assertThat(bot.store.log(deal).getLast().what())
                .isInstanceOfSatisfying(
                        DealEvent.Undone.class,
                        undone ->
                                assertThat(undone.event().what())
                                        .isInstanceOf(DealEvent.Moved.class));
        assertThat(bot.taps(BORIS, new Button.History(deal)).text().toString())
                .contains("Отменено: Этап: Заявка → Предложение");
    }

    @Test
    void afterTenMinutesItIsTooLate() {
        Button undo = key(bot.taps(BORIS, asOfNow(new Button.Move(deal, 0, "quote"))));
        bot.clock.forward(Duration.ofMinutes(10).plusSeconds(1));
        bot.taps(BORIS, undo);
        assertThat(bot.toast()).contains("десяти минут");
    }

    @Test
    void whatSomebodyElseDidSinceStands() {
        Button undo = key(bot.taps(BORIS, asOfNow(new Button.Move(deal, 0, "quote"))));
        bot.taps(ANNA, asOfNow(new Button.Move(deal, 0, "payment")));
        bot.taps(BORIS, undo);
        assertThat(bot.toast()).contains("изменилась");
        assertThat(bot.deal(deal).standing().stage().value()).isEqualTo("payment");
    }

    @Test
    void aNoteInBetweenIsInNobodysWay() {
        Screen card = bot.taps(BORIS, asOfNow(new Button.Move(deal, 0, "quote")));
        bot.replies(BORIS, card, "перезвонить");
        bot.taps(BORIS, key(card));
        assertThat(bot.deal(deal).standing().stage().value()).isEqualTo("request");
    }

    @Test
    void nobodyUndoesWhatSomebodyElseDid() {
        Button undo = key(bot.taps(BORIS, asOfNow(new Button.Move(deal, 0, "quote"))));
        bot.taps(ANNA, undo);
        assertThat(bot.toast()).isEqualTo("Это действие вернуть нельзя.");
        bot.taps(BORIS, undo);
        bot.taps(BORIS, undo);
        assertThat(bot.toast()).contains("изменилась");
    }

    @Test
    void whoeverHeardOfItReadsThatItIsUndone() {
        Button undo = key(bot.taps(ANNA, asOfNow(new Button.Move(deal, 0, "quote"))));
        Notice told = bot.store.of(deal).getLast();
        assertThat(told.kind()).isEqualTo(Notice.Kind.CHANGED);
        bot.store.commit(
                new Change(
                        List.of(new Write.OfNotice(told.delivered(BORIS.member(), 9L).settle())),
                        null,
                        bot.clock.instant()));
        bot.taps(ANNA, undo);
        assertThat(bot.store.of(deal).getLast())
                .satisfies(
                        correction -> {
                            assertThat(correction.kind()).isEqualTo(Notice.Kind.UNDONE);
                            assertThat(correction.corrects()).isEqualTo(told.id());
                        });
    }

    @Test
    void newsThatHaveNotGoneOutStayUnsaid() {
        Button undo = key(bot.taps(ANNA, asOfNow(new Button.Move(deal, 0, "quote"))));
        bot.taps(ANNA, undo);
        assertThat(bot.store.of(deal)).allMatch(Notice::settled);
    }

    private FollowUp promise() {
        return bot.file(deal).promises().getFirst();
    }

    /** Where the screen asks something first: the command was the log's last event. */
    private Screen undo(Someone who) {
        int last = bot.store.log(deal).size();
        return bot.taps(who, new Button.Undo(deal, bot.revision(deal), last, last));
    }

    private Button asOfNow(Button button) {
        int now = bot.revision(deal);
        return switch (button) {
            case Button.Move b -> new Button.Move(deal, now, b.stage());
            case Button.Win b -> new Button.Win(deal, now);
            case Button.LoseUntil b -> new Button.LoseUntil(deal, now, b.reason(), b.comeBack());
            case Button.Freeze b -> new Button.Freeze(deal, now, b.reason(), b.until());
            case Button.Hand b -> new Button.Hand(deal, now, b.member());
            default -> button;
        };
    }

    private static Button key(Screen screen) {
        return ABot.buttons(screen).stream()
                .filter(Button.Undo.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key to undo on " + screen));
    }
}
