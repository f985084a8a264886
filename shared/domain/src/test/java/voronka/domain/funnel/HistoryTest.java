package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voronka.domain.ABook;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.Seller;
import voronka.domain.book.LocalizedText;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.CounterKey.Slice;

class HistoryTest {
    private static final Slice ALL = new Slice.All();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Frame FRAME = new Frame(ADeal.PIPELINE, ABook.ROUBLES);

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);

    @Test
    void fourBecomeThreeTwoAndOneWithOneLossAtEachStep() {
        lostAt("request");
        lostAt("measuring");
        lostAt("quote");
        anna.moves(company.dealOf(company.anna), "payment");

        for (History.Kind kind : History.Kind.values()) {
            History history = history(kind, Days.upTo(MONDAY, 1));
            assertThat(deals(history, History.Line::reached)).containsExactly(4L, 3L, 2L, 1L);
            assertThat(deals(history, History.Line::lost)).containsExactly(1L, 1L, 1L, 0L);
            assertThat(deals(history, History.Line::passed)).containsExactly(3L, 2L, 1L, 0L);
            assertThat(deals(history, History.Line::still)).containsExactly(0L, 0L, 0L, 1L);
        }
    }

    @Test
    void thirtyOfAHundredAreThirtyPercent() {
        Counted cohort = new Counted(Map.of("lost.request.n", 70L, "open.measuring.n", 30L));

        History.Line request =
                History.ofCohort(FRAME, Days.upTo(MONDAY, 1), cohort, Counted.NOTHING)
                        .lines()
                        .getFirst();

        assertThat(request.reached().deals()).isEqualTo(100);
        assertThat(request.conversion()).hasValue(0.3);
    }

    @Test
    void whatIsWonInMarchCountsInMarchWhenItBegan() {
        company.clock.moveTo(java.time.Instant.parse("2027-02-10T07:00:00Z"));
        DealId deal = company.dealOf(company.anna);
        company.clock.moveTo(java.time.Instant.parse("2027-03-05T07:00:00Z"));
        anna.winsFor(deal, ADeal.roubles(500));

        Days february = Days.of(YearMonth.of(2027, 2));
        Days march = Days.of(YearMonth.of(2027, 3));
        assertThat(history(History.Kind.EVENTS, february).won()).isEqualTo(Count.NONE);
        assertThat(history(History.Kind.EVENTS, march).won()).isEqualTo(new Count(1, 50_000, 0));
        assertThat(history(History.Kind.COHORT, february).won().deals()).isEqualTo(1);
        assertThat(history(History.Kind.COHORT, march).won()).isEqualTo(Count.NONE);
    }

    @Test
    void lostDealsStayInEveryStageTheyReached() {
        lostAt("payment");

        History history = history(History.Kind.COHORT, Days.upTo(MONDAY, 1));

        assertThat(deals(history, History.Line::reached)).containsExactly(1L, 1L, 1L, 1L);
        assertThat(deals(history, History.Line::lost)).containsExactly(0L, 0L, 0L, 1L);
    }

    @Test
    void aSkippedStageIsPassedAndAReturnIsCountedOnce() {
        DealId deal = company.dealOf(company.anna);
        anna.moves(deal, "quote");
        anna.moves(deal, "request");
        anna.moves(deal, "quote");

        for (History.Kind kind : History.Kind.values()) {
            History history = history(kind, Days.upTo(MONDAY, 1));
            assertThat(deals(history, History.Line::reached)).containsExactly(1L, 1L, 1L, 0L);
            assertThat(deals(history, History.Line::passed)).containsExactly(1L, 1L, 0L, 0L);
        }
    }

    @Test
    void aFrozenDealIsNeitherOpenNorLostNorPassed() {
        DealId deal = company.dealOf(company.anna);
        anna.freezes(deal, company.in(Duration.ofDays(30)));

        for (History.Kind kind : History.Kind.values()) {
            History.Line request = history(kind, Days.upTo(MONDAY, 1)).lines().getFirst();
            assertThat(request.frozen().deals()).isEqualTo(1);
            assertThat(request.still()).isEqualTo(Count.NONE);
            assertThat(request.lost()).isEqualTo(Count.NONE);
            assertThat(request.passed()).isEqualTo(Count.NONE);
        }
    }

    @Test
    void aDealWithoutASumIsItsOwnCountAndNeverAZero() {
        anna.prices(company.dealOf(company.anna), 100);
        company.dealOf(company.anna);

        assertThat(history(History.Kind.COHORT, Days.upTo(MONDAY, 1)).created())
                .isEqualTo(new Count(2, 10_000, 1));
    }

    @Test
    void aReopenedDealIsLostInItsMonthByEventAndOpenInItsCohort() {
        DealId deal = lostAt("quote");
        company.clock.forward(Duration.ofDays(40));
        anna.reopens(deal);

        Days then = Days.upTo(MONDAY, 1);
        assertThat(history(History.Kind.EVENTS, then).lost().deals()).isEqualTo(1);
        assertThat(history(History.Kind.COHORT, then).lost()).isEqualTo(Count.NONE);
        assertThat(history(History.Kind.COHORT, then).lines().get(2).still().deals()).isEqualTo(1);
    }

    @Test
    void whatStoodWhereAtTheEndOfADayDoesNotChangeLater() {
        DealId deal = company.dealOf(company.anna);
        anna.moves(deal, "quote");
        Snapshot then = asOf(MONDAY);

        company.clock.forward(Duration.ofDays(3));
        anna.loses(deal, "price");
        company.dealOf(company.boris);

        assertThat(asOf(MONDAY)).isEqualTo(then);
        assertThat(then.deals()).isEqualTo(1);
        assertThat(asOf(MONDAY.minusDays(1)).deals()).isZero();
        assertThat(asOf(MONDAY.plusDays(3)).lines().getFirst().deals()).isEqualTo(1);
    }

    @Test
    void aStageThatVanishedIsCountedWhereItStoodAndShownLast() {
        Pipeline older =
                Pipeline.of(
                        "sales",
                        LocalizedText.of("Продажи"),
                        List.of(
                                ADeal.stage("request"),
                                Stage.of(new StageKey("visit"), LocalizedText.of("Визит"), 20),
                                ADeal.stage("measuring")),
                        null);
        Frame frame = new Frame(ADeal.PIPELINE, ABook.ROUBLES, List.of(older));
        Counted cohort = new Counted(Map.of("lost.visit.n", 2L, "open.measuring.n", 1L));

        History history = History.ofCohort(frame, Days.upTo(MONDAY, 1), cohort, Counted.NOTHING);

        assertThat(deals(history, History.Line::reached)).containsExactly(3L, 1L, 0L, 0L, 3L);
        assertThat(history.lines().getLast().name()).isNull();
        assertThat(history.lines().getFirst().passed().deals()).isEqualTo(3);
    }

    @Test
    void theBottleneckIsTheWorstOfThoseWithTwentyCases() {
        Counted cohort =
                new Counted(
                        Map.of(
                                "lost.request.n", 10L,
                                "lost.measuring.n", 60L,
                                "lost.quote.n", 17L,
                                "won.payment.n", 1L));

        History history = History.ofCohort(FRAME, Days.upTo(MONDAY, 1), cohort, Counted.NOTHING);

        assertThat(history.bottleneck().orElseThrow().stage().value()).isEqualTo("measuring");
        assertThat(history.lines().get(2).soundConversion()).isEmpty();
    }

    @Test
    void monthsAreComparedWithMonthsAndDaysWithAsManyDays() {
        assertThat(Days.of(YearMonth.of(2027, 3)).before())
                .isEqualTo(Days.of(YearMonth.of(2027, 2)));
        assertThat(new Days(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)).before())
                .isEqualTo(new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(new Days(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 14)).before())
                .isEqualTo(new Days(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 7)));
    }

    private DealId lostAt(String stage) {
        DealId deal = company.dealOf(company.anna);
        anna.moves(deal, stage);
        anna.loses(deal, "price");
        return deal;
    }

    private History history(History.Kind kind, Days period) {
        counted();
        return new Reporting(company.store).history(FRAME, ALL, kind, period);
    }

    private Snapshot asOf(LocalDate day) {
        counted();
        return new Reporting(company.store).asOf(FRAME, ALL, day);
    }

    private void counted() {
        company.store.count(company.store.everyEvent());
    }

    private static List<Long> deals(
            History history, java.util.function.Function<History.Line, Count> count) {
        return history.lines().stream().map(line -> count.apply(line).deals()).toList();
    }
}
