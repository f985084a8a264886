package voronka.telegrambot;

/** {@code /whatif}: what more deals, or more that go on, would bring. */
final class WhatIfCommand implements Command {
    private final FunnelCommand funnel;

    WhatIfCommand(FunnelCommand funnel) {
        this.funnel = funnel;
    }

    @Override
    public String name() {
        return "whatif";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return funnel.whatIf(turn, arguments);
    }
}
