package voronka.local.scheduler;

import java.time.Duration;

/** What is to go wrong with the next firings. */
final class FiringFaults {
    private int losses;
    private int doubles;
    private int ghosts;
    private Duration delay = Duration.ZERO;

    synchronized void lose(int firings) {
        losses += firings;
    }

    synchronized void repeat(int firings) {
        doubles += firings;
    }

    synchronized void haunt(int deletions) {
        ghosts += deletions;
    }

    synchronized void delayBy(Duration by) {
        delay = by;
    }

    synchronized Duration delay() {
        return delay;
    }

    synchronized boolean loses() {
        return losses > 0 && losses-- > 0;
    }

    synchronized boolean repeats() {
        return doubles > 0 && doubles-- > 0;
    }

    synchronized boolean haunts() {
        return ghosts > 0 && ghosts-- > 0;
    }
}
