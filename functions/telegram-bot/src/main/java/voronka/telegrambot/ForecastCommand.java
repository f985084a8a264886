package voronka.telegrambot;

/** {@code /forecast}: what may be won, as a range, and who will have nothing to sell. */
final class ForecastCommand implements Command {
    private final FunnelCommand funnel;
    private final ReportTaps reports;

    ForecastCommand(FunnelCommand funnel, ReportTaps reports) {
        this.funnel = funnel;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return funnel.read(turn, arguments, view -> reports.ahead(view, turn));
    }
}
