package voronka.telegrambot;

/** {@code /teamchat}: in a group it lets the pulse come there; here it says how. */
final class TeamchatCommand implements Command {
    static final String NAME = "teamchat";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Audience audience() {
        return Audience.LEADERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return Reply.saying(turn.words().say("group.how"));
    }
}
