package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import voronka.domain.access.AccessKey;
import voronka.domain.deal.DealId;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Write;
import voronka.domain.staffing.IssuingKey;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class CalendarCommandTest {
    private static final Pattern LINK =
            Pattern.compile(
                    "<code>https://api\\.example\\.com/calendar/(\\w+)/(\\w+)\\.ics</code>");

    private final ABot bot = ABot.ofACompany();
    private final MemberId boris = member(BORIS).id();

    @Test
    void aLinkIsMadeByOneKeyAndShownThisOnce() {
        Screen none = bot.says(BORIS, "/calendar");
        assertThat(ABot.buttons(none)).containsExactly(new Button.MakeCalendar(0));

        Screen made = bot.taps(BORIS, new Button.MakeCalendar(0));

        Matcher link = LINK.matcher(made.text().toString());
        assertThat(link.find()).as(made.text().toString()).isTrue();
        assertThat(link.group(1)).isEqualTo(boris.value());
        assertThat(kept().hash()).isEqualTo(IssuingKey.hash(link.group(2)));
        assertThat(kept().bot()).isEqualTo("voronka_bot");
        assertThat(made.text().toString()).contains("Google", "iPhone", "Outlook");

        Screen later = bot.says(BORIS, "/calendar");
        assertThat(later.text().toString())
                .contains("работает, сделана сегодня")
                .doesNotContain(link.group(2), "https://");
        assertThat(ABot.buttons(later))
                .isEqualTo(ABot.buttons(made))
                .containsExactly(new Button.MakeCalendar(1), new Button.StopCalendar());
    }

    @Test
    void aKeyOfAScreenThatIsNotTrueAnyMoreDoesNotEndTheLinkThatWorks() {
        bot.taps(BORIS, new Button.MakeCalendar(0));
        String hash = kept().hash();

        bot.taps(BORIS, new Button.MakeCalendar(0));

        assertThat(bot.toast()).contains("/calendar");
        assertThat(kept().hash()).isEqualTo(hash);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOld() {
        bot.taps(BORIS, new Button.MakeCalendar(0));
        String hash = kept().hash();

        String made = bot.taps(BORIS, new Button.MakeCalendar(1)).text().toString();

        assertThat(LINK.matcher(made).find()).isTrue();
        assertThat(kept().hash()).isNotEqualTo(hash);
    }

    @Test
    void itIsSwitchedOffByOneKeyAndMayBeMadeAgain() {
        bot.taps(BORIS, new Button.MakeCalendar(0));

        Screen off = bot.taps(BORIS, new Button.StopCalendar());

        assertThat(off.text().toString()).contains("Календарь выключен");
        assertThat(ABot.buttons(off)).containsExactly(new Button.MakeCalendar(0));
        assertThat(bot.store.calendar(boris)).isEmpty();
        bot.taps(BORIS, new Button.StopCalendar());
        bot.taps(BORIS, new Button.MakeCalendar(0));
        assertThat(bot.store.calendar(boris)).isPresent();
    }

    @Test
    void everybodysLinkIsTheirOwn() {
        bot.taps(BORIS, new Button.MakeCalendar(0));
        assertThat(ABot.buttons(bot.says(KATE, "/calendar")))
                .containsExactly(new Button.MakeCalendar(0));
        bot.taps(KATE, new Button.StopCalendar());
        assertThat(bot.store.calendar(boris)).isPresent();
    }

    @Test
    void itIsSaidInEnglishToo() {
        assertThat(bot.says(KATE, "/calendar").text().toString()).contains("secret link");
        bot.clock.forward(Duration.ofDays(2));
        assertThat(bot.taps(KATE, new Button.MakeCalendar(0)).text().toString())
                .contains("shown once", "From URL");
        assertThat(bot.taps(KATE, new Button.StopCalendar()).text().toString())
                .contains("The calendar is off");
    }

    @Test
    void whoHasNoDaysIsRefusedByTheCommandAndByItsKey() {
        Member now = member(BORIS);
        bot.store.commit(
                new Change(
                        java.util.List.of(new Write.OfMember(now.as(Role.READER))),
                        null,
                        bot.clock.instant()));

        assertThat(bot.says(BORIS, "/calendar").text().toString()).contains("не для вашей роли");
        bot.taps(BORIS, new Button.MakeCalendar(0));
        assertThat(bot.toast()).contains("не для вашей роли");
        assertThat(bot.store.calendar(boris)).isEmpty();
    }

    @Test
    void aLinkFromTheCalendarOpensTheDealForWhoeverMaySeeIt() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна, 250к");

        assertThat(bot.says(BORIS, "/start " + deal).text().toString()).contains("Ромашка", "250");
        assertThat(bot.says(KATE, "/start " + deal).text().toString())
                .isEqualTo(bot.says(KATE, deal.value()).text().toString())
                .doesNotContain("Ромашка");
        assertThat(bot.says(ANNA, "/start ZZZZZZ").text().toString()).contains("уже в команде");
    }

    private AccessKey.CalendarKey kept() {
        return bot.store.calendar(boris).orElseThrow();
    }

    private Member member(Someone who) {
        return bot.store.roster().byPerson(who.id()).orElseThrow();
    }
}
