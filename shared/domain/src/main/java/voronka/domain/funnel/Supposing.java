package voronka.domain.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.FunnelView.Kind;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Roster;

/**
 * What a view's funnel gives, so that something else may be supposed, and whether its people could
 * carry more: from counters, two reads for each of them.
 */
public final class Supposing {
    private final AskingFunnel asking;
    private final CounterReadings counters;

    public Supposing(AskingFunnel asking, CounterReadings counters) {
        this.asking = asking;
        this.counters = counters;
    }

    /** What can be said. */
    public sealed interface Result {}

    /**
     * What is, from what happened in the view's period, or in the last {@link AskingFunnel#LATELY}
     * days when it has none.
     *
     * @param standing how many of the view's deals are open in each stage now
     */
    public record Supposed(AskingFunnel.Past past, Load load, Map<StageKey, Long> standing)
            implements Result {
        public Supposed {
            standing = Map.copyOf(standing);
        }

        /** What the funnel gives as it is. */
        public Outlook outlook() {
            return Outlook.of(past.history());
        }

        /** How many more deals would be open: a stage holds as many times more as reach it. */
        public double more(Outlook then) {
            List<Double> before = outlook().flow();
            List<Double> after = then.flow();
            double more = 0;
            for (int place = 0; place < then.steps().size(); place++) {
                long here = standing.getOrDefault(then.steps().get(place).stage(), 0L);
                more +=
                        before.get(place) == 0
                                ? 0
                                : here * (after.get(place) / before.get(place) - 1);
            }
            return more;
        }
    }

    /** The log is too long for one answer, which says so. */
    public record Unread(AskingFunnel.Answer answer) implements Result {}

    /** Of a view, as far as that member may see it. */
    public Result of(FunnelView asked, Member member, Roster roster, Progress progress) {
        Days named = asked.period();
        FunnelView view =
                asked.of(
                        Kind.EVENTS,
                        named == null ? Days.upTo(asking.today(), AskingFunnel.LATELY) : named);
        AskingFunnel.Answer answer = asking.answer(view, member, roster, progress);
        if (!(answer instanceof AskingFunnel.Past past)) {
            return new Unread(answer);
        }
        Selection of = asking.selection(view, member, roster);
        return new Supposed(past, load(of, member, roster), standing(of, past.history()));
    }

    /** Of a filter the counters do not know what stands where: then it is the period's end. */
    private Map<StageKey, Long> standing(Selection of, History history) {
        Map<StageKey, Long> standing = new HashMap<>();
        if (of.filter() == null) {
            new Reporting(of.of(counters))
                    .now(of.frame(), of.slice())
                    .lines()
                    .forEach(line -> standing.put(line.stage(), line.deals()));
        } else {
            history.lines().forEach(line -> standing.put(line.stage(), line.still().deals()));
        }
        return standing;
    }

    /** One who sells, and how many deals they had open at each month's end, the newest first. */
    private record Carried(long now, List<Long> monthEnds) {
        Optional<Load.Norm> norm() {
            int known = monthEnds.size();
            while (known > 0 && monthEnds.get(known - 1) == 0) {
                known--;
            }
            int months = known;
            return months < Load.LEAST_MONTHS
                    ? Optional.empty()
                    : monthEnds.stream().limit(months).mapToLong(Long::longValue).average().stream()
                            .mapToObj(mean -> new Load.Norm(mean, months))
                            .findFirst();
        }
    }

    /** Those who are asked about carry it; the norm is of all whose numbers the member may see. */
    private Load load(Selection of, Member member, Roster roster) {
        Set<MemberId> whose = whose(of);
        int people = 0;
        long open = 0;
        Load.@Nullable Norm norm = null;
        for (Member seller : roster.working()) {
            boolean own = seller.id().equals(member.id());
            if (!seller.role().sells() || !(own || member.role().overlooks())) {
                continue;
            }
            Carried carried = carried(of, seller.id());
            norm = larger(norm, carried.norm().orElse(null));
            boolean sells = !seller.role().overlooks() || carried.now() > 0;
            if (sells && (whose.isEmpty() || whose.contains(seller.id()))) {
                people++;
                open += carried.now();
            }
        }
        return new Load(people, open, norm);
    }

    private static Load.@Nullable Norm larger(Load.@Nullable Norm one, Load.@Nullable Norm other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Load.Norm::deals))
                .orElse(null);
    }

    /** Empty for everybody. */
    private static Set<MemberId> whose(Selection of) {
        @Nullable Filter filter = of.filter();
        @Nullable String owner = filter == null ? null : filter.is("owner");
        if (of.slice() instanceof Slice.Owner(String id)) {
            owner = id;
        }
        if (owner != null && !owner.isEmpty()) {
            return Set.of(new MemberId(owner));
        }
        return of.team() == null ? Set.of() : of.team();
    }

    /** As it is now, less what has come since. */
    private Carried carried(Selection of, MemberId seller) {
        Slice slice = new Slice.Owner(seller.value());
        String pipeline = of.frame().pipeline().key();
        YearMonth month = YearMonth.from(of.today());
        long now = open(counters.now(pipeline, slice));
        LocalDate first = month.minusMonths(Load.MONTHS - 1L).atDay(1);
        Map<LocalDate, Map<String, Long>> days = counters.days(pipeline, slice, first, of.today());
        long[] ends = new long[Load.MONTHS];
        for (int back = 0; back < ends.length; back++) {
            LocalDate end = month.minusMonths(back + 1L).atEndOfMonth();
            long since =
                    days.entrySet().stream()
                            .filter(day -> day.getKey().isAfter(end))
                            .mapToLong(day -> open(day.getValue()))
                            .sum();
            ends[back] = now - since;
        }
        return new Carried(now, java.util.Arrays.stream(ends).boxed().toList());
    }

    private static long open(Map<String, Long> counted) {
        return new Counted(counted).ofAll("open").deals();
    }
}
