package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/**
 * How often a client is to hear from somebody: said on the card, worked off from the day's list.
 */
class RhythmTest {
    private final ABot bot = ABot.ofACompany();

    @Test
    void itIsTwoTapsFromTheCardAndTheCardTellsIt() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Screen card = bot.taps(BORIS, new Button.Card(deal));
        assertThat(ABot.buttons(card)).contains(new Button.ChooseRhythm(deal));
        Screen ask = bot.taps(BORIS, new Button.ChooseRhythm(deal));
        assertThat(ABot.buttons(ask))
                .contains(new Button.SetRhythm(deal, 14), new Button.SetRhythm(deal, 90))
                .doesNotContain(new Button.SetRhythm(deal, 0));

        Screen set = bot.taps(BORIS, new Button.SetRhythm(deal, 30));

        assertThat(set.text().toString())
                .contains("👋 Раз в 30 дней, следующее касание")
                .contains("Следующий шаг не назначен");
        assertThat(bot.toast()).contains("раз в 30 дней");
        Screen again = bot.taps(BORIS, new Button.ChooseRhythm(deal));
        assertThat(ABot.buttons(again))
                .contains(new Button.SetRhythm(deal, 0))
                .doesNotContain(new Button.SetRhythm(deal, 30));
        assertThat(bot.taps(BORIS, new Button.SetRhythm(deal, 0)).text().toString())
                .doesNotContain("👋");
    }

    @ParameterizedTest
    @CsvSource({
        "45, 45",
        "раз в 45 дней, 45",
        "каждые 3 недели, 21",
        "раз в неделю, 7",
        "раз в месяц, 30",
        "раз в квартал, 90",
        "раз в полгода, 181",
        "каждый день, 1",
        "60 дней, 60"
    })
    void itMayBeTypedAsPeopleSayIt(String typed, int days) {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.OtherRhythm(deal));
        bot.says(BORIS, typed);
        assertThat(rhythm(deal).every()).isBetween(days - 2, days + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "45, 45",
        "every 3 weeks, 21",
        "every week, 7",
        "once a month, 30",
        "every six months, 181",
        "every 60 days, 60"
    })
    void inEnglishToo(String typed, int days) {
        DealId deal = bot.dealOf(KATE, "Daisy, windows");
        bot.taps(KATE, new Button.OtherRhythm(deal));
        bot.says(KATE, typed);
        assertThat(rhythm(deal).every()).isBetween(days - 2, days + 2);
    }

    @Test
    void whatCannotBeReadIsAskedForAgain() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.OtherRhythm(deal));
        assertThat(bot.says(BORIS, "иногда").text().toString()).contains("Не понял, как часто");
        assertThat(bot.says(BORIS, "500").text().toString()).contains("от 1 до 400");
        bot.says(BORIS, "21");
        assertThat(rhythm(deal).every()).isEqualTo(21);
    }

    @Test
    void theDayHasTheClientsAsASectionOfTheirOwn() {
        DealId windows = warm(BORIS, "Ромашка, окна");
        DealId doors = warm(BORIS, "Василёк, двери");
        bot.dealOf(BORIS, "Лютик, балкон");
        bot.taps(BORIS, new Button.Talked(windows, Button.Talk.CALLED));
        bot.says(BORIS, "думают до весны");
        bot.clock.forward(Duration.ofDays(38));

        Screen today = bot.says(BORIS, "/today");

        assertThat(today.text().toString())
                .contains("👋 Напомнить о себе: 2")
                .contains("окна, Ромашка — не общались 38 дней · «думают до весны»")
                .contains("двери, Василёк — не общались 38 дней")
                .containsSubsequence("Напомнить о себе", "Без следующего шага", "балкон");
        assertThat(ABot.buttons(today)).contains(new Button.Card(windows), new Button.Card(doors));
    }

    @Test
    void clientsAreWorkedOffCardByCard() {
        DealId windows = warm(BORIS, "Ромашка, окна");
        DealId doors = warm(BORIS, "Василёк, двери");
        bot.taps(BORIS, new Button.Remind(windows, Delay.SIX_MONTHS));
        bot.taps(BORIS, new Button.Remind(doors, Delay.SIX_MONTHS));
        bot.clock.forward(Duration.ofDays(2));
        Screen first = bot.taps(BORIS, new Button.Work(0));
        assertThat(first.text().toString()).contains("1 из 2", "Напомнить о себе", "окна");
        assertThat(ABot.buttons(first))
                .contains(
                        new Button.WorkTouch(windows, Button.Talk.CALLED, 0),
                        new Button.WorkLater(windows, rhythm(windows).id(), Delay.WEEK, 0),
                        new Button.Card(windows))
                .doesNotContain(new Button.WorkDone(windows, rhythm(windows).id(), 0));

        Screen second = bot.taps(BORIS, new Button.WorkTouch(windows, Button.Talk.CALLED, 0));

        assertThat(second.text().toString()).contains("следующее касание", "двери");
        bot.says(BORIS, "ждут смету");
        assertThat(bot.deal(windows).facts().touches().latest())
                .satisfies(
                        latest ->
                                assertThat(latest.activity().said().text())
                                        .isEqualTo("ждут смету"));
        assertThat(day(windows)).isAfter(LocalDate.of(2026, 12, 20));
        Screen last = bot.taps(BORIS, new Button.WorkTouch(doors, Button.Talk.NOT_REACHED, 0));
        assertThat(last.text().toString()).contains("не дозвонились", "На сегодня всё разобрано");
        assertThat(day(doors)).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void myDealsSayHowManyClientsAreKeptInTouchWith() {
        warm(BORIS, "Ромашка, окна");
        DealId doors = warm(BORIS, "Василёк, двери");
        bot.taps(BORIS, new Button.Talked(doors, Button.Talk.CALLED));
        bot.clock.forward(Duration.ofDays(2));
        assertThat(bot.says(BORIS, "/my").text().toString())
                .endsWith("👋 На постоянной связи 2 клиента, пора напомнить о себе: 1");
    }

    @Test
    void aTouchIsPutOffLikeAPromise() {
        DealId windows = warm(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.Remind(windows, Delay.SIX_MONTHS));
        bot.clock.forward(Duration.ofDays(2));
        bot.taps(BORIS, new Button.WorkLater(windows, rhythm(windows).id(), Delay.WEEK, 0));
        assertThat(day(windows)).isEqualTo(LocalDate.of(2026, 12, 2));
        bot.taps(BORIS, new Button.ChooseSnooze(windows, rhythm(windows).id()));
        bot.says(BORIS, "15 декабря");
        assertThat(day(windows)).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void aWonDealsClientIsKeptWarmFromItsCard() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна, 250к");
        Screen won = bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        Screen card = bot.taps(BORIS, new Button.Card(deal));
        assertThat(ABot.buttons(card))
                .contains(new Button.ChooseRhythm(deal), new Button.AskTalk(deal, Button.Way.CALL));
        assertThat(won.text().toString()).contains("Выиграна");
        bot.taps(BORIS, new Button.SetRhythm(deal, 90));
        bot.clock.forward(Duration.ofDays(2));
        assertThat(bot.says(BORIS, "/today").text().toString()).contains("Напомнить о себе: 1");
        bot.taps(BORIS, new Button.Talked(deal, Button.Talk.CALLED));
        bot.says(BORIS, "новый объект весной");
        assertThat(bot.says(BORIS, "/today").text().toString()).doesNotContain("Напомнить");
    }

    @Test
    void whoeverTakesOverFromALeaverCallsTheClientsOfTheirWonDeals() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна, 250к");
        bot.taps(BORIS, new Button.Win(deal, bot.revision(deal)));
        bot.taps(BORIS, new Button.SetRhythm(deal, 90));
        bot.taps(ANNA, new Button.Remove(BORIS.member(), KATE.member().value()));
        bot.clock.forward(Duration.ofDays(2));

        Screen today = bot.says(KATE, "/today");

        assertThat(ABot.buttons(today)).contains(new Button.Card(deal));
        Screen card = bot.taps(KATE, new Button.Card(deal));
        assertThat(ABot.buttons(card))
                .contains(new Button.ChooseRhythm(deal), new Button.AskTalk(deal, Button.Way.CALL));
        bot.taps(KATE, new Button.Talked(deal, Button.Talk.CALLED));
        bot.says(KATE, "they are happy");
        assertThat(bot.deal(deal).facts().touches().count()).isEqualTo(1);
        assertThat(bot.says(KATE, "/today").text().toString()).doesNotContain("Keep in touch");
        assertThat(bot.store.log(deal))
                .extracting(DealEvent::what)
                .hasAtLeastOneElementOfType(DealEvent.Amended.class);
    }

    private DealId warm(Someone who, String line) {
        DealId deal = bot.dealOf(who, line);
        bot.taps(who, new Button.SetRhythm(deal, 30));
        return deal;
    }

    private FollowUp rhythm(DealId deal) {
        return bot.file(deal).rhythm().orElseThrow();
    }

    private LocalDate day(DealId deal) {
        return rhythm(deal).due().local().toLocalDate();
    }
}
