package voronka.domain.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import voronka.domain.ACompany;
import voronka.domain.ADeal;
import voronka.domain.Seller;
import voronka.domain.deal.DealId;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.team.Member;

class TallyTest {
    private static final Slice ALL = new Slice.All();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final ACompany company = ACompany.atWork();
    private final Seller anna = company.by(company.anna);

    @Test
    void aNewDealStandsInTheFirstStageAndHasReachedIt() {
        company.asks("+79271234567");

        assertThat(now(ALL)).isEqualTo(Map.of("open.request.n", 1L, "open.request.unknown", 1L));
        assertThat(day(ALL))
                .isEqualTo(
                        Map.of(
                                "created.n", 1L,
                                "created.unknown", 1L,
                                "reached.request.n", 1L,
                                "reached.request.unknown", 1L));
    }

    @Test
    void aMoveTakesTheDealFromOneStageToTheOther() {
        DealId deal = company.asks("+79271234567");
        anna.takes(deal);
        anna.prices(deal, 1000);

        anna.moves(deal, "quote");

        assertThat(now(ALL)).isEqualTo(Map.of("open.quote.n", 1L, "open.quote.sum", 100_000L));
        assertThat(day(ALL))
                .containsEntry("reached.measuring.sum", 100_000L)
                .containsEntry("reached.quote.sum", 100_000L)
                .containsEntry("reached.request.unknown", 1L);
    }

    @Test
    void goingBackUnreachesNothing() {
        DealId deal = company.dealOf(company.anna);
        anna.moves(deal, "quote");
        Map<String, Long> reached = day(ALL);

        anna.moves(deal, "request");
        anna.moves(deal, "quote");

        assertThat(day(ALL))
                .containsAllEntriesOf(withoutStays(reached))
                .containsEntry("stay.quote.0", 1L)
                .containsEntry("stay.request.0", 2L);
        assertThat(withoutStays(day(ALL))).isEqualTo(withoutStays(reached));
        assertThat(now(ALL)).containsOnlyKeys("open.quote.n", "open.quote.unknown");
    }

    @Test
    void aTakenDealGoesFromNobodysToItsOwners() {
        DealId deal = company.asks("+79271234567");
        assertThat(now(new Slice.Owner(""))).containsEntry("open.request.n", 1L);

        anna.takes(deal);

        assertThat(now(new Slice.Owner(""))).isEmpty();
        assertThat(now(ownerOf(company.anna))).containsEntry("open.request.n", 1L);
        assertThat(now(ALL)).containsEntry("open.request.n", 1L);
    }

    @Test
    void aSumThatChangesMovesWithTheDealToTheKopeck() {
        DealId deal = company.dealOf(company.anna);
        anna.prices(deal, 1000);
        anna.prices(deal, 300);

        assertThat(now(ALL)).isEqualTo(Map.of("open.request.n", 1L, "open.request.sum", 30_000L));
    }

    @Test
    void aWonDealHasReachedEveryStageAndStandsNowhere() {
        DealId deal = company.dealOf(company.anna);

        anna.winsFor(deal, ADeal.roubles(500));

        assertThat(now(ALL)).isEmpty();
        assertThat(day(ALL))
                .containsEntry("won.n", 1L)
                .containsEntry("won.sum", 50_000L)
                .containsEntry("reached.payment.n", 1L);
    }

    @Test
    void aLossIsToldByTheStageAndStaysInItsDayWhenTheDealComesBack() {
        DealId deal = company.dealOf(company.anna);
        anna.moves(deal, "quote");
        anna.loses(deal, "price");
        assertThat(now(ALL)).isEmpty();

        company.clock.forward(Duration.ofDays(1));
        anna.reopens(deal);

        assertThat(day(ALL)).containsEntry("lost.quote.n", 1L);
        assertThat(now(ALL)).containsEntry("open.quote.n", 1L);
        assertThat(happened(tally().get(CounterKey.day("sales", ALL, MONDAY.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void aSleepingDealIsNeitherOpenNorLost() {
        DealId deal = company.dealOf(company.anna);

        anna.freezes(deal, company.in(Duration.ofDays(30)));

        assertThat(now(ALL))
                .isEqualTo(Map.of("frozen.request.n", 1L, "frozen.request.unknown", 1L));
        assertThat(day(ALL)).containsEntry("froze.request.n", 1L);
        anna.wakes(deal);
        assertThat(now(ALL)).containsOnlyKeys("open.request.n", "open.request.unknown");
    }

    @Test
    void whatConcernsTheLogAloneIsNotCounted() {
        DealId deal = company.dealOf(company.anna);
        Map<CounterKey, Map<String, Long>> before = tally();

        anna.notes(deal, "звонил");
        anna.promises(deal, "позвонить", company.in(Duration.ofDays(1)));
        company.asks(String.valueOf(company.deal(deal).facts().contact().phone()));

        assertThat(tally()).isEqualTo(before);
    }

    @Test
    void aSourceIsCountedApart() {
        company.asks("+79271234567");

        assertThat(now(new Slice.Source("landing"))).isEqualTo(now(ALL));
        assertThat(now(new Slice.Source("chat"))).isEmpty();
    }

    @Test
    void whatHappensAfterMidnightInMoscowIsOfTheNextDay() {
        company.clock.moveTo(MONDAY.atTime(21, 0).toInstant(java.time.ZoneOffset.UTC));

        company.asks("+79271234567");

        assertThat(day(ALL)).isEmpty();
        assertThat(tally().get(CounterKey.day("sales", ALL, MONDAY.plusDays(1))))
                .containsEntry("created.n", 1L);
    }

    @Test
    void nothingAddsNothing() {
        assertThat(Tally.of(List.of()).added()).isEmpty();
    }

    private Map<CounterKey, Map<String, Long>> tally() {
        return Tally.of(company.store.everyEvent()).added();
    }

    private Map<String, Long> now(Slice slice) {
        return tally().getOrDefault(CounterKey.now("sales", slice), Map.of());
    }

    private Map<String, Long> day(Slice slice) {
        return happened(tally().getOrDefault(CounterKey.day("sales", slice, MONDAY), Map.of()));
    }

    /** Without the differences of stocks. */
    private static Map<String, Long> happened(Map<String, Long> day) {
        Map<String, Long> happened = new TreeMap<>(day);
        happened.keySet().removeIf(name -> name.startsWith("open.") || name.startsWith("frozen."));
        return happened;
    }

    private static Map<String, Long> withoutStays(Map<String, Long> day) {
        Map<String, Long> rest = new TreeMap<>(day);
        rest.keySet().removeIf(name -> name.startsWith("stay."));
        return rest;
    }

    private static Slice ownerOf(Member member) {
        return new Slice.Owner(member.id().value());
    }
}
