package voronka.local.simulation;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far the years have gone: one line written again on a terminal, now and then one elsewhere.
 */
final class ProgressLine {
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final LocalDate first;
    private final int days;
    private final boolean terminal;
    private final long began = System.nanoTime();

    ProgressLine(PrintStream out, LocalDate first, int days, boolean terminal) {
        this.out = out;
        this.first = first;
        this.days = days;
        this.terminal = terminal;
    }

    void at(LocalDate day) {
        int gone = Math.toIntExact(Math.min(days, ChronoUnit.DAYS.between(first, day)));
        if (!terminal && gone % 73 != 0) {
            return;
        }
        int full = gone * WIDTH / days;
        out.printf(
                "%s%s%s %3d %%  %s  %d s%s",
                terminal ? "\r" : "",
                "█".repeat(full),
                "░".repeat(WIDTH - full),
                gone * 100 / days,
                day,
                (System.nanoTime() - began) / 1_000_000_000,
                terminal ? "" : "\n");
        out.flush();
    }

    void end() {
        if (terminal) {
            out.println();
        }
    }
}
