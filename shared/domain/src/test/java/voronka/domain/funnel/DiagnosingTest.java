package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.Behind.What;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.FunnelView.Kind;

/** What is found in known numbers, and what is at stake. It is 23 November 2026. */
class DiagnosingTest {
    private static final FunnelView ALL = FunnelView.all();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<LocalDate, Map<String, Long>> days = new TreeMap<>();
    private final Map<String, Long> now = new HashMap<>();

    @Test
    void aThinTopCostsTheMissingDealsAtOurConversionAndAverage() {
        thirtyBeganAndTwentyAreWonForAHundredThousandEach();
        put(10, "created", 4, 0);

        Diagnosis told = diagnosis();

        // Usual are 10 in 30 days; 6 are missing, of which two thirds would be won.
        assertThat(told.findings())
                .containsExactly(
                        new Diagnosis.ThinTop(
                                4,
                                10,
                                30,
                                400_000_00L,
                                ALL.of(Kind.EVENTS, Days.upTo(TODAY, 30)),
                                Behind.of(What.CREATED)));
    }

    @Test
    void sevenOfTenAreNoThinTop() {
        thirtyBeganAndTwentyAreWonForAHundredThousandEach();
        put(10, "created", 7, 0);
        assertThat(diagnosis().findings()).isEmpty();
        put(10, "created", -1, 0);
        assertThat(diagnosis().findings()).hasOnlyElementsOfType(Diagnosis.ThinTop.class);
    }

    @Test
    void aJamAtThePaymentIsWhatStandsThereNowBesideWhatUsuallyStood() {
        thirtyBeganAndTwentyAreWonForAHundredThousandEach();
        put(10, "created", 10, 0);
        put(10, "open.payment", 10, 1_000_000_00L);
        now.putAll(Map.of("open.payment.n", 12L, "open.payment.sum", 1_200_000_00L));

        Diagnosis told = diagnosis();

        assertThat(told.findings()).hasSize(1);
        Diagnosis.Jam jam = (Diagnosis.Jam) told.findings().getFirst();
        assertThat(jam.stage().value()).isEqualTo("payment");
        assertThat(jam.now()).isEqualTo(new Count(12, 1_200_000_00L, 0));
        // 12 stood at the ends of the last 11 days, 2 at those of the 79 before.
        assertThat(jam.usual()).isEqualTo((11 * 12 + 79 * 2) / 90.0, within(1e-9));
        assertThat(jam.atStake()).isEqualTo(1_200_000_00L);
        assertThat(jam.report()).isEqualTo(ALL);
        assertThat(jam.line()).isEqualTo(Behind.of(What.OPEN, new StageKey("payment")));
    }

    @Test
    void fourDealsAreNoJamHoweverFewUsuallyStood() {
        thirtyBeganAndTwentyAreWonForAHundredThousandEach();
        put(10, "created", 10, 0);
        put(1, "open.payment", 4, 0);
        now.put("open.payment.n", 4L);
        assertThat(diagnosis().findings()).isEmpty();
    }

    @Test
    void aHoleAfterTheQuoteIsTheFallOfItsShareAndCostsWhatIsLostThere() {
        put(20, "created", 30, 0);
        put(20, "passed.quote", 10, 1_000_000_00L);
        put(20, "lost.quote", 20, 3_000_000_00L);
        put(100, "created", 30, 0);
        put(100, "passed.quote", 24, 2_400_000_00L);
        put(100, "lost.quote", 6, 600_000_00L);

        Diagnosis told = diagnosis();

        assertThat(told.decided()).isEqualTo(30);
        assertThat(told.findings())
                .containsExactly(
                        new Diagnosis.Hole(
                                new StageKey("quote"),
                                10 / 30.0,
                                0.8,
                                new Count(20, 3_000_000_00L, 0),
                                30,
                                90,
                                3_000_000_00L,
                                ALL.of(Kind.EVENTS, Days.upTo(TODAY, 90)),
                                Behind.of(What.LOST, new StageKey("quote"))));
    }

    @Test
    void ofNineteenDecidedDealsNothingIsSaidAndTheMostAtStakeStandsFirst() {
        put(20, "passed.quote", 1, 0);
        put(20, "lost.quote", 18, 1_000_00L);
        assertThat(diagnosis().isTooSmall()).isTrue();
        assertThat(diagnosis().findings()).isEmpty();

        put(20, "lost.quote", 1, 1_000_00L);
        put(1, "open.payment", 9, 9_000_00L);
        now.putAll(Map.of("open.payment.n", 9L, "open.payment.sum", 9_000_00L));
        assertThat(diagnosis().findings())
                .extracting(Diagnosis.Finding::atStake)
                .containsExactly(9_000_00L, 2_000_00L);
    }

    private void thirtyBeganAndTwentyAreWonForAHundredThousandEach() {
        put(60, "created", 30, 0);
        put(60, "passed.request", 20, 0);
        put(60, "lost.request", 10, 0);
        for (String stage : new String[] {"measuring", "quote", "payment"}) {
            put(60, "passed." + stage, 20, 0);
        }
        put(60, "won", 20, 2_000_000_00L);
    }

    private void put(int daysAgo, String what, long deals, long sum) {
        Map<String, Long> day =
                days.computeIfAbsent(TODAY.minusDays(daysAgo), d -> new HashMap<>());
        day.merge(what + ".n", deals, Long::sum);
        day.merge(what + ".sum", sum, Long::sum);
    }

    private Diagnosis diagnosis() {
        ACompany company = ACompany.atWork();
        KnownCounters counters = new KnownCounters(now, days);
        AskingFunnel asking =
                new AskingFunnel(
                        counters,
                        company.store,
                        company.store,
                        company.store,
                        company.store,
                        company.clock);
        return new Diagnosing(asking, counters).of(ALL, company.olga, company.store.roster());
    }

    /** Counters of the first pipeline's every deal. */
    private record KnownCounters(Map<String, Long> now, Map<LocalDate, Map<String, Long>> days)
            implements CounterReadings {
        @Override
        public Map<String, Long> now(String pipeline, Slice slice) {
            return slice instanceof Slice.All ? now : Map.of();
        }

        @Override
        public Map<LocalDate, Map<String, Long>> days(
                String pipeline, Slice slice, LocalDate first, LocalDate last) {
            Map<LocalDate, Map<String, Long>> found = new TreeMap<>(days);
            found.keySet().removeIf(day -> !new Days(first, last).has(day));
            return found;
        }

        @Override
        public Map<String, Long> upTo(String pipeline, Slice slice, LocalDate last) {
            throw new AssertionError("a diagnosis is of days");
        }

        @Override
        public Map<LocalDate, Map<String, Long>> cohorts(
                String pipeline, Slice slice, LocalDate first, LocalDate last) {
            throw new AssertionError("a diagnosis is of what happened");
        }
    }
}
