package voronka.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DelayTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2026-11-23T22:15",
        "DAY, 2026-11-24T10:00",
        "THREE_DAYS, 2026-11-26T10:00",
        "WEEK, 2026-11-30T10:00",
        "TWO_WEEKS, 2026-12-07T10:00",
        "MONTH, 2026-12-23T10:00",
        "THREE_MONTHS, 2027-02-23T10:00",
        "SIX_MONTHS, 2027-05-23T10:00"
    })
    void anHourIsAnHourAndDaysMeanTenInTheMorning(Delay delay, LocalDateTime local) {
        Instant now = Instant.parse("2026-11-23T18:15:30Z");

        assertThat(delay.from(now, MOSCOW)).isEqualTo(new Due(local, MOSCOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:00:00Z, MONTH, 2026-02-28T10:00",
        "2028-01-31T12:00:00Z, MONTH, 2028-02-29T10:00",
        "2026-11-30T12:00:00Z, THREE_MONTHS, 2027-02-28T10:00",
        "2026-08-31T12:00:00Z, SIX_MONTHS, 2027-02-28T10:00"
    })
    void aMonthThatIsTooShortEndsOnItsLastDay(Instant now, Delay delay, LocalDateTime local) {
        assertThat(delay.from(now, MOSCOW).local()).isEqualTo(local);
    }

    @Test
    void tomorrowIsThePersonsTomorrow() {
        Instant lateEvening = Instant.parse("2026-11-23T22:30:00Z");

        assertThat(Delay.DAY.from(lateEvening, MOSCOW).local())
                .isEqualTo(LocalDateTime.of(2026, 11, 25, 10, 0));
        assertThat(Delay.DAY.from(lateEvening, BERLIN).local())
                .isEqualTo(LocalDateTime.of(2026, 11, 24, 10, 0));
    }

    @Test
    void tenInTheMorningInAHalfYearIsTenThoughTheClocksChange() {
        Due due = Delay.SIX_MONTHS.from(Instant.parse("2026-09-01T08:00:00Z"), BERLIN);

        assertThat(due.instant()).isEqualTo("2027-03-01T09:00:00Z");
    }

    @Test
    void anHourIsAnHourWhereTheClocksJumpAhead() {
        Due due = Delay.HOUR.from(Instant.parse("2026-03-29T00:30:00Z"), BERLIN);

        assertThat(due.instant()).isEqualTo("2026-03-29T01:30:00Z");
    }

    @ParameterizedTest
    @EnumSource(Delay.class)
    void aDelayIsAlwaysAhead(Delay delay) {
        Instant now = Instant.parse("2026-10-24T22:00:00Z");
        for (int minute = 0; minute < 240; minute++) {
            Instant then = now.plus(Duration.ofMinutes(minute));

            assertThat(delay.from(then, BERLIN).instant()).isAfter(then);
        }
    }

    @ParameterizedTest
    @EnumSource(Delay.class)
    void aButtonSaysWhatItReads(Delay delay) {
        assertThat(Delay.ofCode(delay.code())).contains(delay);
    }

    @Test
    void aButtonThatSaysNonsenseReadsAsNone() {
        assertThat(Delay.ofCode("2y")).isEmpty();
    }
}
