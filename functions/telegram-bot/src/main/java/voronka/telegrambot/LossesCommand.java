package voronka.telegrambot;

/** {@code /losses}: where deals are lost and why, of a period and a part named in words. */
final class LossesCommand implements Command {
    private final FunnelCommand funnel;

    LossesCommand(FunnelCommand funnel) {
        this.funnel = funnel;
    }

    @Override
    public String name() {
        return "losses";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return funnel.losses(turn, arguments);
    }
}
