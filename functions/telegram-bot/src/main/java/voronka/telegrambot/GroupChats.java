package voronka.telegrambot;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import voronka.domain.team.Roster;
import voronka.domain.views.BindingGroup;
import voronka.telegram.incoming.Incoming;

/**
 * What we do in groups: the pulse every Monday, where a director or a head wants it. Whatever else
 * is asked there is answered in private, where nobody reads along.
 */
final class GroupChats {
    private static final Set<String> OFF = Set.of("off", "stop", "нет", "выкл", "стоп");
    private static final Set<String> OF_THE_PULSE = Set.of("weekly", "еженедельно", "off");

    private final BindingGroup binding;
    private final Commands commands;

    GroupChats(BindingGroup binding, Commands commands) {
        this.binding = binding;
        this.commands = commands;
    }

    /** A member gave a command. */
    Reply commanded(Incoming.InGroup command, Turn turn) {
        Optional<CommandLine> line = known(command);
        if (line.isEmpty()) {
            return Reply.silence();
        }
        if (!binds(line.get())) {
            return Reply.saying(turn.words().say("group.private"));
        }
        long chat = command.sender().chat().id();
        Roster roster = turn.viewer().roster();
        BindingGroup.Outcome outcome =
                OFF.contains(words(line.get()))
                        ? binding.unbind(chat, turn.member(), roster)
                        : binding.bind(chat, turn.member(), roster);
        return Reply.saying(
                switch (outcome) {
                    case BindingGroup.Bound bound -> turn.words().say("group.bound");
                    case BindingGroup.Unbound unbound -> turn.words().say("group.unbound");
                    case BindingGroup.NotAllowed no -> turn.words().say("group.leaders");
                    case BindingGroup.TooMuch(int most) ->
                            turn.words().say("comes.too-much", "most", most);
                });
    }

    /** Somebody did who does not work here: they hear nothing of the company. */
    Reply strangers(Incoming.InGroup command) {
        return known(command).isEmpty()
                ? Reply.silence()
                : Reply.saying(BotWords.in(command.sender().language()).say("group.private"));
    }

    /** We were taken out. */
    Reply left(Incoming.OutOfGroup left, Roster roster) {
        binding.leave(left.sender().chat().id(), roster);
        return Reply.silence();
    }

    /** Other bots have commands, too. */
    private Optional<CommandLine> known(Incoming.InGroup command) {
        return CommandLine.read(command.text())
                .filter(line -> commands.named(line.name()).isPresent());
    }

    /** {@code /teamchat}, or {@code /pulse weekly}. */
    private static boolean binds(CommandLine line) {
        return line.name().equals(TeamchatCommand.NAME)
                || line.name().equals("pulse") && OF_THE_PULSE.contains(words(line));
    }

    private static String words(CommandLine line) {
        return line.arguments().toLowerCase(Locale.ROOT);
    }
}
