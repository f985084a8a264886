package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Whatever is typed is looked for. */
class SearchTest {
    private final ABot bot = ABot.ofACompany();
    private final DealId windows =
            bot.dealOf(BORIS, "Ромашка, окна, 250к, +7927 123-45-67, romashka@example.com");

    @Test
    void theOneDealThatFitsOpensAtOnce() {
        for (String typed : List.of("ромаш", "ОКНА", "4567", "8 927 1234567", "romashka@e")) {
            assertThat(ABot.dealOn(bot.says(BORIS, typed))).as(typed).isEqualTo(windows);
        }
    }

    @Test
    void ofSeveralOneIsChosen() {
        bot.clock.forward(Duration.ofMinutes(1));
        DealId doors = bot.dealOf(BORIS, "Ромашка, двери");
        Screen found = bot.says(BORIS, "ромашка");
        assertThat(found.text().toString()).contains("«ромашка»", "1. двери", "2. окна");
        assertThat(ABot.buttons(found))
                .startsWith(new Button.Card(doors), new Button.Card(windows));
        bot.taps(BORIS, ABot.buttons(found).get(2));
        assertThat(bot.courier.last().screen().text().toString()).contains("К какой сделке");
    }

    @Test
    void whatIsNotFoundMayBeANoteOrANewDeal() {
        Screen nothing = bot.says(BORIS, "Лютик, лоджия");
        assertThat(nothing.text().toString()).contains("ничего не нашлось", "К какой сделке");
        Button begin = ABot.buttons(nothing).getLast();
        assertThat(bot.deal(ABot.dealOn(bot.taps(BORIS, begin))).facts().title())
                .isEqualTo("лоджия");
    }

    @Test
    void aColleaguesDealIsNotFoundButTheirClientsNumberIsKnown() {
        assertThat(bot.says(KATE, "ромаш").text().toString())
                .contains("Nothing found")
                .doesNotContain("Борис");
        assertThat(bot.says(KATE, "+79271234567").text().toString())
                .contains("Nothing found", "Борис", windows.value());
        assertThat(ABot.dealOn(bot.says(ANNA, "ромаш"))).isEqualTo(windows);
    }

    @Test
    void anOpenQuestionIsAnsweredAndNotLookedFor() {
        bot.taps(BORIS, new Button.AskSum(windows, bot.revision(windows)));
        bot.says(BORIS, "300к");
        assertThat(bot.deal(windows).facts().amount().minor()).isEqualTo(300_000_00);
    }

    @Test
    void whatWasSentIsPutIntoADealThatIsLookedFor() {
        Screen ask = bot.sends(BORIS, AnUpdate.voice("V"), null);
        Button find =
                ABot.buttons(ask).stream()
                        .filter(Button.AttachFind.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertThat(bot.taps(BORIS, find).text().toString()).contains("Чья это сделка");
        Screen found = bot.says(BORIS, "4567");
        Button attach = ABot.buttons(found).getFirst();
        assertThat(attach).isInstanceOf(Button.Attach.class);
        assertThat(bot.taps(BORIS, attach).text().toString()).contains("Записано", "окна");
        assertThat(bot.store.of(BORIS.member())).isEmpty();
    }

    @Test
    void aDealsHistoryIsSearchedByItsWords() {
        Screen card = bot.says(BORIS, "окна");
        bot.replies(BORIS, card, "Бюджет согласуют осенью");
        bot.replies(BORIS, card, "Просили скидку");
        Screen history = bot.taps(BORIS, new Button.History(windows));
        assertThat(ABot.buttons(history)).contains(new Button.FindIn(windows));
        bot.taps(BORIS, new Button.FindIn(windows));
        Screen found = bot.says(BORIS, "бюдж");
        assertThat(found.text().toString()).contains("согласуют").doesNotContain("скидку");
        assertThat(bot.says(BORIS, "/find " + windows + " скидк").text().toString())
                .contains("Просили скидку")
                .doesNotContain("согласуют");
        assertThat(bot.says(BORIS, "/find " + windows + " отпуск").text().toString())
                .contains("Таких записей нет");
        assertThat(bot.says(KATE, "/find " + windows + " скидк").text().toString())
                .doesNotContain("скидку");
    }

    @Test
    void findWithoutADealLooksForDeals() {
        assertThat(ABot.dealOn(bot.says(BORIS, "/find ромашка"))).isEqualTo(windows);
        assertThat(bot.says(BORIS, "/find").text().toString()).contains("Что ищем");
    }

    @Test
    void aNewDealOfAKnownClientIsNotBegunUnawares() {
        Screen known = bot.says(BORIS, "/new Ромашка, двери, +7 927 123-45-67");
        assertThat(known.text().toString()).contains("уже есть сделка", "окна");
        assertThat(bot.store.openOf(BORIS.member())).hasSize(1);
        assertThat(ABot.buttons(known).getFirst()).isEqualTo(new Button.Card(windows));
        DealId second = ABot.dealOn(bot.taps(BORIS, ABot.buttons(known).getLast()));
        assertThat(bot.deal(second).facts().title()).isEqualTo("двери");
        Screen other = bot.says(KATE, "/new Daisy, doors, +7 927 123-45-67");
        assertThat(other.text().toString()).contains("Борис").doesNotContain("двери");
    }

    @Test
    void theSameLineAgainIsTheDealItBeganAndNoWarning() {
        DealId begun = ABot.dealOn(bot.says(KATE, "/new Tulip, doors, +7 927 000-00-09"));
        assertThat(ABot.dealOn(bot.saysAgain(KATE, "/new Tulip, doors, +7 927 000-00-09")))
                .isEqualTo(begun);
    }

    @Test
    void aSearchTakesAQueryForEachWordAndOneReadOfTheDeals() {
        bot.dealOf(BORIS, "Ромашка, двери");
        Counting counting = new Counting();
        bot.with(counting::around);
        bot.says(BORIS, "ромашка двери");
        assertThat(counting.calls())
                .containsExactly(
                        "Team.roster",
                        "Dialogues.open",
                        "SearchKeys.beginning",
                        "SearchKeys.beginning",
                        "Deals.deals",
                        "FollowUps.file");
        counting.forget();
        bot.says(BORIS, "123-45-67");
        assertThat(counting.calls())
                .containsExactly(
                        "Team.roster",
                        "Dialogues.open",
                        "SearchKeys.beginning",
                        "SearchKeys.beginning",
                        "SearchKeys.beginning",
                        "SearchKeys.beginning",
                        "Deals.deals",
                        "FollowUps.file");
    }
}
