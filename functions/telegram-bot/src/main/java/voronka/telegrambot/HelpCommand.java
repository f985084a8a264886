package voronka.telegrambot;

import java.util.List;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** {@code /help}: the commands of the member's role, and what can be done without any. */
final class HelpCommand implements Command {
    private final List<Command> others;

    HelpCommand(List<Command> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        Html text = Html.of(turn.words().say("help.title")).line();
        Menu menu = Menu.of(others, turn.member().role(), turn.member().language());
        for (Menu.Entry entry : menu.entries()) {
            text.line().text("/" + entry.command() + " — " + entry.description());
        }
        return Reply.of(Screen.of(text.line().line().text(turn.words().say("help.without"))));
    }
}
