package voronka.telegrambot;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as it was typed: "/new Ромашка, окна", in a group "/new@voronka_bot Ромашка, окна".
 *
 * @param name in small letters, without the slash and the bot's name
 * @param arguments the rest, without spaces around it
 */
record CommandLine(String name, String arguments) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "/(?<name>[A-Za-z0-9_]+)(@\\w+)?(\\s+(?<arguments>.*))?", Pattern.DOTALL);

    /** The command in a text; empty when the text is none. */
    static Optional<CommandLine> read(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        String arguments = shape.group("arguments");
        return Optional.of(
                new CommandLine(
                        shape.group("name").toLowerCase(Locale.ROOT),
                        arguments == null ? "" : arguments.strip()));
    }
}
