package voronka.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class LocalClockTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Clock frozen = Clock.fixed(NOON, ZoneOffset.UTC);
    private final LocalClock clock = new LocalClock(frozen, MOSCOW);

    @Test
    void tellsTheBasesTimeUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.getZone()).isEqualTo(MOSCOW);
        assertThat(clock.offset()).isZero();
    }

    @Test
    void movesForwardByAndTo() {
        clock.advance(Duration.ofDays(90));
        clock.advanceTo(NOON.plus(Duration.ofDays(91)));
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(91)));
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(91));
    }

    @Test
    void neverGoesBack() {
        clock.advanceTo(NOON.minusSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void startsAtAnyMoment() {
        Instant before = Instant.parse("2020-02-29T00:00:00Z");
        assertThat(LocalClock.startingAt(before, frozen, MOSCOW).instant()).isEqualTo(before);
    }

    @Test
    void cannotBeSetOnceSomebodyHasReadIt() {
        clock.set(NOON.minusSeconds(60));
        clock.set(NOON.plusSeconds(60));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
        assertThatThrownBy(() -> clock.set(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCopyInAnotherZoneMovesWithTheOriginal() {
        Clock utc = clock.withZone(ZoneOffset.UTC);
        clock.advance(Duration.ofHours(1));
        assertThat(utc.instant()).isEqualTo(NOON.plusSeconds(3600));
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void aSleeperWakesWhenTheClockIsMovedPastItsMoment() {
        Alarm alarm = clock.alarm();
        CompletableFuture<Instant> woken = wakingTime(alarm, NOON.plus(Duration.ofDays(30)));
        clock.advance(Duration.ofDays(29));
        assertThat(woken).isNotDone();
        clock.advance(Duration.ofDays(2));
        assertThat(woken)
                .succeedsWithin(5, TimeUnit.SECONDS)
                .isEqualTo(NOON.plus(Duration.ofDays(31)));
    }

    @Test
    void aRingWakesTheSleeperBeforeItsMoment() {
        Alarm alarm = clock.alarm();
        CompletableFuture<Instant> woken = wakingTime(alarm, Instant.MAX);
        alarm.ring();
        assertThat(woken).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo(NOON);
    }

    @Test
    void aRingBeforeTheSleepCountsOnce() throws InterruptedException {
        Alarm alarm = clock.alarm();
        alarm.ring();
        alarm.awaitUntil(Instant.MAX);
        CompletableFuture<Instant> second = wakingTime(alarm, NOON.plusSeconds(1));
        clock.advance(Duration.ofMillis(500));
        assertThat(second).isNotDone();
        clock.advance(Duration.ofMillis(500));
        assertThat(second).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void overARunningBaseTheMomentComesByItself() {
        LocalClock running = new LocalClock(Clock.systemUTC(), MOSCOW);
        Instant soon = running.instant().plusMillis(30);
        CompletableFuture<Instant> woken =
                CompletableFuture.supplyAsync(
                        () -> {
                            sleepUntil(running.alarm(), soon);
                            return running.instant();
                        });
        assertThat(woken)
                .succeedsWithin(5, TimeUnit.SECONDS)
                .satisfies(at -> assertThat(at).isAfterOrEqualTo(soon));
    }

    private CompletableFuture<Instant> wakingTime(Alarm alarm, Instant moment) {
        return CompletableFuture.supplyAsync(
                () -> {
                    sleepUntil(alarm, moment);
                    return clock.instant();
                });
    }

    private static void sleepUntil(Alarm alarm, Instant moment) {
        try {
            alarm.awaitUntil(moment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
