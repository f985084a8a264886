package voronka.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved. */
public final class MovableClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    public MovableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** A Monday morning in Moscow. */
    public static MovableClock mondayMorning() {
        return new MovableClock(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Europe/Moscow"));
    }

    public synchronized void forward(Duration by) {
        now = now.plus(by);
    }

    public synchronized void moveTo(Instant then) {
        now = then;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }
}
