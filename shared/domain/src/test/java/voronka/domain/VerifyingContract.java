package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.Chronicle;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Days;
import voronka.domain.funnel.Filter;
import voronka.domain.funnel.Plans;
import voronka.domain.funnel.Tally;
import voronka.domain.funnel.Verification;
import voronka.domain.funnel.Verifying;
import voronka.domain.funnel.WatchedStages;
import voronka.domain.ledger.Write;
import voronka.domain.views.SavedView;
import voronka.domain.views.SavedViews;
import voronka.domain.views.Span;
import voronka.domain.views.Subscription;
import voronka.domain.views.Subscriptions;

/** The counters are proved equal to the log, and repaired. */
interface VerifyingContract extends StoreScene {
    private List<DealEvent> logged(int seed) {
        List<DealEvent> events = new Lives(seed).of(12);
        events.forEach(event -> written(new Write.OfEvent(event)));
        clock().moveTo(events.getLast().at().plusSeconds(86_400));
        return events;
    }

    private Verification verified() {
        return new Verifying(
                        store().journal(), store().counters(), store().verifications(), clock())
                .verify();
    }

    private Map<String, Long> stocks() {
        Map<String, Long> stocks =
                new HashMap<>(store().counters().now("sales", new CounterKey.Slice.All()));
        stocks.values().removeIf(value -> value == 0);
        return stocks;
    }

    private static Map<String, Long> stocks(List<DealEvent> events) {
        return Tally.of(events).added().get(CounterKey.now("sales", new CounterKey.Slice.All()));
    }

    @Test
    default void logIsReadByDays() {
        List<DealEvent> events = logged(1);
        List<DealEvent> counting = events.stream().filter(Tally::counts).toList();
        Days all = new Days(Lives.FIRST_DAY, Lives.FIRST_DAY.plusDays(60));

        List<Chronicle.Line> lines = store().chronicle().lines(all, 10_000);

        assertThat(lines.size()).isEqualTo(counting.size());
        assertThat(lines).isSortedAccordingTo(Comparator.comparing(Chronicle.Line::day));
        List<DealEvent> read = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += Chronicle.MOST_AT_ONCE) {
            int to = Math.min(lines.size(), from + Chronicle.MOST_AT_ONCE);
            read.addAll(store().chronicle().events(lines.subList(from, to)));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(counting);
        LocalDate day = events.get(events.size() / 2).day();
        assertThat(store().chronicle().lines(Days.upTo(day, 1), 10_000))
                .allMatch(line -> line.day().equals(day))
                .hasSize((int) counting.stream().filter(e -> e.day().equals(day)).count());
        assertThat(store().chronicle().lines(all, 3)).isEqualTo(lines.subList(0, 3));
    }

    @Test
    default void filterIsFoundByItsCode() {
        Filter filter = Filter.read("owner=01anna\nsource=ад#хэш\nsum>=10000000\nfield budget<7,5");
        assertThat(filter.terms()).hasSize(4);
        assertThat(store().filters().filter(filter.code())).isEmpty();

        store().filters().keep(filter);
        store().filters().keep(filter);

        assertThat(store().filters().filter(filter.code())).contains(filter);
    }

    @Test
    default void theNewestPlanOfAMonthHolds() {
        YearMonth month = YearMonth.of(2026, 12);
        Plans plans = store().plans();
        assertThat(plans.of(month)).isEmpty();
        plans.set(new Plans.Plan(month, null, Samples.roubles(1)));
        plans.set(new Plans.Plan(month, null, Samples.roubles(100)));
        Plans.Plan annas = new Plans.Plan(month, Samples.ANNA, Samples.roubles(40));
        plans.set(annas);
        plans.set(new Plans.Plan(month.plusMonths(1), Samples.ANNA, Samples.roubles(7)));

        assertThat(plans.of(month))
                .containsExactlyInAnyOrder(
                        new Plans.Plan(month, null, Samples.roubles(100)), annas);
    }

    @Test
    default void viewsAreKeptAndTheSharedOnesFound() {
        SavedViews views = store().savedViews();
        assertThat(views.viewsOf(Samples.ANNA)).isEmpty();
        Samples.views().forEach(views::keep);
        SavedView first = Samples.views().getFirst();
        SavedView boris =
                new SavedView(
                        Samples.BORIS,
                        "v0",
                        first.name(),
                        first.report(),
                        first.savedOn(),
                        new Span(Span.Unit.LATELY, 90),
                        true);
        views.keep(boris);

        assertThat(views.viewsOf(Samples.ANNA)).isEqualTo(Samples.views());
        assertThat(views.view(Samples.BORIS, "v0")).contains(boris);
        assertThat(views.view(Samples.BORIS, "v1")).isEmpty();
        assertThat(views.shared(10)).containsExactly(boris, first);
        assertThat(views.shared(1)).containsExactly(boris);

        views.drop(boris);
        views.drop(boris);
        assertThat(views.viewsOf(Samples.BORIS)).isEmpty();
        assertThat(views.shared(10)).containsExactly(first);
    }

