package voronka.local.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A time machine whose clock stands still between its walks; a test may hold a walk midway. */
final class FakeTime implements TimeMachine {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private volatile Instant now = Instant.parse("2026-11-23T07:00:00Z");
    private volatile Optional<Instant> nextDue = Optional.empty();
    private volatile Progress progress = new Progress(false, 0, Optional.empty());
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile Runnable onArrival = () -> {};

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public ZoneId zone() {
        return MOSCOW;
    }

    @Override
    public void skip(TemporalAmount by) {
        walkTo(now.atZone(MOSCOW).plus(by).toInstant());
    }

    @Override
    public void skipToNextDue() {
        nextDue.ifPresent(this::walkTo);
    }

    @Override
    public Progress progress() {
        return new Progress(progress.walking(), progress.share(), nextDue);
    }

    void due(Instant moment) {
        nextDue = Optional.of(moment);
    }

    void onArrival(Runnable what) {
        onArrival = what;
    }

    /** The next walk stops halfway until {@link #letGo}. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void letGo() {
        gate.countDown();
    }

    private void walkTo(Instant target) {
        Instant from = now;
        progress = new Progress(true, 0.5, nextDue);
        now = from.plus(Duration.between(from, target).dividedBy(2));
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while walking", e);
        }
        now = target;
        if (nextDue.filter(due -> !due.isAfter(target)).isPresent()) {
            nextDue = Optional.empty();
            onArrival.run();
        }
        progress = new Progress(false, 1, nextDue);
    }
}
