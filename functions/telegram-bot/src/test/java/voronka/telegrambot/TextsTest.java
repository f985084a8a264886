package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import org.junit.jupiter.api.Test;
import voronka.domain.activity.Activity;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.LostDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class TextsTest {
    private final ABot bot = ABot.ofACompany();

    @Test
    void aReplyToACardIsANoteInTheDealsHistory() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        int drawn = bot.revision(deal);
        Screen done = bot.replies(BORIS, bot.courier.last().screen(), "Просили <b>скидку</b>");
        assertThat(done.text().toString()).isEqualTo("📝 Записано: <b>окна</b>");
        assertThat(ABot.buttons(done)).startsWith(new Button.Card(deal));
        assertThat(bot.store.log(deal).getLast().what())
                .isEqualTo(new DealEvent.Happened(Activity.note("Просили <b>скидку</b>")));
        assertThat(bot.revision(deal)).isEqualTo(drawn);
    }

    @Test
    void aNoteAsLongAsAMessageIsKeptInFull() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.replies(BORIS, bot.courier.last().screen(), "😀".repeat(2048));
        assertThat(bot.store.log(deal).getLast().what())
                .isEqualTo(new DealEvent.Happened(Activity.note("😀".repeat(2048))));
    }

    @Test
    void theSameNoteTwiceIsWrittenOnce() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Screen card = bot.courier.last().screen();
        bot.replies(BORIS, card, "перезвонить");
        bot.receives(AnUpdate.reply(bot.lastUpdate(), BORIS, "перезвонить", card));
        assertThat(bot.courier.last().screen().text().toString()).contains("Записано");
        assertThat(bot.store.log(deal)).hasSize(2);
    }

    @Test
    void aReplyToSomebodyElsesDealIsRefused() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Screen told = bot.replies(KATE, bot.courier.last().screen(), "hello");
        assertThat(told.text().toString()).contains("Борис").doesNotContain("окна");
        assertThat(bot.store.log(deal)).hasSize(1);
    }

    @Test
    void aDealsIdShowsItsCardInAnyCase() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        assertThat(bot.says(BORIS, " " + deal.value().toLowerCase() + " ").text().toString())
                .contains("окна", "Ромашка");
        assertThat(bot.says(KATE, deal.value()).text().toString())
                .isEqualTo("Борис has deal %s.".formatted(deal));
    }

    @Test
    void aDealsIdOpensItsCardAndLeavesTheQuestionThatWasOpen() {
        DealId first = bot.dealOf(BORIS, "Ромашка, окна");
        DealId second = bot.dealOf(BORIS, "Лютик, двери");
        bot.taps(BORIS, new Button.Remind(first, Delay.WEEK));

        assertThat(bot.says(BORIS, second.value()).text().toString()).contains("двери");

        assertThat(bot.store.of(BORIS.member())).isEmpty();
        assertThat(bot.store.file(first).orElseThrow().open())
                .singleElement()
                .satisfies(promise -> assertThat(promise.text()).isEmpty());
    }

    @Test
    void whoeverOpensAnotherDealLeavesTheQuestionThatWasOpen() {
        DealId first = bot.dealOf(BORIS, "Ромашка, окна");
        DealId second = bot.dealOf(BORIS, "Лютик, двери");
        bot.taps(BORIS, new Button.Remind(first, Delay.WEEK));

        bot.taps(BORIS, new Button.ChooseLoss(second, bot.revision(second)));

        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void aLossInWordsKeepsTheDateToComeBack() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(
                BORIS, new Button.LoseUntil(deal, bot.revision(deal), "other", Delay.THREE_MONTHS));
        bot.says(BORIS, "уехали в другой город");

        assertThat(bot.store.deal(deal).orElseThrow())
                .isInstanceOfSatisfying(
                        LostDeal.class,
                        lost -> assertThat(lost.note()).isEqualTo("уехали в другой город"));
        assertThat(bot.store.file(deal).orElseThrow().open())
                .singleElement()
                .satisfies(promise -> assertThat(promise.kind()).isEqualTo(FollowUp.Kind.RETURN));
    }

    @Test
    void aTextThatLooksLikeNothingIsAskedWhereItBelongs() {
        assertThat(bot.says(BORIS, "привет").text().toString()).contains("К какой сделке");
        assertThat(bot.says(KATE, "ZZZZZZ").text().toString()).contains("Which deal");
    }

    @Test
    void anUnknownCommandIsToldSo() {
        assertThat(bot.says(BORIS, "/delete everything").text().toString())
                .isEqualTo("Команды /delete нет. Что есть: /help");
        assertThat(bot.says(KATE, "/delete").text().toString())
                .isEqualTo("There is no command /delete. What there is: /help");
    }

    @Test
    void whatNoHistoryTakesIsAnsweredInWords() {
        bot.receives(AnUpdate.sticker(bot.nextUpdate(), BORIS));
        assertThat(bot.courier.last().screen().text().toString())
                .contains("не записать", "голосовое");
    }
}
