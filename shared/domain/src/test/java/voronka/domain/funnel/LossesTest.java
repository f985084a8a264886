package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.domain.funnel.Losses.Apart;
import voronka.domain.funnel.Losses.Difference;

class LossesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void whereClearlyMoreIsLostThanElsewhereIsPickedTheLargestFirst() {
        // 24 of 30 on Mondays, 27 of 60 on Tuesdays.
        Losses losses =
                losses(
                        Map.of(MONDAY, closed(24, 6), MONDAY.plusDays(1), closed(27, 33)),
                        Map.of(
                                "anna", counted(10, 30),
                                "boris", counted(41, 9)),
                        Map.of("site", counted(30, 20), "chat", counted(21, 19)));

        assertThat(losses.differences())
                .containsExactly(
                        new Difference(Apart.OWNER, "boris", 0.82, 50, 0.25),
                        new Difference(Apart.WEEKDAY, "1", 0.8, 30, 0.45));
    }

    @Test
    void whatMayBeChanceIsNotTold() {
        // 60 % and 45 %, but of 20 closed deals each.
        assertThat(
                        losses(
                                        Map.of(
                                                MONDAY,
                                                closed(12, 8),
                                                MONDAY.plusDays(1),
                                                closed(9, 11)),
                                        Map.of(),
                                        Map.of())
                                .differences())
                .isEmpty();
    }

    @Test
    void ofFewerThanTwentyNothingIsSaidHoweverClear() {
        assertThat(
                        losses(
                                        Map.of(
                                                MONDAY,
                                                closed(19, 0),
                                                MONDAY.plusDays(1),
                                                closed(10, 90)),
                                        Map.of(),
                                        Map.of())
                                .differences())
                .isEmpty();
    }

    private static Losses losses(
            Map<LocalDate, Map<String, Long>> days,
            Map<String, Counted> owners,
            Map<String, Counted> sources) {
        return Losses.of(Days.weekOf(MONDAY), days, Counted.NOTHING, owners, sources, Map.of());
    }

    private static Counted counted(long lost, long won) {
        return new Counted(closed(lost, won));
    }

    private static Map<String, Long> closed(long lost, long won) {
        return new HashMap<>(Map.of("lost.quote.n", lost, "won.n", won));
    }
}
