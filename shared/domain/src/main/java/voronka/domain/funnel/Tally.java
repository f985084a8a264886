package voronka.domain.funnel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Heard;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Standing;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.money.Money;
import voronka.domain.team.MemberId;

/**
 * What events add to the counters. Adding is all there is to it, so events may come in any order
 * and in any grouping, each once.
 *
 * <p>Names of counters: {@code <what>.<stage>.<n|sum|unknown>}; sums in minor units; {@code
 * unknown} counts deals without a sum. <em>Now</em> has the stocks {@code open} and {@code frozen}
 * by the stage a deal stands in. A <em>day</em> has the differences that day made to these stocks,
 * and what happened: {@code reached} for the first time, {@code passed}, {@code lost} in, {@code
 * froze} in, {@code why.<stage>.<reason>} of losses, {@code won} and {@code created} without a
 * stage, {@code objected.<stage>.<objection>} of losses and {@code overcame.<stage>.<objection>} of
 * wins by what the client had said against it in whatever stage, and histograms of whole days:
 * {@code stay.<stage>.<days>} of those who went on, {@code died.<stage>.<days>} of those lost
 * there, {@code cycle.<days>} from beginning to win. A <em>cohort</em> has the stocks open, frozen,
 * lost and won by the furthest stage reached.
 */
public record Tally(Map<CounterKey, Map<String, Long>> added) {
    private static final CounterKey.Span NOW = new CounterKey.Span.Now();

    /** What these events add together; counters to which they add nothing are absent. */
    public static Tally of(List<DealEvent> events) {
        Map<CounterKey, Map<String, Long>> added = new HashMap<>();
        events.forEach(event -> add(event, added));
        added.values().forEach(counters -> counters.values().removeIf(value -> value == 0));
        added.values().removeIf(Map::isEmpty);
        return new Tally(added);
    }

    /** Whether an event adds anything to any counter. */
    public static boolean counts(DealEvent event) {
        return switch (event.what()) {
            case DealEvent.Created created -> true;
            case DealEvent.OwnerChanged changed -> true;
            case DealEvent.Moved moved -> true;
            case DealEvent.Priced priced -> true;
            case DealEvent.Won won -> true;
            case DealEvent.Lost lost -> true;
            case DealEvent.Frozen frozen -> true;
            case DealEvent.Woken woken -> true;
            case DealEvent.Reopened reopened -> true;
            case DealEvent.MovedOver over -> !over.stage().equals(over.into());
            case DealEvent.Undone(DealEvent undone) -> counts(undone);
            case DealEvent.AskedAgain asked -> false;
            case DealEvent.Promised promised -> false;
            case DealEvent.PutOff putOff -> false;
            case DealEvent.Kept kept -> false;
            case DealEvent.Filled filled -> false;
            case DealEvent.Ticked ticked -> false;
            case DealEvent.AgreementAsked asked -> false;
            case DealEvent.AgreementGiven given -> false;
            case DealEvent.AgreementRefused refused -> false;
            case DealEvent.Happened happened -> false;
            case DealEvent.Amended amended -> false;
            case DealEvent.Assigned assigned -> false;
            case DealEvent.Entrusted entrusted -> false;
            case DealEvent.RhythmSet set -> false;
            case DealEvent.ClientKnown known -> false;
        };
    }

    /** Both together: what a recount has so far, and what it has read since. */
    public Tally plus(Tally other) {
        Map<CounterKey, Map<String, Long>> sum = new HashMap<>();
        for (Tally part : List.of(this, other)) {
            part.added.forEach(
                    (key, counters) ->
                            counters.forEach(
                                    (name, value) ->
                                            sum.computeIfAbsent(key, k -> new TreeMap<>())
                                                    .merge(name, value, Long::sum)));
        }
        return new Tally(sum);
    }

    /** What was undone counts nowhere: all that it added is taken away where it was added. */
    private static void takeAway(DealEvent undone, Map<CounterKey, Map<String, Long>> added) {
        Map<CounterKey, Map<String, Long>> its = new HashMap<>();
        add(undone, its);
        its.forEach(
                (key, counters) -> {
                    counters.replaceAll((name, value) -> -value);
                    merge(key, counters, added);
                });
    }

    private static void add(DealEvent event, Map<CounterKey, Map<String, Long>> added) {
        if (event.what() instanceof DealEvent.Undone(DealEvent undone)) {
            takeAway(undone, added);
            return;
        }
        Standing before = event.before();
        if (before != null) {
            standing(event, before, -1, added);
        }
        standing(event, event.after(), 1, added);
        for (Slice slice : slices(event, event.after().owner())) {
            Map<String, Long> day = new TreeMap<>();
            happened(event, day);
            merge(new CounterKey(event.pipeline(), slice, spanOf(event)), day, added);
        }
        if (event.what() instanceof DealEvent.Created) {
            merge(new CounterKey(event.pipeline(), new Slice.Names(), NOW), names(event), added);
        }
    }

