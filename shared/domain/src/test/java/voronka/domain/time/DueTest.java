package voronka.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import voronka.domain.MovableClock;

class DueTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aPromiseKeepsItsHourOnTheWallAcrossTheChangeOfClocks() {
        Due inAutumn = new Due(LocalDateTime.of(2026, 10, 24, 10, 0), BERLIN);
        Due inWinter = new Due(LocalDateTime.of(2026, 10, 26, 10, 0), BERLIN);

        assertThat(inAutumn.instant()).isEqualTo("2026-10-24T08:00:00Z");
        assertThat(inWinter.instant()).isEqualTo("2026-10-26T09:00:00Z");
    }

    @Test
    void anHourThatTheClocksSkipIsMovedOnByTheGap() {
        Due skipped = new Due(LocalDateTime.of(2026, 3, 29, 2, 30), BERLIN);

        assertThat(skipped.instant()).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void anHourThatComesTwiceMeansItsFirstTime() {
        Due twice = new Due(LocalDateTime.of(2026, 10, 25, 2, 30), BERLIN);

        assertThat(twice.instant()).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void anInstantOfTheSecondPassIsNotSetBackAnHour() {
        Instant secondPass = Instant.parse("2026-10-25T01:30:00Z");

        assertThat(Due.at(secondPass, BERLIN).instant()).isEqualTo("2026-10-25T02:00:00Z");
    }

    @Test
    void secondsAreNobodysPromise() {
        assertThat(Due.at(Instant.parse("2026-11-23T07:00:59.999Z"), BERLIN).instant())
                .isEqualTo("2026-11-23T07:00:00Z");
    }

    @Test
    void anyOtherInstantIsKeptToTheMinute() {
        for (int hours = 0; hours < 24 * 366; hours++) {
            Instant instant = Instant.parse("2026-01-01T00:17:00Z").plusSeconds(hours * 3600L);
            Instant kept = Due.at(instant, BERLIN).instant();

            if (!instant.equals(Instant.parse("2026-10-25T01:17:00Z"))) {
                assertThat(kept).isEqualTo(instant);
            }
        }
    }

    @Test
    void theDayOfAMomentIsTheCompanysNotGreenwichs() {
        MovableClock clock =
                new MovableClock(Instant.parse("2026-11-23T21:30:00Z"), ZoneOffset.UTC);

        assertThat(Moment.now(clock, ZoneId.of("Europe/Moscow")).day())
                .isEqualTo(LocalDate.of(2026, 11, 24));
    }
}
