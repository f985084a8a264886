package voronka.local.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import voronka.local.clock.Alarm;

/** The thread that fires what is due by itself, as the clock goes on or is moved. */
final class Pump implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Alarm alarm;
    private final Supplier<Optional<Instant>> nextDue;
    private final Runnable fireDue;
    private final Thread thread;
    private volatile boolean closed;

    Pump(Alarm alarm, Supplier<Optional<Instant>> nextDue, Runnable fireDue) {
        this.alarm = alarm;
        this.nextDue = nextDue;
        this.fireDue = fireDue;
        thread = Thread.ofPlatform().daemon().name("scheduler").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Ends the thread once the firing under way is through, or after ten seconds in any case. */
    @Override
    public void close() {
        closed = true;
        alarm.ring();
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closed) {
                alarm.awaitUntil(nextDue.get().orElse(Instant.MAX));
                if (!closed) {
                    fireDue.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
