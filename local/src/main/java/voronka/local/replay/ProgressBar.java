package voronka.local.replay;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/** How far a long work has come, on one line that is written again, or a line now and then. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final long all;
    private final boolean sameLine;
    private final long began = System.nanoTime();
    private long done;
    private long lastShown;

    /**
     * @param sameLine whether the line may be written again, as on a terminal
     */
    ProgressBar(PrintStream out, long all, boolean sameLine) {
        this.out = out;
        this.all = Math.max(1, all);
        this.sameLine = sameLine;
    }

    synchronized void add(long steps, LocalDate day) {
        done += steps;
        long now = System.nanoTime();
        long pause = TimeUnit.MILLISECONDS.toNanos(sameLine ? 200 : 10_000);
        if (now - lastShown >= pause || done >= all) {
            lastShown = now;
            out.print(line(day, now) + (sameLine ? "" : "\n"));
            out.flush();
        }
    }

    synchronized void end() {
        if (sameLine) {
            out.println();
        }
    }

    private String line(LocalDate day, long now) {
        int full = (int) (done * WIDTH / all);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(now - began);
        long left = done == 0 ? 0 : seconds * (all - done) / done;
        return "%s%s%s %3d %%  %s  %,d of %,d steps  %d:%02d gone, about %d:%02d to go   "
                .formatted(
                        sameLine ? "\r" : "",
                        "█".repeat(full),
                        "░".repeat(WIDTH - full),
                        done * 100 / all,
                        day,
                        done,
                        all,
                        seconds / 60,
                        seconds % 60,
                        left / 60,
                        left % 60);
    }
}
