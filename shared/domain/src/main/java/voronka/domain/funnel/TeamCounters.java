package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.team.MemberId;

/** The counters as a team sees them: all deals are its members', added up; it only reads. */
record TeamCounters(CounterReadings counters, Set<MemberId> team) implements CounterReadings {
    @Override
    public Map<String, Long> now(String pipeline, Slice slice) {
        return summed(slice, one -> counters.now(pipeline, one));
    }

    @Override
    public Map<LocalDate, Map<String, Long>> days(
            String pipeline, Slice slice, LocalDate first, LocalDate last) {
        return daily(slice, one -> counters.days(pipeline, one, first, last));
    }

    @Override
    public Map<String, Long> upTo(String pipeline, Slice slice, LocalDate last) {
        return summed(slice, one -> counters.upTo(pipeline, one, last));
    }

    @Override
    public Map<LocalDate, Map<String, Long>> cohorts(
            String pipeline, Slice slice, LocalDate first, LocalDate last) {
        return daily(slice, one -> counters.cohorts(pipeline, one, first, last));
    }

    private List<Slice> members(Slice slice) {
        return switch (slice) {
            case Slice.All all ->
                    team.stream().<Slice>map(id -> new Slice.Owner(id.value())).toList();
            case Slice.Owner(String member) ->
                    !member.isEmpty() && team.contains(new MemberId(member))
                            ? List.of(slice)
                            : List.of();
            case Slice.Names names -> List.of(slice);
            // The counters know one part at a time: a team's sources are not among them.
            case Slice.Source source -> List.of();
            case Slice.Channel channel -> List.of();
            case Slice.Product product -> List.of();
        };
    }

    private Map<String, Long> summed(Slice slice, Function<Slice, Map<String, Long>> counted) {
        return Counted.sum(members(slice).stream().map(counted).toList()).values();
    }

    private Map<LocalDate, Map<String, Long>> daily(
            Slice slice, Function<Slice, Map<LocalDate, Map<String, Long>>> counted) {
        BiFunction<Map<String, Long>, Map<String, Long>, Map<String, Long>> both =
                (one, other) -> Counted.sum(List.of(one, other)).values();
        Map<LocalDate, Map<String, Long>> days = new TreeMap<>();
        members(slice).forEach(one -> counted.apply(one).forEach((d, c) -> days.merge(d, c, both)));
        return days;
    }
}
