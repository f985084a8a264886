package voronka.telegrambot;

import static org.assertj.core.api.Assertions.assertThat;
import static voronka.telegrambot.Someone.ANNA;
import static voronka.telegrambot.Someone.BORIS;
import static voronka.telegrambot.Someone.KATE;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voronka.domain.team.Language;
import voronka.domain.team.Role;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

class CommandsTest {
    private final ABot bot = ABot.ofACompany();
    private final List<Command> registered = bot.assembly().commands().all();

    @Test
    void everyCommandOfThePackageIsRegisteredOnce() throws IOException, URISyntaxException {
        Path classes =
                Path.of(Objects.requireNonNull(Command.class.getResource("Command.class")).toURI());
        try (Stream<Path> files = Files.list(classes.resolveSibling("."))) {
            List<String> written =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Command.class"))
                            .filter(name -> !name.equals("Command.class"))
                            .map(name -> name.replace(".class", ""))
                            .toList();
            assertThat(registered)
                    .extracting(command -> command.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void everyCommandHasANameThatTelegramTakesAndADescriptionInEachLanguage() {
        for (Command command : registered) {
            assertThat(command.name()).matches("[a-z]{1,32}");
            for (Language language : Language.values()) {
                assertThat(command.description(language)).as(command.name()).hasSizeBetween(3, 256);
            }
        }
        assertThat(registered).extracting(Command::name).doesNotHaveDuplicates();
    }

    @Test
    void helpNamesTheCommandsOfThePersonsRoleInTheirLanguage() {
        String director = bot.says(ANNA, "/help").text().toString();
        assertThat(director).contains("/today — что сделать сегодня", "/invite", "/apikey");
        String manager = bot.says(KATE, "/help").text().toString();
        assertThat(manager)
                .contains("/today — what to do today", "Reply to a card")
                .doesNotContain("/invite", "/apikey", "/form", "/start");
    }

    @Test
    void theMenuIsTheHelpWithHelp() {
        Commands commands = bot.assembly().commands();
        assertThat(commands.menu(BORIS.as(Role.MANAGER)).entries())
                .extracting(Menu.Entry::command)
                .containsExactly(
                        "today",
                        "week",
                        "overdue",
                        "tidy",
                        "my",
                        "new",
                        "find",
                        "call",
                        "meet",
                        "mail",
                        "remind",
                        "funnel",
                        "losses",
                        "stuck",
                        "pulse",
                        "diagnose",
                        "forecast",
                        "plan",
                        "whatif",
                        "key",
                        "views",
                        "map",
                        "book",
                        "quiet",
                        "away",
                        "calendar",
                        "language",
                        "cancel",
                        "help");
    }

    @Test
    void theBotSpeaksAnotherLanguageFromThenOn() {
        Screen question = bot.says(BORIS, "/language");
        assertThat(ABot.buttons(question))
                .containsExactly(
                        new Button.Speak(Language.RUSSIAN), new Button.Speak(Language.ENGLISH));
        Screen asked = bot.taps(BORIS, new Button.Speak(Language.ENGLISH));
        assertThat(asked.text().toString()).isEqualTo("Which language shall I speak?");
        assertThat(bot.toast()).isEqualTo("I speak English now");
        assertThat(bot.says(BORIS, "/delete").text().toString()).contains("There is no command");
        assertThat(bot.menus.get(BORIS.chat()).entries())
                .contains(new Menu.Entry("today", "what to do today"));
    }

    @Test
    void speakingTheSameLanguageTwiceIsNoMatter() {
        bot.taps(BORIS, new Button.Speak(Language.ENGLISH));
        bot.tapsAgain(BORIS, new Button.Speak(Language.ENGLISH));
        bot.taps(BORIS, new Button.Speak(Language.ENGLISH));
        assertThat(bot.toast()).isEqualTo("I speak English now");
        assertThat(bot.store.roster().byPerson(BORIS.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void whoBlocksTheBotIsKnownToBeOutOfReachUntilTheyComeBack() {
        bot.receives(AnUpdate.blocked(bot.nextUpdate(), BORIS, true));
        assertThat(bot.response().status()).isEqualTo(200);
        assertThat(bot.store.roster().byPerson(BORIS.id()).orElseThrow().reachable()).isFalse();
        bot.receives(AnUpdate.blocked(bot.nextUpdate(), BORIS, false));
        assertThat(bot.store.roster().byPerson(BORIS.id()).orElseThrow().reachable()).isTrue();
        assertThat(bot.courier.all()).hasSize(1);
    }
}
