package voronka.telegrambot;

import voronka.domain.funnel.Summing;
import voronka.telegram.view.ResultView;

/** {@code /result}: a period summed up, this month's when none is named. The log is read. */
final class ResultCommand implements Command {
    private final FunnelCommand funnel;
    private final Summing summing;

    ResultCommand(FunnelCommand funnel, Summing summing) {
        this.funnel = funnel;
        this.summing = summing;
    }

    @Override
    public String name() {
        return "result";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return funnel.read(
                turn,
                arguments,
                view ->
                        LogReading.of(
                                turn,
                                progress ->
                                        ResultView.of(
                                                summing.of(
                                                        view,
                                                        turn.member(),
                                                        turn.viewer().roster(),
                                                        progress),
                                                turn.viewer())));
    }
}
