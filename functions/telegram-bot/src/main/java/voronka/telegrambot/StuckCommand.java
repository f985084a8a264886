package voronka.telegrambot;

/** {@code /stuck}: over the stage's limit and without a planned step; one's own, or the team's. */
final class StuckCommand implements Command {
    private final ReportTaps reports;

    StuckCommand(ReportTaps reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "stuck";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return reports.stuck(turn);
    }
}
