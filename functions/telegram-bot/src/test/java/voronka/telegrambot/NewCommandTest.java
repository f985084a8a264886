package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.DealFacts;
import voronka.domain.money.Money;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class NewCommandTest {
    private final ABot bot = ABot.ofACompany();

    @Test
    void oneLineIsADeal() {
        Screen card = bot.says(BORIS, "/new Ромашка, окна, 250к, +7927 123-45-67");
        DealFacts facts = bot.deal(ABot.dealOn(card)).facts();
        assertThat(facts.title()).isEqualTo("окна");
        assertThat(facts.contact().name()).isEqualTo("Ромашка");
        assertThat(facts.contact().phone()).isEqualTo("+79271234567");
        assertThat(facts.amount()).isEqualTo(new Money(250_000_00, ABook.ROUBLES));
        assertThat(facts.owner()).isEqualTo(BORIS.member());
        assertThat(facts.origin().source()).isEqualTo("chat");
        assertThat(card.text().toString()).contains("Сделка создана", "окна", "вручную");
    }

    @Test
    void aloneItAsksOneQuestion() {
        Screen question = bot.says(KATE, "/new");
        assertThat(question.text().toString()).contains("Who is the client");
        assertThat(ABot.buttons(question)).containsExactly(new Button.Cancel());
        Screen card = bot.says(KATE, "Daisy Ltd, windows, 4500");
        assertThat(bot.deal(ABot.dealOn(card)).facts().title()).isEqualTo("windows");
        assertThat(bot.store.of(KATE.member())).isEmpty();
    }

    @Test
    void theSameUpdateAgainIsTheSameDeal() {
        Screen card = bot.says(BORIS, "/new Ромашка, окна");
        Screen again = bot.saysAgain(BORIS, "/new Ромашка, окна");
        assertThat(ABot.dealOn(again)).isEqualTo(ABot.dealOn(card));
        assertThat(bot.store.openOf(BORIS.member())).hasSize(1);
        assertThat(again.text().toString()).contains("Это уже сделано");
    }

    @Test
    void anAnswerThatComesAgainIsTheSameDeal() {
        bot.says(BORIS, "/new");
        bot.courier.answers(new voronka.domain.Messenger.Sending.Later("busy"));
        bot.receives(AnUpdate.text(bot.nextUpdate(), BORIS, "Ромашка, окна"));
        assertThat(bot.response().status()).isEqualTo(503);
        bot.courier.worksAgain();
        assertThat(bot.saysAgain(BORIS, "Ромашка, окна").text().toString()).contains("окна");
        assertThat(bot.store.openOf(BORIS.member())).hasSize(1);
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsAskedForAgainAndNothingIsLost() {
        Screen why = bot.says(BORIS, "/new Ромашка, окна, $4,500.50");
        assertThat(why.text().toString()).contains("другой валюте", "доллар", "Например: Ромашка");
        assertThat(bot.store.of(BORIS.member())).containsInstanceOf(Dialogue.NewDeal.class);
        assertThat(bot.says(BORIS, "Ромашка, окна, +7 999").text().toString())
                .contains("Такого номера нет: +7 999");
        assertThat(bot.says(BORIS, "250к").text().toString()).contains("кто клиент");
        bot.says(BORIS, "Ромашка, окна, 4500");
        assertThat(bot.store.openOf(BORIS.member())).hasSize(1);
    }

    @Test
    void whatPeopleTypeIsTextAndNeverMarkup() {
        Screen card = bot.says(BORIS, "/new <b>Рога & копыта</b>, <i>окна</i>");
        assertThat(card.text().toString())
                .contains("&lt;b&gt;Рога &amp; копыта&lt;/b&gt;", "&lt;i&gt;окна&lt;/i&gt;");
    }

    @Test
    void aSharedContactOffersANewDeal() {
        Screen offer = bot.shares(BORIS, "Иван Петров", "79271234567");
        assertThat(offer.text().toString())
                .contains("<code>Иван Петров, +7 927 123-45-67, </code>");
        Screen card = bot.says(BORIS, "Иван Петров, +7 927 123-45-67, окна, 250к");
        DealFacts facts = bot.deal(ABot.dealOn(card)).facts();
        assertThat(facts.title()).isEqualTo("окна");
        assertThat(facts.contact().phone()).isEqualTo("+79271234567");
        assertThat(facts.contact().name()).isEqualTo("Иван Петров");
    }

    @Test
    void aSharedContactOfElsewhereIsOfferedInEnglishToo() {
        assertThat(bot.shares(KATE, "Jo, Ltd", "+1 212 555 0123").text().toString())
                .contains("A new deal with this contact?", "Jo Ltd, +1 212-555-0123");
    }
}
