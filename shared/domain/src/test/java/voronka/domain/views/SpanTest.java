package voronka.domain.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voronka.domain.funnel.Days;

class SpanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "MONTH, 0, 2026-11-01, 2026-11-30",
        "MONTH, 1, 2026-10-01, 2026-10-31",
        "QUARTER, 0, 2026-10-01, 2026-12-31",
        "QUARTER, 1, 2026-07-01, 2026-09-30",
        "YEAR, 1, 2025-01-01, 2025-12-31",
        "WEEK, 0, 2026-11-23, 2026-11-29",
        "WEEK, 1, 2026-11-16, 2026-11-22",
        "LATELY, 90, 2026-08-26, 2026-11-23",
        "DAY, 1, 2026-11-22, 2026-11-22",
        "MONTH_END, 1, 2026-10-31, 2026-10-31"
    })
    void daysAreUnderstoodAsWhatTheyAreCalled(
            Span.Unit unit, int count, LocalDate first, LocalDate last) {
        Span span = new Span(unit, count);
        assertThat(span.on(MONDAY)).isEqualTo(new Days(first, last));
        assertThat(Span.of(new Days(first, last), MONDAY)).contains(span);
    }

    @Test
    void lastMonthIsAnotherOneEachMonth() {
        Span last = Span.of(Days.of(YearMonth.of(2026, 10)), MONDAY).getFirst();
        assertThat(last.on(LocalDate.of(2027, 3, 31))).isEqualTo(Days.of(YearMonth.of(2027, 2)));
        assertThat(last.on(LocalDate.of(2027, 1, 1))).isEqualTo(Days.of(YearMonth.of(2026, 12)));
    }

    @Test
    void daysOfTheirOwnStay() {
        assertThat(Span.of(Days.of(YearMonth.of(2026, 5)), MONDAY)).isEmpty();
        assertThat(Span.of(new Days(MONDAY.minusDays(20), MONDAY.minusDays(2)), MONDAY)).isEmpty();
    }

    @Test
    void whatMayMeanTwoThingsSaysSo() {
        LocalDate sunday = MONDAY.minusDays(1);
        assertThat(Span.of(Days.upTo(sunday, 7), sunday))
                .isEqualTo(List.of(new Span(Span.Unit.WEEK, 0), new Span(Span.Unit.LATELY, 7)));
        LocalDate first = LocalDate.of(2026, 12, 1);
        assertThat(Span.of(Days.upTo(LocalDate.of(2026, 11, 30), 1), first))
                .isEqualTo(List.of(new Span(Span.Unit.DAY, 1), new Span(Span.Unit.MONTH_END, 1)));
    }
}
