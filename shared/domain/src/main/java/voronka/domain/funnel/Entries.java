package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Standing;
import voronka.domain.deal.Standing.State;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.ListingDeals.Entry;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Roster;

/** Finds what a line counts, by the very definitions the counters are kept by. */
final class Entries {
    private final Deals deals;
    private final ReadingLog log;

    Entries(Deals deals, ReadingLog log) {
        this.deals = deals;
        this.log = log;
    }

    /** What a line counts; with the day up to which the log was read when it was too long. */
    record Found(List<Entry> entries, @Nullable LocalDate readTo) {}

    Found of(Selection of, Behind line, Roster roster) {
        @Nullable Days period = of.view().period();
        return switch (of.view().kind()) {
            case NOW -> open(of, line, period == null ? of.today() : period.last(), roster);
            case COHORT -> cohort(of, line, Objects.requireNonNull(period));
            case EVENTS, LOSSES ->
                    line.what() == Behind.What.STILL
                            ? open(of, line, Objects.requireNonNull(period).last(), roster)
                            : events(of, line, Objects.requireNonNull(period));
        };
    }

    private Found open(Selection of, Behind line, LocalDate day, Roster roster) {
        return new Found(
                open(of, day, roster).stream()
                        .filter(entry -> line.isOf(entry.at().stage()))
                        .toList(),
                null);
    }

    /** What stood where at the end of a day: as it is now, but for what has happened since. */
    List<Entry> open(Selection of, LocalDate day, Roster roster) {
        List<Entry> open = new ArrayList<>();
        Map<DealId, DealEvent> since = new HashMap<>();
        for (DealEvent event : log.after(day, of.today())) {
            since.merge(event.deal(), event, Entries::earlier);
        }
        for (DealEvent event : since.values()) {
            @Nullable Standing then =
                    event.what() instanceof DealEvent.Undone(DealEvent undone)
                            ? undone.before()
                            : event.before();
            if (then != null
                    && then.state() == State.OPEN
                    && of.holds(event.pipeline(), event.origin(), then.owner())) {
                open.add(new Entry(event.deal(), then, event.createdDay()));
            }
        }
        Set<DealId> fit = fitting(open.stream().map(Entry::deal).toList(), of);
        open.removeIf(entry -> !fit.contains(entry.deal()));
        for (OpenDeal deal : openNow(of, roster)) {
            if (!since.containsKey(deal.id()) && !deal.facts().createdDay().isAfter(day)) {
                open.add(new Entry(deal.id(), deal.standing(), deal.facts().createdDay()));
            }
        }
        return open;
    }

    /** Those of these deals whose sum and fields the selection's filter lets through. */
    Set<DealId> fitting(List<DealId> ids, Selection of) {
        @Nullable Filter filter = of.filter();
        Set<DealId> asked = new LinkedHashSet<>(ids);
        if (filter == null || !filter.asksTheDeal()) {
            return asked;
        }
        Set<DealId> fit = new HashSet<>();
        deals.all(asked).stream().filter(filter::fits).forEach(deal -> fit.add(deal.id()));
        return fit;
    }

    private static DealEvent earlier(DealEvent one, DealEvent other) {
        return one.number() < other.number() ? one : other;
    }

    private List<OpenDeal> openNow(Selection of, Roster roster) {
        Stream<OpenDeal> found =
                switch (of.slice()) {
                    case Slice.Owner(String member) ->
                            member.isEmpty()
                                    ? deals.openOf(null).stream()
                                    : deals.openOf(new MemberId(member)).stream();
                    case Slice.All all -> everybodys(roster);
                    case Slice.Source source -> everybodys(roster);
                    case Slice.Channel channel -> everybodys(roster);
                    case Slice.Product product -> everybodys(roster);
                    case Slice.Names names -> Stream.empty();
                };
        return found.filter(deal -> holds(of, deal)).toList();
    }

