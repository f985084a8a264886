package voronka.telegrambot;

/** {@code /pulse}: how the company does, on one screen. */
final class PulseCommand implements Command {
    private final FunnelCommand funnel;
    private final ReportTaps reports;

    PulseCommand(FunnelCommand funnel, ReportTaps reports) {
        this.funnel = funnel;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "pulse";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return funnel.read(turn, arguments, view -> reports.pulse(view, turn));
    }
}
