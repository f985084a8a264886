package voronka.domain.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.ABook;
import voronka.domain.book.SalesBook;

/** Wall clocks: nine in the morning stays nine, whatever the zone does with its clocks. */
class CadenceTest {
    private static final SalesBook BOOK = ABook.ofFourStages();

    @ParameterizedTest
    @CsvSource({
        // The company's clock is Moscow's; people's are their own.
        "WEEKLY, 2026-11-23T05:59:59Z, Europe/Moscow, 2026-11-23T09:00",
        "WEEKLY, 2026-11-23T06:00:00Z, Europe/Moscow, 2026-11-30T09:00",
        "WEEKLY, 2026-11-26T12:00:00Z, Asia/Vladivostok, 2026-11-30T09:00",
        // In the night before that Monday Berlin's clocks go back, New York's forward.
        "WEEKLY, 2026-10-20T10:00:00Z, Europe/Berlin, 2026-10-26T09:00",
        "WEEKLY, 2026-10-26T08:00:00Z, Europe/Berlin, 2026-11-02T09:00",
        "WEEKLY, 2027-03-08T14:00:00Z, America/New_York, 2027-03-15T09:00",
        "MORNINGS, 2026-11-23T05:00:00Z, Europe/Moscow, 2026-11-23T09:00",
        "MORNINGS, 2026-11-23T06:00:00Z, Europe/Moscow, 2026-11-24T09:00",
        "MORNINGS, 2026-11-27T06:00:00Z, Europe/Moscow, 2026-11-30T09:00",
        "EVENINGS, 2026-11-23T14:59:00Z, Asia/Vladivostok, 2026-11-23T18:00",
        "EVENINGS, 2026-11-23T15:00:00Z, Europe/Moscow, 2026-11-24T18:00",
        "EVENINGS, 2026-11-27T15:00:00Z, Europe/Moscow, 2026-11-30T18:00"
    })
    void nextTime(Cadence cadence, Instant after, ZoneId zone, LocalDateTime expected) {
        assertThat(cadence.after(after, zone, BOOK).local()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-20T10:00:00Z, 2026-10-26T08:00:00Z",
        "2026-10-19T07:30:00Z, 2026-10-26T08:00:00Z"
    })
    void mondayAfterTheClocksWentBackIsAnHourLaterForTheWorld(Instant after, Instant expected) {
        assertThat(Cadence.WEEKLY.after(after, ZoneId.of("Europe/Berlin"), BOOK).instant())
                .isEqualTo(expected);
    }
}