    private Stream<OpenDeal> everybodys(Roster roster) {
        return Stream.concat(
                deals.openOf(null).stream(),
                roster.members().stream()
                        .map(Member::id)
                        .flatMap(member -> deals.openOf(member).stream()));
    }

    private static boolean holds(Selection of, Deal deal) {
        return of.holds(deal.facts().pipeline(), deal.facts().origin(), deal.owner())
                && (of.filter() == null || of.filter().fits(deal));
    }

    private Found cohort(Selection of, Behind line, Days period) {
        Found begun = cohort(of, period);
        Set<StageKey> seen = new HashSet<>();
        begun.entries().forEach(entry -> seen.add(entry.at().furthest()));
        List<StageKey> walked = of.frame().walked(seen);
        return new Found(
                begun.entries().stream()
                        .filter(entry -> isBehind(line, entry.at(), walked))
                        .toList(),
                begun.readTo());
    }

    /** The deals that began in the period, as they are now. */
    Found cohort(Selection of, Days period) {
        ReadingLog.Lines found = log.lines(period);
        List<DealId> begun =
                found.lines().stream()
                        .filter(one -> one.number() == 1)
                        .map(Chronicle.Line::deal)
                        .toList();
        List<Entry> entries =
                deals.all(begun).stream()
                        .filter(deal -> holds(of, deal))
                        .map(
                                deal ->
                                        new Entry(
                                                deal.id(),
                                                deal.standing(),
                                                deal.facts().createdDay()))
                        .toList();
        return new Found(entries, found.readTo());
    }

    private static boolean isBehind(Behind line, Standing at, List<StageKey> walked) {
        int furthest = walked.indexOf(at.furthest());
        boolean won = at.state() == State.WON;
        int place = -1;
        for (int i = 0; i < walked.size() && line.stage() != null; i++) {
            place = line.isOf(walked.get(i)) ? i : place;
        }
        boolean here = line.stage() == null || furthest == place;
        return switch (line.what()) {
            case CREATED -> true;
            case REACHED -> won || furthest >= place;
            case PASSED -> won || furthest > place;
            case WON -> won;
            case LOST -> here && at.state() == State.LOST;
            case FROZEN -> here && at.state() == State.FROZEN;
            case STILL, OPEN -> here && at.state() == State.OPEN;
        };
    }

    /** What happened in the period. */
    private Found events(Selection of, Behind line, Days period) {
        ReadingLog.Log read = log.of(period);
        List<DealEvent> behind =
                read.events().stream()
                        .filter(
                                event ->
                                        of.holds(
                                                event.pipeline(),
                                                event.origin(),
                                                event.after().owner()))
                        .filter(event -> isBehind(line, event))
                        .sorted(Comparator.comparing(DealEvent::at))
                        .toList();
        Set<DealId> fit = fitting(behind.stream().map(DealEvent::deal).toList(), of);
        List<Entry> entries =
                behind.stream()
                        .filter(event -> fit.contains(event.deal()))
                        .map(event -> new Entry(event.deal(), event.after(), event.day()))
                        .toList();
        return new Found(entries, read.readTo());
    }

    private static boolean isBehind(Behind line, DealEvent event) {
        return switch (line.what()) {
            case CREATED -> event.what() instanceof DealEvent.Created;
            case WON -> event.what() instanceof DealEvent.Won;
            case REACHED -> event.firstReached().stream().anyMatch(line::isOf);
            case PASSED -> PassedStages.of(event).stream().anyMatch(line::isOf);
            case LOST ->
                    event.what() instanceof DealEvent.Lost lost
                            && line.isOf(lost.stage())
                            && (line.reason() == null
                                    || line.reason().equals(Fingerprint.of(lost.reason())))
                            && (line.weekday() == null
                                    || line.weekday() == event.day().getDayOfWeek());
            case FROZEN ->
                    event.what() instanceof DealEvent.Frozen frozen && line.isOf(frozen.stage());
            case STILL, OPEN -> false;
        };
    }
}
