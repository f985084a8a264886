package voronka.domain.funnel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.Standing;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.ListingDeals.Entry;
import voronka.domain.money.Money;
import voronka.domain.team.Roster;

/** Counts anew, from the log and the deals, what a filter lets through: by the same definitions. */
final class Recounting {
    private final Deals deals;
    private final Chronicle chronicle;

    Recounting(Deals deals, Chronicle chronicle) {
        this.deals = deals;
        this.chronicle = chronicle;
    }

    /**
     * The counters that a report needs, and the day up to which the log was read when it was too
     * long for one answer.
     */
    record Recount(CounterReadings counters, @Nullable LocalDate readTo) {}

    /** Counters that know the selection's deals as "all", for its view's kind and period. */
    Recount of(Selection of, Roster roster, CounterReadings known, Progress progress) {
        ReadingLog log = new ReadingLog(chronicle, progress);
        Entries entries = new Entries(deals, log);
        @Nullable Days period = of.view().period();
        LoggedCounters counters = new LoggedCounters(known);
        String pipeline = of.frame().pipeline().key();
        return switch (of.view().kind()) {
            case NOW -> {
                LocalDate day = period == null ? of.today() : period.last();
                counters.stocks(stocks(entries.open(of, day, roster)));
                @Nullable LocalDate cut = null;
                if (period == null) {
                    Days lately = Days.upTo(of.today(), AskingFunnel.LATELY);
                    Entries.Found begun = entries.cohort(of, lately);
                    counters.cohorts(cohorts(begun.entries()));
                    cut = begun.readTo();
                }
                yield new Recount(counters, cut);
            }
            case COHORT -> {
                Days days = Objects.requireNonNull(period);
                Entries.Found begun = entries.cohort(of, days);
                counters.cohorts(cohorts(begun.entries()));
                ReadingLog.Log read = log.of(days);
                counters.days(pipeline, fitting(read.events(), of));
                yield new Recount(
                        counters, begun.readTo() == null ? read.readTo() : begun.readTo());
            }
            case EVENTS -> {
                Days days = Objects.requireNonNull(period);
                ReadingLog.Log read = log.of(days);
                counters.days(pipeline, fitting(read.events(), of));
                LocalDate end = days.last().isAfter(of.today()) ? of.today() : days.last();
                counters.stocks(stocks(entries.open(of, end, roster)));
                yield new Recount(counters, read.readTo());
            }
            case LOSSES -> {
                Days days = Objects.requireNonNull(period);
                ReadingLog.Log read = log.of(new Days(days.before().first(), days.last()));
                counters.days(pipeline, fitting(read.events(), of));
                yield new Recount(counters, read.readTo());
            }
        };
    }

    /** The same, of what happened in its view's period only. */
    Recount happened(Selection of, CounterReadings known, Progress progress) {
        ReadingLog.Log read =
                new ReadingLog(chronicle, progress).of(Objects.requireNonNull(of.view().period()));
        LoggedCounters counters = new LoggedCounters(known);
        counters.days(of.frame().pipeline().key(), fitting(read.events(), of));
        return new Recount(counters, read.readTo());
    }

    private List<DealEvent> fitting(List<DealEvent> events, Selection of) {
        List<DealEvent> held =
                events.stream()
                        .filter(
                                event ->
                                        of.holds(
                                                event.pipeline(),
                                                event.origin(),
                                                event.after().owner()))
                        .toList();
        Set<DealId> fit =
                new Entries(deals, new ReadingLog(chronicle, Progress.SILENT))
                        .fitting(held.stream().map(DealEvent::deal).toList(), of);
        return held.stream().filter(event -> fit.contains(event.deal())).toList();
    }

    private static Map<String, Long> stocks(List<Entry> open) {
        Map<String, Long> stocks = new TreeMap<>();
        open.forEach(entry -> count("open." + entry.at().stage(), entry.at().amount(), stocks));
        return stocks;
    }

    private static Map<LocalDate, Map<String, Long>> cohorts(List<Entry> begun) {
        Map<LocalDate, Map<String, Long>> cohorts = new HashMap<>();
        for (Entry entry : begun) {
            Standing at = entry.at();
            String state =
                    switch (at.state()) {
                        case OPEN -> "open";
                        case FROZEN -> "frozen";
                        case WON -> "won";
                        case LOST -> "lost";
                    };
            count(
                    state + "." + at.furthest(),
                    at.amount(),
                    cohorts.computeIfAbsent(entry.day(), day -> new TreeMap<>()));
        }
        return cohorts;
    }

    private static void count(String name, @Nullable Money amount, Map<String, Long> counters) {
        counters.merge(name + ".n", 1L, Long::sum);
        if (amount == null) {
            counters.merge(name + ".unknown", 1L, Long::sum);
        } else {
            counters.merge(name + ".sum", amount.minor(), Long::sum);
        }
    }

    /** What was counted, as reports ask for it; the names of sources are everybody's. */
    private static final class LoggedCounters implements CounterReadings {
        private final CounterReadings known;
        private final Map<CounterKey, Map<String, Long>> days = new HashMap<>();
        private Map<String, Long> stocks = Map.of();
        private Map<LocalDate, Map<String, Long>> cohorts = Map.of();

        LoggedCounters(CounterReadings known) {
            this.known = known;
        }

        void stocks(Map<String, Long> counted) {
            stocks = counted;
        }

        void cohorts(Map<LocalDate, Map<String, Long>> counted) {
            cohorts = counted;
        }

        void days(String pipeline, List<DealEvent> events) {
            Tally.of(events)
                    .added()
                    .forEach(
                            (key, counted) -> {
                                if (key.pipeline().equals(pipeline)) {
                                    days.put(key, counted);
                                }
                            });
        }

        @Override
        public Map<String, Long> now(String pipeline, Slice slice) {
            return slice instanceof Slice.Names ? known.now(pipeline, slice) : stocks;
        }

        @Override
        public Map<LocalDate, Map<String, Long>> days(
                String pipeline, Slice slice, LocalDate first, LocalDate last) {
            Map<LocalDate, Map<String, Long>> found = new TreeMap<>();
            Days period = new Days(first, last);
            days.forEach(
                    (key, counted) -> {
                        if (key.slice().equals(slice)
                                && key.span() instanceof CounterKey.Span.Day(LocalDate day)
                                && period.has(day)) {
                            found.put(day, counted);
                        }
                    });
            return found;
        }

        @Override
        public Map<String, Long> upTo(String pipeline, Slice slice, LocalDate last) {
            return stocks;
        }

        @Override
        public Map<LocalDate, Map<String, Long>> cohorts(
                String pipeline, Slice slice, LocalDate first, LocalDate last) {
            return new TreeMap<>(cohorts);
        }
    }
}
