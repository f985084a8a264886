package voronka.domain.funnel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Roster;

/**
 * Sums a period up: sales, and what they took. The log of it and of the period before is read: how
 * often clients were touched no counter knows.
 */
public final class Summing {
    private final AskingFunnel asking;
    private final Deals deals;
    private final Chronicle chronicle;

    public Summing(AskingFunnel asking, Deals deals, Chronicle chronicle) {
        this.asking = asking;
        this.deals = deals;
        this.chronicle = chronicle;
    }

    /** What can be said. */
    public sealed interface Summed permits PeriodResult, AskingFunnel.TooLong {}

    /** Of the view's period, or of this month. */
    public Summed of(FunnelView asked, Member member, Roster roster, Progress progress) {
        @Nullable Days named = asked.period();
        Days period = named == null ? Days.monthOf(asking.today()) : named;
        FunnelView view = asked.of(FunnelView.Kind.EVENTS, period);
        Selection of = asking.selection(view, member, roster);
        Recounting.Told told =
                new Recounting(deals, chronicle)
                        .told(of, new Days(period.before().first(), period.last()), progress);
        if (told.readTo() != null) {
            return new AskingFunnel.TooLong(of.view(), of.part(), of.frame(), told.readTo());
        }
        Map<String, PeriodResult.Effort> efforts = efforts(told.events(), period);
        return new PeriodResult(
                of.view(),
                of.part(),
                of.frame(),
                period,
                row(of, told.events(), period),
                row(of, told.events(), period.before()),
                efforts.values().stream()
                        .reduce(new PeriodResult.Effort("", 0, 0, 0, 0), PeriodResult.Effort::plus),
                efforts.values().stream()
                        .sorted(
                                Comparator.comparingLong(PeriodResult.Effort::won)
                                        .thenComparingLong(PeriodResult.Effort::lost)
                                        .reversed()
                                        .thenComparing(PeriodResult.Effort::owner))
                        .toList());
    }

    private static Comparison.Row row(Selection of, List<DealEvent> events, Days period) {
        List<StageKey> stages = of.frame().pipeline().stages().stream().map(s -> s.key()).toList();
        Tally tally = Tally.of(events.stream().filter(event -> period.has(event.day())).toList());
        List<Map<String, Long>> days = new ArrayList<>();
        tally.added()
                .forEach(
                        (key, counted) -> {
                            if (key.pipeline().equals(of.frame().pipeline().key())
                                    && key.slice() instanceof CounterKey.Slice.All
                                    && key.span() instanceof CounterKey.Span.Day) {
                                days.add(counted);
                            }
                        });
        return Comparison.Row.of("", Counted.sum(days), stages);
    }

    private Map<String, PeriodResult.Effort> efforts(List<DealEvent> events, Days period) {
        List<DealEvent> closed =
                events.stream()
                        .filter(event -> period.has(event.day()))
                        .filter(
                                event ->
                                        event.what() instanceof DealEvent.Won
                                                || event.what() instanceof DealEvent.Lost)
                        .toList();
        Map<DealId, Integer> touches = touches(closed);
        Map<String, PeriodResult.Effort> efforts = new TreeMap<>();
        for (DealEvent event : closed) {
            @Nullable MemberId owner = event.after().owner();
            String id = owner == null ? "" : owner.value();
            int count = touches.getOrDefault(event.deal(), 0);
            boolean won = event.what() instanceof DealEvent.Won;
            efforts.merge(
                    id,
                    won
                            ? new PeriodResult.Effort(id, 1, count, 0, 0)
                            : new PeriodResult.Effort(id, 0, 0, 1, count),
                    PeriodResult.Effort::plus);
        }
        return efforts;
    }

    private Map<DealId, Integer> touches(List<DealEvent> closed) {
        return deals.all(closed.stream().map(DealEvent::deal).toList()).stream()
                .collect(Collectors.toMap(Deal::id, deal -> deal.facts().touches().count()));
    }
}
