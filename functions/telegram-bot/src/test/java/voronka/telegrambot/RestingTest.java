package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voronka.domain.deal.DealId;
import voronka.domain.team.Rest;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Quiet hours, leave with a deputy, and coming back. It is Monday, 23 November 2026. */
class RestingTest {
    private final ABot bot = ABot.ofACompany();

    @ParameterizedTest
    @CsvSource({"22:00-8:00,22:00,08:00", "21 - 9,21:00,09:00", "с 22:30 до 7,22:30,07:00"})
    void quietHoursAreSaidInWords(String words, LocalTime from, LocalTime to) {
        assertThat(bot.says(BORIS, "/quiet " + words).text().toString())
                .contains("с %s до %s".formatted(from, to));
        assertThat(rest(BORIS).quiet()).isEqualTo(new Rest.Quiet(from, to));
    }

    @Test
    void quietHoursAreTappedAndSwitchedOff() {
        assertThat(ABot.buttons(bot.says(KATE, "/quiet"))).contains(new Button.Quiet(22, 8));
        bot.taps(KATE, new Button.Quiet(22, 8));
        assertThat(rest(KATE).quiet())
                .isEqualTo(new Rest.Quiet(LocalTime.of(22, 0), LocalTime.of(8, 0)));
        bot.says(KATE, "/quiet off");
        assertThat(rest(KATE)).isEqualTo(Rest.NONE);
        assertThat(bot.says(KATE, "/quiet never ever").text().toString()).contains("/quiet off");
        assertThat(bot.says(KATE, "/quiet 25-99").text().toString()).contains("/quiet off");
    }

    @Test
    void aDeputyWorksOnTheDealsOfWhoIsAway() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Screen asked = bot.says(BORIS, "/away на 2 недели");
        assertThat(asked.text().toString()).contains("7 дек");
        Button.Deputy kate = deputy(asked, KATE);
        assertThat(bot.taps(BORIS, kate).text().toString()).contains("Kate");
        assertThat(rest(BORIS).leave())
                .isEqualTo(
                        new Rest.Leave(
                                LocalDate.of(2026, 11, 23),
                                LocalDate.of(2026, 12, 7),
                                KATE.member()));
        bot.taps(KATE, new Button.Remind(deal, Delay.DAY));
        assertThat(bot.file(deal).open()).hasSize(1);

        bot.clock.forward(Duration.ofDays(15));
        bot.taps(KATE, new Button.Remind(deal, Delay.DAY));
        assertThat(bot.file(deal).open()).as("the leave is over").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"на 2 недели", "На 2 недели", "For 2 weeks", "in 2 weeks"})
    void leaveIsSaidAsItsLengthWithACapitalOrWithout(String words) {
        assertThat(deputy(bot.says(BORIS, "/away " + words), KATE).last())
                .isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void whoIsBackEarlySaysSo() {
        bot.taps(
                BORIS, new Button.Deputy(LocalDate.of(2026, 12, 7), BORIS.member(), KATE.member()));
        bot.says(BORIS, "/away off");
        assertThat(rest(BORIS)).isEqualTo(Rest.NONE);
    }

    @Test
    void aDirectorSetsItForOthersAndAColleagueDoesNot() {
        Screen asked = bot.says(ANNA, "/away Борис до пятницы");
        bot.taps(ANNA, deputy(asked, KATE));
        assertThat(rest(BORIS).leave()).isNotNull();
        bot.taps(KATE, new Button.Back(BORIS.member()));
        assertThat(rest(BORIS).leave()).isNotNull();
        assertThat(bot.says(KATE, "/away Борис until friday").text().toString())
                .contains("not for your role");
        assertThat(bot.says(ANNA, "/away").text().toString()).contains("на работе");
        assertThat(bot.says(ANNA, "/away Жорж до пятницы").text().toString()).contains("Жорж");
    }

    @Test
    void whoHadBlockedTheBotSeesWhatWaits() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(BORIS, new Button.Remind(deal, Delay.DAY));
        bot.receives(AnUpdate.blocked(bot.nextUpdate(), BORIS, true));
        bot.clock.forward(Duration.ofDays(3));
        int before = bot.courier.all().size();
        bot.receives(AnUpdate.blocked(bot.nextUpdate(), BORIS, false));
        assertThat(bot.courier.all()).hasSize(before + 1);
        assertThat(bot.courier.last().screen().text().toString())
                .contains("С возвращением", "Просрочено", "окна");
        bot.receives(AnUpdate.blocked(bot.nextUpdate(), BORIS, false));
        assertThat(bot.courier.all()).as("once").hasSize(before + 1);
    }

    private static Button.Deputy deputy(Screen screen, Someone who) {
        return ABot.buttons(screen).stream()
                .filter(Button.Deputy.class::isInstance)
                .map(Button.Deputy.class::cast)
                .filter(button -> button.deputy().equals(who.member()))
                .findFirst()
                .orElseThrow();
    }

    private Rest rest(Someone who) {
        return bot.store.roster().byId(who.member()).orElseThrow().rest();
    }
}