    @Test
    default void whatComesByItselfIsFoundWhenItIsDue() {
        Subscriptions subscriptions = store().subscriptions();
        for (Subscription one : Samples.subscriptions()) {
            assertThat(subscriptions.put(one)).isTrue();
        }
        List<Subscription> stored =
                Samples.subscriptions().stream().map(Subscription::stored).toList();
        assertThat(subscriptions.subscriptionsOf(Samples.ANNA)).isEqualTo(stored);
        assertThat(subscriptions.subscriptionsOf(Samples.BORIS)).isEmpty();
        Subscription view = stored.getLast();
        assertThat(subscriptions.subscription(Samples.ANNA, view.letter())).contains(view);

        Instant due = view.at();
        assertThat(subscriptions.coming(due.minusMillis(1), 10)).isEmpty();
        Subscriptions.Coming first = new Subscriptions.Coming(Samples.ANNA, view.letter(), due);
        assertThat(subscriptions.coming(due, 10)).containsExactly(first);
        assertThat(subscriptions.coming(due.plusSeconds(300), 1)).containsExactly(first);
        assertThat(subscriptions.coming(due.plusSeconds(300), 10)).hasSize(2);

        subscriptions.drop(Samples.ANNA, view.letter());
        subscriptions.drop(Samples.ANNA, view.letter());
        assertThat(subscriptions.subscription(Samples.ANNA, view.letter())).isEmpty();
        assertThat(subscriptions.coming(due, 10)).isEmpty();
    }

    @Test
    default void itIsKnownUntilWhenItIsSeenTo() {
        Subscriptions subscriptions = store().subscriptions();
        assertThat(subscriptions.plannedUntil()).isEmpty();
        subscriptions.planned(Instant.parse("2026-11-23T21:00:00Z"));
        Instant later = Instant.parse("2026-11-24T21:00:00Z");
        subscriptions.planned(later);
        assertThat(subscriptions.plannedUntil()).contains(later);
    }

    @Test
    default void whoIsFasterSendsIt() {
        Subscriptions subscriptions = store().subscriptions();
        Subscription first = Samples.subscriptions().getLast();
        assertThat(subscriptions.put(first)).isTrue();
        assertThat(subscriptions.put(first)).as("there is one already").isFalse();
        Subscription stored =
                subscriptions.subscription(Samples.ANNA, first.letter()).orElseThrow();
        assertThat(subscriptions.put(stored)).isTrue();
        assertThat(subscriptions.put(stored)).as("it is another one by now").isFalse();
    }

    @Test
    default void oneStageOfAPipelineIsWatched() {
        WatchedStages watched = store().watchedStages();
        assertThat(watched.watched("sales")).isEmpty();
        watched.watch("sales", new StageKey("quote"));
        watched.watch("sales", new StageKey("payment"));
        assertThat(watched.watched("sales")).contains(new StageKey("payment"));
        assertThat(watched.watched("partners")).isEmpty();
    }

    @Test
    default void logIsReadThroughOnce() {
        List<DealEvent> events = logged(1);
        List<DealEvent> read = new ArrayList<>();
        store().journal().each(read::add);
        assertThat(read).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    default void whatIsRightIsLeftAlone() {
        List<DealEvent> events = logged(2);
        store().counters().count(events);
        Verification verification = verified();
        assertThat(verification.repaired()).isEmpty();
        assertThat(verification.undecided()).isZero();
        assertThat(verification.events()).isEqualTo(events.size());
        assertThat(verification.counters()).isGreaterThan(events.size());
        assertThat(store().verifications().last()).contains(verification);
    }

    @Test
    default void whatTheStreamHasLostIsCounted() {
        List<DealEvent> events = logged(3);
        List<DealEvent> seen = new ArrayList<>(events);
        Collections.shuffle(seen, new Random(3));
        store().counters().count(seen.subList(0, seen.size() / 2));
        store().counters().count(seen.subList(0, seen.size() / 3));

        assertThat(verified().repaired()).isNotEmpty();
        assertThat(stocks()).isEqualTo(stocks(events));
        store().counters().count(events);
        assertThat(stocks()).as("late records change nothing").isEqualTo(stocks(events));
        assertThat(verified().repaired()).isEmpty();
    }

    @Test
    default void whatWasSpoiltIsRepairedWithANote() {
        List<DealEvent> events = logged(4);
        store().counters().count(events);
        CounterKey all = CounterKey.now("sales", new CounterKey.Slice.All());
        store().counters().adjust(Map.of(all, Map.of("open.request.n", 3L, "strange.n", 1L)));

        assertThat(verified().repaired())
                .extracting(Verification.Difference::name)
                .containsExactlyInAnyOrder("open.request.n", "strange.n");
        assertThat(stocks()).isEqualTo(stocks(events));
        assertThat(store().verifications().last().orElseThrow().repaired()).hasSize(2);
        clock().forward(java.time.Duration.ofDays(1));
        assertThat(verified().repaired()).isEmpty();
        assertThat(store().verifications().last().orElseThrow().repaired()).isEmpty();
    }

    @Test
    default void whatIsOnItsWayIsNoDifference() {
        List<DealEvent> events = logged(5);
        clock().moveTo(events.getLast().at().plusSeconds(60));
        store().counters().count(events.subList(0, events.size() - 1));
        assertThat(verified().repaired()).isEmpty();
        store().counters().count(events);
        assertThat(stocks()).isEqualTo(stocks(events));
    }
}
