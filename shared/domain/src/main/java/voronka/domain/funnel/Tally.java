package voronka.domain.funnel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
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
 * unknown} counts deals without a sum. For how it stands now, {@code what} is open or frozen; for a
 * day it is reached, lost, frozen, won and created, the last two without a stage.
 */
public record Tally(Map<CounterKey, Map<String, Long>> added) {

    /** What these events add together; counters to which they add nothing are absent. */
    public static Tally of(List<DealEvent> events) {
        Map<CounterKey, Map<String, Long>> added = new HashMap<>();
        for (DealEvent event : events) {
            stock(event, event.before(), -1, added);
            stock(event, event.after(), 1, added);
            flow(event, added);
        }
        added.values().forEach(counters -> counters.values().removeIf(value -> value == 0));
        added.values().removeIf(Map::isEmpty);
        return new Tally(added);
    }

    private static void stock(
            DealEvent event,
            @Nullable Standing standing,
            int sign,
            Map<CounterKey, Map<String, Long>> added) {
        if (standing == null) {
            return;
        }
        String what =
                switch (standing.state()) {
                    case OPEN -> "open";
                    case FROZEN -> "frozen";
                    case WON, LOST -> null;
                };
        if (what == null) {
            return;
        }
        for (Slice slice : slices(event, standing.owner())) {
            CounterKey key = new CounterKey(event.pipeline(), slice, null);
            count(what + "." + standing.stage(), standing.amount(), sign, at(key, added));
        }
    }

    private static void flow(DealEvent event, Map<CounterKey, Map<String, Long>> added) {
        Standing after = event.after();
        for (Slice slice : slices(event, after.owner())) {
            Map<String, Long> day = at(new CounterKey(event.pipeline(), slice, event.day()), added);
            for (StageKey stage : event.firstReached()) {
                count("reached." + stage, after.amount(), 1, day);
            }
            switch (event.what()) {
                case DealEvent.Created created -> count("created", after.amount(), 1, day);
                case DealEvent.Won won -> count("won", after.amount(), 1, day);
                case DealEvent.Lost lost -> count("lost." + lost.stage(), after.amount(), 1, day);
                case DealEvent.Frozen frozen ->
                        count("frozen." + frozen.stage(), after.amount(), 1, day);
                case DealEvent.OwnerChanged changed -> {}
                case DealEvent.Moved moved -> {}
                case DealEvent.Priced priced -> {}
                case DealEvent.Woken woken -> {}
                case DealEvent.Reopened reopened -> {}
                case DealEvent.AskedAgain asked -> {}
                case DealEvent.Promised promised -> {}
                case DealEvent.PutOff putOff -> {}
                case DealEvent.Kept kept -> {}
                case DealEvent.Noted noted -> {}
            }
            if (day.isEmpty()) {
                added.remove(new CounterKey(event.pipeline(), slice, event.day()));
            }
        }
    }

    private static List<Slice> slices(DealEvent event, @Nullable MemberId owner) {
        return List.of(
                new Slice.All(),
                new Slice.Owner(owner == null ? "" : owner.value()),
                new Slice.Source(event.source()));
    }

    private static Map<String, Long> at(CounterKey key, Map<CounterKey, Map<String, Long>> added) {
        return added.computeIfAbsent(key, k -> new TreeMap<>());
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
