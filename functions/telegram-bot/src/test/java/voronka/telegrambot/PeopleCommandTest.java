package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealId;
import voronka.domain.team.Member;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Anna directs, Boris and Kate sell. */
class PeopleCommandTest {
    private final ABot bot = ABot.ofACompany();

    private Member now(Someone who) {
        return bot.store.roster().byId(who.member()).orElseThrow();
    }

    private static String text(Screen screen) {
        return screen.text().toString();
    }

    @Test
    void everybodyStandsThereWithRoleTeamAndLeave() {
        bot.says(BORIS, "/away на 2 недели");
        bot.taps(
                BORIS, new Button.Deputy(LocalDate.of(2026, 12, 7), BORIS.member(), KATE.member()));
        Screen people = bot.says(ANNA, "/people");
        assertThat(text(people))
                .contains("3 человека", "Вне команд", "Анна — директор")
                .contains("Борис — менеджер · 🌴 в отпуске до", "7 дек., замещает Kate");
        assertThat(ABot.buttons(people))
                .contains(new Button.Person(BORIS.member()), new Button.AskInvite());
        assertThat(text(bot.says(BORIS, "/people"))).contains("не для вашей роли");
    }

    @Test
    void aRoleIsGivenInTwoTapsAndTheMenuFollows() {
        Screen card = bot.taps(ANNA, new Button.Person(BORIS.member()));
        assertThat(text(card)).contains("Борис", "менеджер · вне команд", "Руководит: Анна");
        Screen roles = bot.taps(ANNA, new Button.AskAbout(BORIS.member(), Button.About.ROLE));
        assertThat(text(roles)).contains("Руководитель отдела: сделки своей команды");
        assertThat(ABot.buttons(roles)).contains(new Button.Appoint(BORIS.member(), Role.HEAD));

        Screen after = bot.taps(ANNA, new Button.Appoint(BORIS.member(), Role.ADMIN));

        assertThat(text(after)).contains("администратор");
        assertThat(bot.toast()).isEqualTo("Готово");
        assertThat(bot.menus.get(BORIS.chat()).entries())
                .extracting(Menu.Entry::command)
                .contains("people");
        assertThat(bot.menus).doesNotContainKey(ANNA.chat());
        assertThat(text(bot.says(BORIS, "/people"))).contains("3 человека");
    }

    @Test
    void aTeamIsMadeByItsNameAndItsHeadOpensItsDeals() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        bot.taps(ANNA, new Button.AskAbout(BORIS.member(), Button.About.NEW_TEAM));
        assertThat(text(bot.says(ANNA, "Отдел <b>Север</b>")))
                .contains("Отдел &lt;b&gt;Север&lt;/b&gt;");
        Screen teams = bot.taps(ANNA, new Button.AskAbout(KATE.member(), Button.About.TEAM));
        Button there = new Button.InTeam(KATE.member(), Button.InTeam.code("Отдел <b>Север</b>"));
        assertThat(ABot.buttons(teams)).contains(there);
        bot.taps(ANNA, there);
        bot.taps(ANNA, new Button.Appoint(KATE.member(), Role.HEAD));

        bot.taps(KATE, new Button.Move(deal, bot.revision(deal), "measuring"));

