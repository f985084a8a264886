package voronka.domain.funnel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voronka.domain.activity.Heard;
import voronka.domain.book.StageKey;

/**
 * Where deals are lost and why, in a period: by what happened in it, told by the stage a deal stood
 * in. Sums are those the deals had when they were lost.
 *
 * @param before how many were lost in the period of the same length before
 * @param reasons the largest first
 * @param owners by member id, "" for deals nobody had taken; the largest first; empty when the
 *     losses are one owner's
 * @param sources the largest first; empty when the losses are of one part only
 * @param weekdays on which days of the week
 * @param objections what the clients had said against it, the most losses first
 */
public record Losses(
        Days period,
        Count total,
        Count before,
        List<Reason> reasons,
        List<Named> owners,
        List<Named> sources,
        Map<DayOfWeek, Count> weekdays,
        List<Objection> objections) {

    /**
     * A reason.
     *
     * @param before as much in the period before
     * @param stages in which stages, the largest first
     */
    public record Reason(String reason, Count count, Count before, List<AtStage> stages) {}

    /**
     * What clients said against it.
     *
     * @param lost the lost deals in which it was heard
     * @param won the won ones of the same period: it was answered
     */
    public record Objection(Heard heard, Count lost, Count won) {}

    /** So many in a stage. */
    public record AtStage(StageKey stage, Count count) {}

    /** So many of somebody's, or from somewhere. */
    public record Named(String name, Count count) {}

    /**
     * From the counters of the period's days and of the period's before.
     *
     * @param owners what happened to each owner's deals
     * @param sources what happened to each source's
     */
    public static Losses of(
            Days period,
            Map<LocalDate, Map<String, Long>> days,
            Counted before,
            Map<String, Counted> owners,
            Map<String, Counted> sources) {
        Counted happened = Counted.sum(days.values());
        Map<String, List<AtStage>> byReason = byReason(happened);
        Map<String, List<AtStage>> earlier = byReason(before);
        List<Reason> reasons = new ArrayList<>();
        byReason.forEach(
                (reason, stages) ->
                        reasons.add(
                                new Reason(
                                        reason,
                                        sum(stages),
                                        sum(earlier.getOrDefault(reason, List.of())),
                                        stages.stream().sorted(byDeals(AtStage::count)).toList())));
        reasons.sort(byDeals(Reason::count));
        Map<DayOfWeek, Count> weekdays = new EnumMap<>(DayOfWeek.class);
        days.forEach(
                (day, counters) ->
                        weekdays.merge(
                                day.getDayOfWeek(),
                                new Counted(counters).ofAll("lost"),
                                Count::plus));
        weekdays.values().removeIf(Count::isNone);
        return new Losses(
                period,
                happened.ofAll("lost"),
                before.ofAll("lost"),
                List.copyOf(reasons),
                named(owners),
                named(sources),
                weekdays,
                objections(happened));
    }

    private static List<Objection> objections(Counted happened) {
        List<Objection> objections = new ArrayList<>();
        for (StageKey stage : happened.stages("objected")) {
            for (String objection : happened.namesAfter("objected." + stage)) {
                String name = stage + "." + objection;
                Count lost = happened.of("objected." + name);
                if (!lost.isNone()) {
                    objections.add(
                            new Objection(
                                    new Heard(stage, objection),
                                    lost,
                                    happened.of("overcame." + name)));
                }
            }
        }
        objections.sort(byDeals(Objection::lost));
        return objections;
    }

    private static Map<String, List<AtStage>> byReason(Counted happened) {
        Map<String, List<AtStage>> byReason = new LinkedHashMap<>();
        for (StageKey stage : happened.stages("lost")) {
            for (String reason : happened.namesAfter("why." + stage)) {
                Count count = happened.of("why." + stage + "." + reason);
                if (!count.isNone()) {
                    byReason.computeIfAbsent(reason, r -> new ArrayList<>())
                            .add(new AtStage(stage, count));
                }
            }
        }
        return byReason;
    }

    private static Count sum(List<AtStage> stages) {
        return stages.stream().map(AtStage::count).reduce(Count.NONE, Count::plus);
    }

    private static List<Named> named(Map<String, Counted> parts) {
        return parts.entrySet().stream()
                .map(part -> new Named(part.getKey(), part.getValue().ofAll("lost")))
                .filter(named -> !named.count().isNone())
                .sorted(byDeals(Named::count))
                .toList();
    }

    private static <T> Comparator<T> byDeals(java.util.function.Function<T, Count> count) {
        return Comparator.comparingLong((T t) -> count.apply(t).deals())
                .thenComparingLong(t -> count.apply(t).sum())
                .reversed();
    }
}
