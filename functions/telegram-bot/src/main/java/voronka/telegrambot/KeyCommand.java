package voronka.telegrambot;

/** {@code /key}: the stage that matters most, by a stated method. */
final class KeyCommand implements Command {
    private final FunnelCommand funnel;

    KeyCommand(FunnelCommand funnel) {
        this.funnel = funnel;
    }

    @Override
    public String name() {
        return "key";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return funnel.key(turn, arguments);
    }
}
