package voronka.local.walk;

import java.util.concurrent.TimeUnit;

/** Does what is due while nobody skips: looks five times a second by the machine's clock. */
public final class RealTime implements AutoCloseable {
    private static final long PAUSE_MILLIS = 200;

    private final Thread thread;

    private RealTime(Walk walk) {
        this.thread = Thread.ofPlatform().daemon().name("real-time").unstarted(() -> run(walk));
    }

    /** Begins to look. */
    public static RealTime start(Walk walk) {
        RealTime realTime = new RealTime(walk);
        realTime.thread.start();
        return realTime;
    }

    /** Stops to look. */
    @Override
    public void close() {
        thread.interrupt();
    }

    private static void run(Walk walk) {
        try {
            while (true) {
                try {
                    walk.fireWhatIsDue();
                } catch (RuntimeException e) {
                    // Told where unhandled errors are told; the next look may go better.
                    Thread self = Thread.currentThread();
                    self.getUncaughtExceptionHandler().uncaughtException(self, e);
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
