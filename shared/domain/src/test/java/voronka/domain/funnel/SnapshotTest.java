package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.ADeal;
import voronka.domain.book.StageKey;
import voronka.domain.money.Money;

class SnapshotTest {
    @Test
    void stagesStandInTheOrderOfThePipelineWithTheEmptyOnesToo() {
        Snapshot funnel = of(Map.of("open.payment.n", 2L, "open.payment.sum", 300L));

        assertThat(funnel.lines())
                .extracting(line -> line.stage().value())
                .containsExactly("request", "measuring", "quote", "payment");
        assertThat(funnel.lines().getLast())
                .isEqualTo(
                        new Snapshot.Line(
                                new StageKey("payment"), ADeal.stage("payment"), 2, 300, 0));
        assertThat(funnel.deals()).isEqualTo(2);
    }

    @Test
    void aStageThatVanishedFromTheBookComesLastWithoutAName() {
        Snapshot funnel =
                of(Map.of("open.visit.n", 1L, "open.visit.sum", 500L, "open.request.n", 1L));

        assertThat(funnel.lines().getLast())
                .isEqualTo(new Snapshot.Line(new StageKey("visit"), null, 1, 500, 0));
        assertThat(funnel.sum()).isEqualTo(500);
        assertThat(funnel.weighted()).isZero();
    }

    @Test
    void aVanishedStageWhereNothingStandsAnyMoreIsNotShown() {
        assertThat(of(Map.of("open.visit.n", 0L, "open.visit.sum", 0L)).lines()).hasSize(4);
    }

    @Test
    void sleepingDealsAreCountedTogetherAndStandInNoLine() {
        Snapshot funnel = of(Map.of("frozen.quote.n", 2L, "frozen.visit.n", 1L));

        assertThat(funnel.frozen()).isEqualTo(3);
        assertThat(funnel.deals()).isZero();
        assertThat(funnel.lines()).hasSize(4);
    }

    @Test
    void dealsWithoutASumAreTheirOwnCount() {
        Snapshot funnel =
                of(Map.of("open.quote.n", 3L, "open.quote.sum", 100L, "open.quote.unknown", 2L));

        assertThat(funnel.withoutSum()).isEqualTo(2);
        assertThat(funnel.sum()).isEqualTo(100);
    }

    @Test
    void theWeightedSumIsEachSumByItsStagesProbabilityRoundedDownOnce() {
        Snapshot funnel =
                of(
                        Map.of(
                                "open.request.n", 1L,
                                "open.request.sum", 15L,
                                "open.measuring.n", 1L,
                                "open.measuring.sum", 5L));

        // 15 of 10 % and 5 of 30 % are 1.5 each
        assertThat(funnel.weighted()).isEqualTo(3);
    }

    @Test
    void tenThousandOfTheLargestDealsAreWeighedWithoutOverflow() {
        long sum = 10_000 * Money.MOST_MINOR;

        Snapshot funnel = of(Map.of("open.payment.n", 10_000L, "open.payment.sum", sum));

        assertThat(funnel.weighted()).isEqualTo(sum / 10 * 9);
    }

    private static Snapshot of(Map<String, Long> now) {
        return Snapshot.of(ADeal.PIPELINE, ABook.ROUBLES, now);
    }
}
