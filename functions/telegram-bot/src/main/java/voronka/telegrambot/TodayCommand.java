package voronka.telegrambot;

import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
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
        return Reply.of(TodayView.of(found.lines(), found.all(), found.touches(), turn.viewer()));
    }

    /** The same list under other words. */
    Reply after(String words, Turn turn) {
        TodaysWork.Found found = work.of(turn);
        Screen today = TodayView.of(found.lines(), found.all(), found.touches(), turn.viewer());
        Html text = Html.of(words).line().line().add(today.text());
        return Reply.of(new Screen(text, today.keys()));
    }
}
