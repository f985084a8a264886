package voronka.telegrambot;

/** {@code /setup}: six questions, and the company has a process of its own. */
final class SetupCommand implements Command {
    private final SetupTaps setup;

    SetupCommand(SetupTaps setup) {
        this.setup = setup;
    }

    @Override
    public String name() {
        return "setup";
    }

    @Override
    public Audience audience() {
        return Audience.ADMINS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return setup.begin(turn);
    }
}
