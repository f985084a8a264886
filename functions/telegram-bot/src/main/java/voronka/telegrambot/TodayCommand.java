package voronka.telegrambot;

import voronka.telegram.view.TodayView;

/** {@code /today}: everything there is to do over all deals, the most urgent first. */
final class TodayCommand implements Command {
    private final TodaysWork work;

    TodayCommand(TodaysWork work) {
        this.work = work;
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public Audience audience() {
        return Audience.WORKERS;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        TodaysWork.Found found = work.of(turn);
        return Reply.of(TodayView.of(found.lines(), found.all(), turn.viewer()));
    }
}
