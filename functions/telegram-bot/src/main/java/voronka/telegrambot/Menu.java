package voronka.telegrambot;

import java.util.List;
import voronka.domain.team.Language;
import voronka.domain.team.Role;

/** The commands a person is offered, in their language. */
record Menu(List<Entry> entries) {
    /** One of them, its name without the slash. */
    record Entry(String command, String description) {}

    /** What a member of that role is offered; nobody who is inside is offered the way in. */
    static Menu of(List<Command> commands, Role role, Language language) {
        return new Menu(
                commands.stream()
                        .filter(command -> command.audience() != Audience.STRANGERS)
                        .filter(command -> command.audience().admits(role))
                        .map(c -> new Entry(c.name(), c.description(language)))
                        .toList());
    }
}
