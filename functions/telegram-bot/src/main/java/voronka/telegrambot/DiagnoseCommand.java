package voronka.telegrambot;

/** {@code /diagnose}: what is wrong with the funnel, in words. */
final class DiagnoseCommand implements Command {
    private final FunnelCommand funnel;
    private final ReportTaps reports;

    DiagnoseCommand(FunnelCommand funnel, ReportTaps reports) {
        this.funnel = funnel;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "diagnose";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return funnel.read(turn, arguments, view -> reports.diagnose(view, turn));
    }
}
