package voronka.telegrambot;

import java.util.function.Function;
import voronka.domain.funnel.Progress;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.ReadingView;

/** Replies that read the log first: the message says how far they are. */
final class LogReading {
    /** More often than after so many entries the message need not change. */
    private static final int STEP = 2_000;

    private LogReading() {}

    static Reply of(Turn turn, Function<Progress, Screen> reading) {
        return where(true, turn, progress -> Reply.of(reading.apply(progress)));
    }

    /** The same where the log has to be read; what the counters know is answered at once. */
    static Reply where(boolean theLog, Turn turn, Function<Progress, Reply> reading) {
        return theLog
                ? Reply.working(
                        ReadingView.begun(turn.viewer()),
                        meanwhile ->
                                reading.apply(
                                        (read, all) -> {
                                            if (read % STEP == 0) {
                                                meanwhile.accept(
                                                        ReadingView.of(read, all, turn.viewer()));
                                            }
                                        }))
                : reading.apply(Progress.SILENT);
    }
}
