package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aFortnightIsShownByDayAQuarterByWeekAYearByMonth() {
        assertThat(trend(Days.upTo(MONDAY, 14)).step()).isEqualTo(Trend.Step.DAY);
        assertThat(trend(Days.quarterOf(MONDAY)).step()).isEqualTo(Trend.Step.WEEK);
        assertThat(trend(Days.yearOf(MONDAY)).step()).isEqualTo(Trend.Step.MONTH);
        assertThat(trend(Days.yearOf(MONDAY)).points()).hasSize(12);
    }

    @Test
    void everyDayOfThePeriodIsInExactlyOnePoint() {
        Days period = new Days(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 11, 26));
        Trend trend = trend(period);

        assertThat(trend.points().getFirst().days())
                .isEqualTo(new Days(period.first(), LocalDate.of(2026, 9, 6)));
        assertThat(trend.points().getLast().days()).isEqualTo(new Days(MONDAY, period.last()));
        LocalDate next = period.first();
        for (Trend.Point point : trend.points()) {
            assertThat(point.days().first()).isEqualTo(next);
            next = point.days().last().plusDays(1);
        }
        assertThat(next).isEqualTo(period.last().plusDays(1));
    }

    @Test
    void whatHappenedIsAddedUp() {
        Days period = Days.quarterOf(MONDAY);
        Trend trend =
                Trend.of(
                        period,
                        Map.of(
                                MONDAY,
                                Map.of("created.n", 3L, "created.sum", 500L, "created.unknown", 1L),
                                MONDAY.plusDays(6),
                                Map.of("created.n", 1L, "won.n", 2L, "won.sum", 900L),
                                MONDAY.plusDays(7),
                                Map.of("lost.quote.n", 4L, "lost.request.n", 1L)));

        assertThat(trend.points())
                .filteredOn(point -> !point.isNone())
                .extracting(Trend.Point::created, Trend.Point::won, Trend.Point::lost)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                new Count(4, 500, 1), new Count(2, 900, 0), Count.NONE),
                        org.assertj.core.groups.Tuple.tuple(
                                Count.NONE, Count.NONE, new Count(5, 0, 0)));
    }

    @Test
    void theRatingIsBySumThenByNumber() {
        Rating rating =
                Rating.of(
                        Days.monthOf(MONDAY),
                        Map.of(
                                "anna", counted(3, 100, 1),
                                "boris", counted(1, 900, 0),
                                "kate", counted(5, 100, 0),
                                "paul", counted(0, 0, 2),
                                "", Counted.NOTHING));

        assertThat(rating.lines())
                .extracting(Rating.Line::owner)
                .containsExactly("boris", "kate", "anna", "paul");
        assertThat(rating.lines().get(2).winRate()).hasValue(0.75);
    }

    private static Counted counted(long won, long sum, long lost) {
        return new Counted(Map.of("won.n", won, "won.sum", sum, "lost.quote.n", lost));
    }

    private static Trend trend(Days period) {
        return Trend.of(period, Map.of());
    }
}
