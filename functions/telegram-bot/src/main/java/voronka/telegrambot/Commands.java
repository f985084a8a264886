package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.team.Language;
import voronka.domain.team.Member;

/** Every command there is, in the order of the menu. */
final class Commands {
    private final List<Command> all;

    /**
     * @param others all but /help, which speaks of them
     */
    Commands(List<Command> others) {
        List<Command> registered = new ArrayList<>(others);
        registered.add(new HelpCommand(others));
        this.all = List.copyOf(registered);
    }

    /** Every command. */
    List<Command> all() {
        return all;
    }

    /** The command of that name. */
    Optional<Command> named(String name) {
        return all.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    /** What that member is offered; whoever has left, what everybody else is. */
    Menu menu(Member member) {
        return member.active()
                ? Menu.of(all, member.role(), member.language())
                : menuForStrangers(member.language());
    }

    /** What is offered to everybody else. */
    Menu menuForStrangers(Language language) {
        return Menu.forStrangers(all, language);
    }
}
