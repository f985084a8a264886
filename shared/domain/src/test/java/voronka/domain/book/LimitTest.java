package voronka.domain.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-23 is a Monday. */
class LimitTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final WorkingTime USUAL = WorkingTime.usual();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, PT1H, 2026-11-23T11:00",
        "2026-11-23T17:30, PT1H, 2026-11-24T09:30",
        "2026-11-23T07:00, PT1H, 2026-11-23T10:00",
        "2026-11-27T17:30, PT1H, 2026-11-30T09:30",
        "2026-11-28T12:00, PT1H, 2026-11-30T10:00",
        "2026-11-23T17:00, PT1H, 2026-11-23T18:00",
        "2026-11-23T19:00, PT9H, 2026-11-24T18:00",
        "2026-11-23T09:00, PT45H, 2026-11-27T18:00"
    })
    void workingHoursAreCountedOnlyWhileTheCompanyWorks(
            LocalDateTime began, Duration worked, LocalDateTime over) {
        assertThat(over(new Limit.Within(worked), began, USUAL)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 0, 2026-11-23T18:00",
        "2026-11-23T19:00, 0, 2026-11-24T18:00",
        "2026-11-23T10:00, 1, 2026-11-24T18:00",
        "2026-11-27T10:00, 1, 2026-11-30T18:00",
        "2026-11-28T10:00, 0, 2026-11-30T18:00",
        "2026-11-28T10:00, 1, 2026-12-01T18:00"
    })
    void endOfDayIsOfAWorkedDay(LocalDateTime began, int ahead, LocalDateTime over) {
        assertThat(over(new Limit.ByEndOfDay(ahead), began, USUAL)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 5, 2026-11-30T10:00",
        "2026-11-27T16:00, 1, 2026-11-30T16:00",
        "2026-11-27T20:00, 1, 2026-12-01T09:00",
        "2026-11-28T12:00, 2, 2026-12-02T09:00"
    })
    void workingDaysKeepTheHour(LocalDateTime began, int days, LocalDateTime over) {
        assertThat(over(new Limit.WorkingDays(days), began, USUAL)).isEqualTo(over);
    }

    @Test
    void holidaysAreSkippedAndExtraDaysWorked() {
        WorkingTime newYear =
                new WorkingTime(
                        USUAL.week(),
                        Set.of(LocalDate.of(2026, 11, 24)),
                        Set.of(LocalDate.of(2026, 11, 28)));

        assertThat(over(new Limit.ByEndOfDay(1), at("2026-11-23T10:00"), newYear))
                .isEqualTo(at("2026-11-25T18:00"));
        assertThat(over(new Limit.ByEndOfDay(1), at("2026-11-27T10:00"), newYear))
                .isEqualTo(at("2026-11-28T18:00"));
    }

    @Test
    void aDayMayHaveHoursOfItsOwn() {
        WorkingTime.Hours friday =
                new WorkingTime.Hours(
                        at("2026-11-27T10:00").toLocalTime(), at("2026-11-27T14:00").toLocalTime());
        WorkingTime fridaysOnly =
                new WorkingTime(Map.of(DayOfWeek.FRIDAY, friday), Set.of(), Set.of());

        assertThat(over(new Limit.Within(Duration.ofHours(5)), at("2026-11-23T10:00"), fridaysOnly))
                .isEqualTo(at("2026-12-04T11:00"));
    }

    @Test
    void aCompanyThatNeverWorksIsRefused() {
        assertThatThrownBy(() -> new WorkingTime(Map.of(), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDateTime over(Limit limit, LocalDateTime began, WorkingTime time) {
        return limit.from(began.atZone(MOSCOW).toInstant(), time, MOSCOW).local();
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
