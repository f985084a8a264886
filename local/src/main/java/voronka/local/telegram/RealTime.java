package voronka.local.telegram;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting that takes real time, whatever the injected clock says. */
final class RealTime {
    /** How often to look again at what may come about without anybody's word. */
    private static final long LOOK_MILLIS = 100;

    private RealTime() {}

    /**
     * Waits on a monitor, which the caller holds, until something is so.
     *
     * @return whether it was so in time; an interrupt, which stays set, ends the wait
     */
    static boolean await(Object monitor, Duration longest, BooleanSupplier so) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (!so.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            try {
                monitor.wait(Math.min(left, LOOK_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return so.getAsBoolean();
            }
        }
        return true;
    }
}
