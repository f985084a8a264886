package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;
import static voronka.telegrambot.Someone.STRANGER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import voronka.domain.staffing.InvitingMember;
import voronka.domain.team.Member;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class StartCommandTest {
    private static final Someone JOHN = new Someone(104, "John", "en");

    @Test
    void theFirstPersonWithTheBootstrapCodeFoundsTheCompany() {
        ABot bot = ABot.unfounded();
        Screen welcome = bot.says(ANNA, "/start open-sesame");
        Member director = bot.store.roster().byPerson(ANNA.id()).orElseThrow();
        assertThat(director.role()).isEqualTo(Role.DIRECTOR);
        assertThat(bot.store.current()).isPresent();
        assertThat(welcome.text().toString())
                .contains("Анна, компания создана", "/invite", "/form", "/setup");
        assertThat(bot.menus.get(ANNA.chat()).entries())
                .extracting(Menu.Entry::command)
                .contains("invite", "apikey", "today")
                .doesNotContain("start");
    }

    @Test
    void theBootstrapCodeFoundsOnlyOneCompany() {
        ABot bot = ABot.unfounded();
        bot.says(ANNA, "/start open-sesame");
        assertThat(bot.says(STRANGER, "/start open-sesame").text().toString())
                .isEqualTo("Компания уже создана. Попросите у директора приглашение.");
        assertThat(bot.store.roster().members()).hasSize(1);
    }

    @Test
    void theFoundingUpdateThatComesAgainIsGreeted() {
        ABot bot = ABot.unfounded();
        bot.says(ANNA, "/start open-sesame");
        assertThat(bot.saysAgain(ANNA, "/start open-sesame").text().toString())
                .contains("Анна, вы уже в команде");
        assertThat(bot.store.roster().members()).hasSize(1);
    }

    @Test
    void anEmptyBootstrapCodeFoundsNothing() {
        ABot bot = ABot.unfounded().with(new KnownSecrets("hush", ""));
        bot.says(STRANGER, "/start ");
        bot.says(STRANGER, "/start x");
        assertThat(bot.store.current()).isEmpty();
    }

    @Test
    void whoComesThroughALinkJoinsInTheirOwnLanguage() {
        ABot bot = ABot.ofACompany();
        Screen welcome = bot.says(JOHN, "/start " + invitation(bot, Role.MANAGER));
        Member john = bot.store.roster().byPerson(JOHN.id()).orElseThrow();
        assertThat(john.role()).isEqualTo(Role.MANAGER);
        assertThat(welcome.text().toString())
                .contains("John, welcome to the team", "1.", "2.", "3.", "/new", "/today");
        assertThat(bot.menus.get(JOHN.chat()).entries())
                .contains(new Menu.Entry("today", "what to do today"))
                .extracting(Menu.Entry::command)
                .doesNotContain("invite", "form", "apikey");
    }

    @Test
    void anInvitationWorksOnce() {
        ABot bot = ABot.ofACompany();
        String code = invitation(bot, Role.MANAGER);
        bot.says(JOHN, "/start " + code);
        assertThat(bot.says(STRANGER, "/start " + code).text().toString())
                .contains("Это приглашение не подходит");
        assertThat(bot.store.roster().byPerson(STRANGER.id())).isEmpty();
    }

    @Test
    void anInvitationThatIsTooOldOrUnknownIsAnsweredKindly() {
        ABot bot = ABot.ofACompany();
        String code = invitation(bot, Role.MANAGER);
        bot.clock.forward(InvitingMember.GOOD_FOR.plus(Duration.ofSeconds(1)));
        assertThat(bot.says(JOHN, "/start " + code).text().toString())
                .contains("This invitation does not work");
        assertThat(bot.says(JOHN, "/start nonsense").text().toString())
                .contains("This invitation does not work");
    }

    @Test
    void anInvitationToACompanyThatIsNotThereIsAnsweredKindly() {
        assertThat(ABot.unfounded().says(JOHN, "/start nonsense").text().toString())
                .contains("This invitation does not work");
    }

    @Test
    void aMemberWhoComesAgainIsGreetedAndKeepsTheirRole() {
        ABot bot = ABot.ofACompany();
        assertThat(bot.says(BORIS, "/start " + invitation(bot, Role.DIRECTOR)).text().toString())
                .contains("Борис, вы уже в команде");
        assertThat(bot.store.roster().byPerson(BORIS.id()).orElseThrow().role())
                .isEqualTo(Role.MANAGER);
        assertThat(bot.says(KATE, "/start").text().toString())
                .contains("Kate, you are in the team already");
    }

    @Test
    void aStrangerIsToldHowToComeInWhateverTheyDo() {
        ABot bot = ABot.ofACompany();
        String told = "Это рабочий бот компании, вход по приглашению.";
        for (String text : new String[] {"/start", "/today", "/invite", "привет", "A7K2QX"}) {
            assertThat(bot.says(STRANGER, text).text().toString()).contains(told);
        }
        assertThat(bot.shares(STRANGER, "Иван", "79271234567").text().toString()).contains(told);
        assertThat(bot.receives(AnUpdate.sticker(bot.nextUpdate(), STRANGER)).status())
                .isEqualTo(200);
        assertThat(bot.courier.last().screen().text().toString()).contains(told);
    }

    private static String invitation(ABot bot, Role role) {
        String letter = bot.taps(ANNA, new Button.Invite(role)).text().toString();
        return letter.substring(letter.indexOf("?start=") + 7).lines().findFirst().orElseThrow();
    }
}
