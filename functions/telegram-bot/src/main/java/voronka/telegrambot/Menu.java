package voronka.telegrambot;

import java.util.List;
import java.util.stream.Stream;
import voronka.domain.team.Language;
import voronka.domain.team.Role;

/** The commands a person is offered, in their language. */
record Menu(List<Entry> entries) {
    /** One of them, its name without the slash. */
    record Entry(String command, String description) {}

    /** What a member of that role is offered; nobody who is inside is offered the way in. */
    static Menu of(List<Command> commands, Role role, Language language) {
        return of(
                commands.stream()
                        .filter(command -> command.audience() != Audience.STRANGERS)
                        .filter(command -> command.audience().admits(role)),
                language);
    }

    /** What somebody is offered who is not inside: the way in. */
    static Menu forStrangers(List<Command> commands, Language language) {
        return of(
                commands.stream().filter(command -> command.audience() == Audience.STRANGERS),
                language);
    }

    private static Menu of(Stream<Command> commands, Language language) {
        return new Menu(commands.map(c -> new Entry(c.name(), c.description(language))).toList());
    }
}
