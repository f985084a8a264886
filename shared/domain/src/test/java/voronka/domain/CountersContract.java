package voronka.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import voronka.domain.deal.DealEvent;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.Counters;
import voronka.domain.funnel.Tally;

/** Counters: each event once, in whatever order and company it comes. */
interface CountersContract extends StoreScene {
    private void assertCounted(List<DealEvent> events) {
        Tally expected = Tally.of(events);
        expected.added()
                .forEach(
                        (key, counters) -> {
                            assertThat(withoutZeros(kept(key))).as("%s", key).isEqualTo(counters);
                        });
    }

    private Map<String, Long> kept(CounterKey key) {
        Counters counters = store().counters();
        return switch (key.span()) {
            case CounterKey.Span.Now now -> counters.now(key.pipeline(), key.slice());
            case CounterKey.Span.Day(LocalDate day) ->
                    counters.days(key.pipeline(), key.slice(), day, day)
                            .getOrDefault(day, Map.of());
            case CounterKey.Span.Cohort(LocalDate day) ->
                    counters.cohorts(key.pipeline(), key.slice(), day, day)
                            .getOrDefault(day, Map.of());
        };
    }

    private static Map<String, Long> withoutZeros(Map<String, Long> counters) {
        Map<String, Long> rest = new TreeMap<>(counters);
        rest.values().removeIf(value -> value == 0);
        return rest;
    }

    @Test
    default void nothingCountedIsNothing() {
        CounterKey.Slice all = new CounterKey.Slice.All();
        LocalDate day = LocalDate.parse("2026-11-23");
        store().counters().count(List.of());

        assertThat(store().counters().now("sales", all)).isEmpty();
        assertThat(store().counters().days("sales", all, day, day.plusDays(7))).isEmpty();
        assertThat(store().counters().days("sales", all, day, day.minusDays(1))).isEmpty();
    }

    @Test
    default void eventsAreCountedOnceHoweverOftenTheyAreShown() {
        List<DealEvent> events = new Lives(1).of(6);
        store().counters().count(events);
        List<DealEvent> again = new ArrayList<>(events);
        again.addAll(new Lives(2).of(2));
        again.addAll(events.subList(0, 5));
        store().counters().count(again);
        store().counters().count(again);

        List<DealEvent> each = new ArrayList<>(events);
        each.addAll(new Lives(2).of(2));
        assertCounted(each);
    }

    @Test
    default void orderAndGroupingDoNotMatter() {
        List<DealEvent> events = new ArrayList<>(new Lives(3).of(40));
        Collections.shuffle(events, new Random(3));
        int middle = events.size() / 3;
        store().counters().count(events.subList(middle, events.size()));
        store().counters().count(events.subList(0, middle * 2));

        assertCounted(events);
    }

    @Test
    default void concurrentCallersCountEachOnce() throws InterruptedException {
        List<DealEvent> events = new Lives(4).of(12);
        Race.of(
                8,
                racer -> {
                    List<DealEvent> mine = new ArrayList<>(events);
                    Collections.shuffle(mine, new Random(racer));
                    store().counters().count(mine.subList(0, mine.size() / 2));
                    store().counters().count(mine);
                });

        assertCounted(events);
    }

    @Test
    default void daysAreFromTheFirstToTheLast() {
        List<DealEvent> events = new Lives(5).of(30);
        store().counters().count(events);
        LocalDate first = Lives.FIRST_DAY.plusDays(2);
        LocalDate last = Lives.FIRST_DAY.plusDays(4);

        assertThat(
                        store().counters()
                                .days("sales", new CounterKey.Slice.All(), first, last)
                                .keySet())
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isBetween(first, last));
    }
}
