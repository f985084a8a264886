package voronka.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import voronka.domain.InMemoryStore;
import voronka.domain.book.Pipeline;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Origin;
import voronka.domain.deal.Standing;
import voronka.domain.funnel.CounterKey;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.Tally;
import voronka.domain.money.Money;

/** The counters, kept in whatever order and grouping, held against the log and the deals. */
final class Recount {
    private final History history;
    private final InMemoryStore counters = new InMemoryStore();
    private final List<DealEvent> events;

    private Recount(History history, Chance chance) {
        this.history = history;
        events = history.company().store.everyEvent();
        for (List<DealEvent> batch : batches(chance)) {
            counters.count(batch);
        }
    }

    static void of(History history, Chance chance) {
        Recount recount = new Recount(history, chance);
        recount.agreesWithTheLog();
        recount.agreesWithWhereTheDealsStand();
        recount.agreesWithWhatHappened();
        NaiveFunnel.agreesWith(history, recount.counters, chance);
    }

    /** Every event at least once, some twice or thrice, in any order and grouping. */
    private List<List<DealEvent>> batches(Chance chance) {
        List<DealEvent> shown = new ArrayList<>(events);
        events.stream().filter(event -> chance.percent(30)).forEach(shown::add);
        events.stream().filter(event -> chance.percent(10)).forEach(shown::add);
        List<DealEvent> rest = chance.shuffled(shown);
        List<List<DealEvent>> batches = new ArrayList<>();
        while (!rest.isEmpty()) {
            int many = Math.min(rest.size(), 1 + chance.below(7));
            batches.add(rest.subList(0, many));
            rest = rest.subList(many, rest.size());
        }
        return batches;
    }

    private void agreesWithTheLog() {
        Map<CounterKey, Map<String, Long>> tally = Tally.of(events).added();
        for (Pipeline pipeline : history.book().pipelines()) {
            for (Slice slice : slices()) {
                Map<CounterKey, Map<String, Long>> kept = kept(pipeline.key(), slice);
                kept.forEach(
                        (key, values) ->
                                assertThat(withoutZeros(values))
                                        .as("%s", key)
                                        .isEqualTo(tally.getOrDefault(key, Map.of())));
            }
        }
        assertThat(tally.keySet())
                .allMatch(
                        key ->
                                slices().contains(key.slice())
                                        || key.slice() instanceof Slice.Names);
    }

    private Map<CounterKey, Map<String, Long>> kept(String pipeline, Slice slice) {
        Map<CounterKey, Map<String, Long>> kept = new HashMap<>();
        kept.put(CounterKey.now(pipeline, slice), counters.now(pipeline, slice));
        counters.days(pipeline, slice, LocalDate.MIN, LocalDate.MAX)
                .forEach((day, values) -> kept.put(CounterKey.day(pipeline, slice, day), values));
        counters.cohorts(pipeline, slice, LocalDate.MIN, LocalDate.MAX)
                .forEach(
                        (day, values) -> kept.put(CounterKey.cohort(pipeline, slice, day), values));
        return kept;
    }

    private void agreesWithWhereTheDealsStand() {
        for (Pipeline pipeline : history.book().pipelines()) {
            for (Slice slice : slices()) {
                assertThat(withoutZeros(counters.now(pipeline.key(), slice)))
                        .as("%s of %s", slice, pipeline.key())
                        .isEqualTo(standing(pipeline, slice));
            }
        }
    }

    private Map<String, Long> standing(Pipeline pipeline, Slice slice) {
        Map<String, Long> counted = new TreeMap<>();
        for (DealId id : history.deals()) {
            Deal deal = history.company().deal(id);
            Standing standing = deal.standing();
            boolean stock =
                    standing.state() == Standing.State.OPEN
                            || standing.state() == Standing.State.FROZEN;
            if (stock && deal.facts().pipeline().equals(pipeline.key()) && isIn(deal, slice)) {
                String name = standing.state().name().toLowerCase() + "." + standing.stage();
                Money amount = standing.amount();
                counted.merge(name + ".n", 1L, Long::sum);
                counted.merge(
                        name + (amount == null ? ".unknown" : ".sum"),
                        amount == null ? 1 : amount.minor(),
                        Long::sum);
            }
        }
        return withoutZeros(counted);
    }

    private static boolean isIn(Deal deal, Slice slice) {
        return switch (slice) {
            case Slice.All all -> true;
            case Slice.Owner(String member) ->
                    member.equals(deal.owner() == null ? "" : deal.owner().value());
            case Slice.Source(String source) -> source.equals(deal.facts().origin().source());
            case Slice.Channel(String channel) -> channel.equals(deal.facts().origin().channel());
            case Slice.Product(String product) -> product.equals(deal.facts().origin().product());
            case Slice.Names names -> false;
        };
    }

    private void agreesWithWhatHappened() {
        Map<String, Long> ever = new TreeMap<>();
        for (Pipeline pipeline : history.book().pipelines()) {
            counters.days(pipeline.key(), new Slice.All(), LocalDate.MIN, LocalDate.MAX)
                    .values()
                    .forEach(day -> day.forEach((name, n) -> ever.merge(kind(name), n, Long::sum)));
        }
        assertThat(ever.getOrDefault("created n", 0L)).isEqualTo(history.deals().size());
        assertThat(ever.getOrDefault("won n", 0L)).isEqualTo(events(DealEvent.Won.class));
        assertThat(ever.getOrDefault("lost n", 0L)).isEqualTo(events(DealEvent.Lost.class));
        assertThat(ever.getOrDefault("froze n", 0L)).isEqualTo(events(DealEvent.Frozen.class));
        assertThat(ever.getOrDefault("reached n", 0L))
                .isEqualTo(Kept.of(events).stream().mapToLong(e -> e.firstReached().size()).sum());
    }

    private static String kind(String counter) {
        String[] parts = counter.split("\\.");
        return parts[0] + " " + parts[parts.length - 1];
    }

    private long events(Class<? extends DealEvent.What> what) {
        return Kept.of(events).stream().filter(event -> what.isInstance(event.what())).count();
    }

    private static List<Slice> slices() {
        return List.of(
                new Slice.All(),
                new Slice.Owner(""),
                new Slice.Owner("olga"),
                new Slice.Owner("anna"),
                new Slice.Owner("boris"),
                new Slice.Source("source 0"),
                new Slice.Source("source 1"),
                new Slice.Channel(Origin.BY_FORM));
    }

    private static Map<String, Long> withoutZeros(Map<String, Long> counted) {
        Map<String, Long> left = new TreeMap<>(counted);
        left.values().removeIf(value -> value == 0);
        return left;
    }
}