        assertThat(bot.deal(deal).standing().stage().value()).isEqualTo("measuring");
        assertThat(text(bot.says(ANNA, "/people"))).contains("Команда «Отдел &lt;b&gt;Север");
        bot.taps(ANNA, new Button.InTeam(KATE.member(), ""));
        assertThat(now(KATE).team()).isNull();
    }

    @Test
    void aNameThatIsTooLongIsAskedForAgain() {
        bot.taps(ANNA, new Button.AskAbout(BORIS.member(), Button.About.NEW_TEAM));
        assertThat(text(bot.says(ANNA, "о".repeat(60)))).contains("до 40 знаков");
        bot.says(ANNA, "Юг");
        assertThat(now(BORIS).team()).isEqualTo("Юг");
        bot.taps(ANNA, new Button.AskAbout(KATE.member(), Button.About.NEW_TEAM));
        bot.says(ANNA, "/cancel");
        bot.says(ANNA, "Запад");
        assertThat(now(KATE).team()).isNull();
    }

    @Test
    void whoLeavesLosesTheirAccessAtOnceAndTheirDealsGoOver() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Screen question = bot.taps(ANNA, new Button.AskAbout(BORIS.member(), Button.About.REMOVAL));
        assertThat(text(question)).contains("Борис больше не работает?", "Сделок: 1");
        Button remove = new Button.Remove(BORIS.member(), KATE.member().value());
        assertThat(ABot.buttons(question)).contains(remove);

        Screen card = bot.taps(ANNA, remove);

        assertThat(bot.toast())
                .isEqualTo("Борис: доступ закрыт. Передано сделок: 1, задач и клиентов: 0");
        assertThat(text(card)).contains("Больше не работает").doesNotContain("Сделок");
        assertThat(bot.deal(deal).owner()).isEqualTo(KATE.member());
        assertThat(text(bot.says(BORIS, "/my"))).contains("вход по приглашению");
        assertThat(bot.menus.get(BORIS.chat()).entries())
                .extracting(Menu.Entry::command)
                .containsExactly("start");
        bot.tapsAgain(ANNA, remove);
        assertThat(text(bot.says(ANNA, "/people"))).contains("Больше не работают", "2 человека");

        bot.taps(ANNA, new Button.Restore(BORIS.member()));
        assertThat(text(bot.says(BORIS, "/my"))).doesNotContain("вход по приглашению");
    }

    @Test
    void theOnlyDirectorStaysAndAManagersTapChangesNobody() {
        bot.taps(ANNA, new Button.Appoint(ANNA.member(), Role.MANAGER));
        assertThat(bot.toast()).contains("единственный директор");
        for (Button button :
                new Button[] {
                    new Button.Appoint(BORIS.member(), Role.DIRECTOR),
                    new Button.Remove(ANNA.member(), ""),
                    new Button.InTeam(KATE.member(), ""),
                    new Button.HandWork(KATE.member(), BORIS.member()),
                    new Button.Person(KATE.member()),
                    new Button.People(0),
                    new Button.AskInvite()
                }) {
            bot.taps(BORIS, button);
            assertThat(bot.toast()).as("%s", button).contains("не для вашей роли");
        }
        assertThat(now(ANNA).role()).isEqualTo(Role.DIRECTOR);
    }

    @Test
    void leaveIsSetForSomebodyByKeys() {
        Screen until = bot.taps(ANNA, new Button.AskAbout(BORIS.member(), Button.About.LEAVE));
        Button week = new Button.AwayTill(LocalDate.of(2026, 11, 30), BORIS.member());
        assertThat(ABot.buttons(until)).contains(week);
        Screen who = bot.taps(ANNA, week);
        Button.Deputy kate =
                new Button.Deputy(LocalDate.of(2026, 11, 30), BORIS.member(), KATE.member());
        assertThat(ABot.buttons(who)).contains(kate);
        bot.taps(ANNA, kate);
        assertThat(now(BORIS).rest().leave()).isNotNull();
    }

    @Test
    void whoAnswersForDealsHandsThemOverBeforeAnotherRole() {
        DealId deal = bot.dealOf(BORIS, "Ромашка, окна");
        Screen card = bot.taps(ANNA, new Button.Appoint(BORIS.member(), Role.SPECIALIST));
        assertThat(bot.toast()).contains("сделок 1");
        assertThat(ABot.buttons(card))
                .contains(new Button.AskAbout(BORIS.member(), Button.About.WORK));
        bot.taps(ANNA, new Button.HandWork(BORIS.member(), KATE.member()));
        assertThat(bot.deal(deal).owner()).isEqualTo(KATE.member());
        bot.taps(ANNA, new Button.Appoint(BORIS.member(), Role.SPECIALIST));
        assertThat(now(BORIS).role()).isEqualTo(Role.SPECIALIST);
    }
}