    private static void standing(
            DealEvent event,
            Standing standing,
            int sign,
            Map<CounterKey, Map<String, Long>> added) {
        String state = state(standing);
        Map<String, Long> cohort = new TreeMap<>();
        count(state + "." + standing.furthest(), standing.amount(), sign, cohort);
        Map<String, Long> stock = new TreeMap<>();
        if (standing.state() == Standing.State.OPEN || standing.state() == Standing.State.FROZEN) {
            count(state + "." + standing.stage(), standing.amount(), sign, stock);
        }
        for (Slice slice : slices(event, standing.owner())) {
            String pipeline = event.pipeline();
            merge(new CounterKey(pipeline, slice, NOW), stock, added);
            merge(new CounterKey(pipeline, slice, spanOf(event)), stock, added);
            merge(CounterKey.cohort(pipeline, slice, event.createdDay()), cohort, added);
        }
    }

    private static String state(Standing standing) {
        return switch (standing.state()) {
            case OPEN -> "open";
            case FROZEN -> "frozen";
            case WON -> "won";
            case LOST -> "lost";
        };
    }

    private static void happened(DealEvent event, Map<String, Long> day) {
        @Nullable Money amount = event.after().amount();
        event.firstReached().forEach(stage -> count("reached." + stage, amount, 1, day));
        PassedStages.of(event).forEach(stage -> count("passed." + stage, amount, 1, day));
        switch (event.what()) {
            case DealEvent.Created created -> count("created", amount, 1, day);
            case DealEvent.Won won -> {
                count("won", amount, 1, day);
                heard("overcame", won.heard(), amount, day);
                long days = event.day().toEpochDay() - event.createdDay().toEpochDay();
                day.merge("cycle." + Math.max(0, days), 1L, Long::sum);
                stayed("stay", event, day);
            }
            case DealEvent.Lost lost -> {
                count("lost." + lost.stage(), amount, 1, day);
                count("why." + lost.stage() + "." + lost.reason(), amount, 1, day);
                heard("objected", lost.heard(), amount, day);
                stayed("died", event, day);
            }
            case DealEvent.Frozen frozen -> count("froze." + frozen.stage(), amount, 1, day);
            case DealEvent.Moved moved -> stayed("stay", event, day);
            case DealEvent.OwnerChanged changed -> {}
            case DealEvent.Priced priced -> {}
            case DealEvent.Woken woken -> {}
            case DealEvent.Reopened reopened -> {}
            case DealEvent.AskedAgain asked -> {}
            case DealEvent.Promised promised -> {}
            case DealEvent.Assigned assigned -> {}
            case DealEvent.PutOff putOff -> {}
            case DealEvent.Kept kept -> {}
            case DealEvent.Entrusted entrusted -> {}
            case DealEvent.RhythmSet set -> {}
            case DealEvent.ClientKnown known -> {}
            case DealEvent.Filled filled -> {}
            case DealEvent.Ticked ticked -> {}
            case DealEvent.AgreementAsked asked -> {}
            case DealEvent.AgreementGiven given -> {}
            case DealEvent.AgreementRefused refused -> {}
            case DealEvent.Happened happened -> {}
            case DealEvent.Amended amended -> {}
            case DealEvent.MovedOver over -> {}
            case DealEvent.Undone undone -> {}
        }
    }

    private static void heard(
            String what, Set<Heard> heard, @Nullable Money amount, Map<String, Long> day) {
        heard.forEach(
                one -> count(what + "." + one.stage() + "." + one.objection(), amount, 1, day));
    }

    private static void stayed(String what, DealEvent event, Map<String, Long> day) {
        Standing before = event.before();
        if (before != null) {
            long days = Math.max(0, Duration.between(event.enteredAt(), event.at()).toDays());
            day.merge(what + "." + before.stage() + "." + days, 1L, Long::sum);
        }
    }

    private static Map<String, Long> names(DealEvent event) {
        Map<String, Long> names = new TreeMap<>();
        names.put("source." + event.origin().source(), 1L);
        names.put("channel." + event.origin().channel(), 1L);
        if (event.origin().product() != null) {
            names.put("product." + event.origin().product(), 1L);
        }
        return names;
    }

    private static CounterKey.Span spanOf(DealEvent event) {
        return new CounterKey.Span.Day(event.day());
    }

    private static List<Slice> slices(DealEvent event, @Nullable MemberId owner) {
        List<Slice> slices = new ArrayList<>();
        slices.add(new Slice.All());
        slices.add(new Slice.Owner(owner == null ? "" : owner.value()));
        slices.add(new Slice.Source(event.origin().source()));
        slices.add(new Slice.Channel(event.origin().channel()));
        if (event.origin().product() != null) {
            slices.add(new Slice.Product(event.origin().product()));
        }
        return slices;
    }

    private static void merge(
            CounterKey key, Map<String, Long> more, Map<CounterKey, Map<String, Long>> added) {
        if (!more.isEmpty()) {
            Map<String, Long> counters = added.computeIfAbsent(key, k -> new TreeMap<>());
            more.forEach((name, value) -> counters.merge(name, value, Long::sum));
        }
    }

    private static void count(
            String name, @Nullable Money amount, int sign, Map<String, Long> counters) {
        counters.merge(name + ".n", (long) sign, Long::sum);
        if (amount == null) {
            counters.merge(name + ".unknown", (long) sign, Long::sum);
        } else {
            counters.merge(name + ".sum", sign * amount.minor(), Long::sum);
        }
    }
}
