package voronka.domain.funnel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deals;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Roster;

/**
 * Answers what funnel somebody looks at, as far as they may see it: a handful of items, however
 * many deals there are.
 */
public final class AskingFunnel {
    /** Conversions beside a snapshot are those of the deals that began in so many days. */
    public static final int LATELY = 90;

    /** Of so many sources, the most frequent, losses are told. */
    private static final int MOST_SOURCES = 20;

    private final CounterReadings counters;
    private final Filters filters;
    private final Recounting recounting;
    private final Reporting reporting;
    private final Books books;
    private final Clock clock;

    public AskingFunnel(
            CounterReadings counters,
            Books books,
            Filters filters,
            Deals deals,
            Chronicle chronicle,
            Clock clock) {
        this.counters = counters;
        this.filters = filters;
        this.recounting = new Recounting(deals, chronicle);
        this.reporting = new Reporting(counters);
        this.books = books;
        this.clock = clock;
    }

    /** A funnel. */
    public sealed interface Answer {
        /** The view as it was answered: whoever may see only their own deals is shown those. */
        FunnelView view();

        /** The name of the view's part; of an owner the member's id. Null for all deals. */
        @Nullable String part();

        /** In what it is drawn. */
        Frame frame();
    }

    /**
     * Open deals at one moment.
     *
     * @param lately the conversions of the last {@link #LATELY} days; null for a past day
     */
    public record Standing(
            FunnelView view,
            @Nullable String part,
            Frame frame,
            Snapshot snapshot,
            @Nullable History lately)
            implements Answer {}

    /** A period. */
    public record Past(FunnelView view, @Nullable String part, Frame frame, History history)
            implements Answer {}

    /** What was lost in a period. */
    public record Lost(FunnelView view, @Nullable String part, Frame frame, Losses losses)
            implements Answer {}

    /**
     * A filter's report of a longer time than one answer can read.
     *
     * @param readTo the last day that was read
     */
    public record TooLong(FunnelView view, @Nullable String part, Frame frame, LocalDate readTo)
            implements Answer, Gone, Ranked {}

    /** How a period went. */
    public sealed interface Gone {}

    /** Step by step. */
    public record Trending(FunnelView view, @Nullable String part, Frame frame, Trend trend)
            implements Gone {}

    /** Who has closed what. */
    public sealed interface Ranked {}

    /** In a period; of one's own deals only, one's own line. */
    public record Rated(FunnelView view, @Nullable String part, Frame frame, Rating rating)
            implements Ranked {}

    /** Answers it, for that member of the company's. */
    public Answer answer(FunnelView asked, Member member, Roster roster) {
        return answer(asked, member, roster, Progress.SILENT);
    }

    /** The same; somebody hears how far the log has been read, where it has to be. */
    public Answer answer(FunnelView asked, Member member, Roster roster, Progress progress) {
        Selection of = selection(asked, member, roster);
        @Nullable Days period = of.view().period();
        CounterReadings its = of.of(counters);
        if (of.filter() != null) {
            Recounting.Recount recount = recounting.of(of, roster, counters, progress);
            if (recount.readTo() != null) {
                return new TooLong(of.view(), of.part(), of.frame(), recount.readTo());
            }
            its = recount.counters();
        }
        Reporting reports = new Reporting(its);
        return switch (of.view().kind()) {
            case NOW -> standing(of, period, reports);
            case COHORT -> past(of, History.Kind.COHORT, reports);
            case EVENTS -> past(of, History.Kind.EVENTS, reports);
            case LOSSES ->
                    new Lost(
                            of.view(),
                            of.part(),
                            of.frame(),
                            losses(of, Objects.requireNonNull(period), roster, reports));
        };
    }

    /**
     * The view with one condition more. Where the counters know only one of them, all together
     * become a filter, which is kept.
     */
    public FunnelView narrowed(FunnelView view, Part more, Roster roster) {
        @Nullable Part part = view.part();
        if (part == null || part.by() == more.by()) {
            return view.of(more);
        }
        Frame frame = frame(view);
        return filtered(view, filter(part, frame, roster).with(term(more, frame, roster)));
    }

    /** The view with a condition that no counter knows. */
    public FunnelView narrowed(FunnelView view, Filter.Term term, Roster roster) {
        @Nullable Part part = view.part();
        Filter so = part == null ? new Filter(List.of()) : filter(part, frame(view), roster);
        return filtered(view, so.with(term));
    }

    private FunnelView filtered(FunnelView view, Filter filter) {
        filters.keep(filter);
        return view.of(Part.of(filter));
    }

    private Filter filter(Part part, Frame frame, Roster roster) {
        return part.by() == By.FILTER
                ? filters.filter(part.code()).orElseGet(() -> new Filter(List.of()))
                : new Filter(List.of(term(part, frame, roster)));
    }

    private Filter.Term term(Part part, Frame frame, Roster roster) {
        String name =
                part.by() == By.TEAM
                        ? team(part, roster)
                        : Objects.requireNonNull(name(part, frame));
        return Filter.Term.of(part.by(), name);
    }

    private static String team(Part part, Roster roster) {
        return roster.teams().stream()
                .filter(name -> Fingerprint.of(name).equals(part.code()))
                .findFirst()
                .orElse("");
    }

    private static Set<MemberId> members(String team, Roster roster) {
        return roster.members().stream()
                .filter(m -> !team.isEmpty() && team.equals(m.team()))
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    /** What happened in the view's period to deals that the counters know. */
    public Past events(FunnelView asked, Member member, Roster roster) {
        Selection of = selection(lately(asked), member, roster);
        return past(of, History.Kind.EVENTS, new Reporting(of.of(counters)));
    }

    /** Which deals the view is about, as far as the member may see them. */
    Selection selection(FunnelView asked, Member member, Roster roster) {
        FunnelView view = allowed(asked, member);
        Frame frame = frame(view);
        @Nullable Part part = view.part();
        Slice all = new Slice.All();
        if (part != null && part.by() == By.TEAM) {
            String team = team(part, roster);
            Set<MemberId> members = members(team, roster);
            return new Selection(view, team, frame, all, members, null, today());
        }
        if (part != null && part.by() == By.FILTER) {
            Filter asks = filter(part, frame, roster);
            Filter filter =
                    member.role().overlooks()
                            ? asks
                            : asks.with(Filter.Term.of(By.OWNER, member.id().value()));
            @Nullable String team = filter.is("team");
            @Nullable Set<MemberId> members = team == null ? null : members(team, roster);
            return new Selection(view, filter.text(), frame, all, members, filter, today());
        }
        @Nullable String name = name(part, frame);
        return new Selection(view, name, frame, slice(part, name), null, null, today());
    }

    /**
     * What the view's part is called for that member: of an owner the member's id, of a filter its
     * text; null for all deals.
     */
    public @Nullable String part(FunnelView view, Member member, Roster roster) {
        return selection(view, member, roster).part();
    }

    /** How the view's period went, or {@link #LATELY} when it has none. */
    public Gone trend(FunnelView asked, Member member, Roster roster, Progress progress) {
        Selection of = selection(lately(asked), member, roster);
        Days period = Objects.requireNonNull(of.view().period());
        Recounting.Recount counted = counted(of, progress);
        if (counted.readTo() != null) {
            return new TooLong(of.view(), of.part(), of.frame(), counted.readTo());
        }
        Reporting its = new Reporting(counted.counters());
        return new Trending(
                of.view(),
                of.part(),
                of.frame(),
                Trend.of(period, its.days(of.frame(), of.slice(), period)));
    }

    /** Who has closed what in the view's period, or in {@link #LATELY} when it has none. */
    public Ranked rating(FunnelView asked, Member member, Roster roster, Progress progress) {
        Selection of = byOwners(selection(lately(asked), member, roster));
        Days period = Objects.requireNonNull(of.view().period());
        Recounting.Recount counted = counted(of, progress);
        if (counted.readTo() != null) {
            return new TooLong(of.view(), of.part(), of.frame(), counted.readTo());
        }
        Reporting its = new Reporting(counted.counters());
        Stream<String> owners =
                of.slice() instanceof Slice.Owner(String owner) ? Stream.of(owner) : owners(roster);
        return new Rated(
                of.view(),
                of.part(),
                of.frame(),
                Rating.of(period, happened(of.frame(), owners, period, its)));
    }

    /** Whether the counters do not know whose those deals are, so that the log has to be read. */
    public static boolean ratedFromTheLog(FunnelView asked, Member member) {
        FunnelView view = allowed(asked, member);
        return view.part() != null && !view.isBy(By.OWNER) && !view.isBy(By.TEAM);
    }

    /** The counters know one part at a time: whose deals of a source those were, only the log. */
    private static Selection byOwners(Selection of) {
        @Nullable Part part = of.view().part();
        if (part == null || of.filter() != null) {
            return of;
        }
        if (part.by() == By.OWNER || part.by() == By.TEAM) {
            return of;
        }
        Filter filter =
                new Filter(List.of(Filter.Term.of(part.by(), Objects.requireNonNull(of.part()))));
        return new Selection(
                of.view(), of.part(), of.frame(), new Slice.All(), null, filter, of.today());
    }

    private Recounting.Recount counted(Selection of, Progress progress) {
        return of.filter() == null
                ? new Recounting.Recount(of.of(counters), null)
                : recounting.happened(of, counters, progress);
    }

    private FunnelView lately(FunnelView asked) {
        @Nullable Days named = asked.period();
        return asked.of(FunnelView.Kind.EVENTS, named == null ? Days.upTo(today(), LATELY) : named);
    }

    private static Map<String, Counted> happened(
            Frame frame, Stream<String> owners, Days period, Reporting its) {
        Map<String, Counted> happened = new LinkedHashMap<>();
        owners.forEach(
                owner -> happened.put(owner, its.happened(frame, new Slice.Owner(owner), period)));
        return happened;
    }

    /** Everybody, and nobody: "". */
    private static Stream<String> owners(Roster roster) {
        return Stream.concat(Stream.of(""), roster.members().stream().map(m -> m.id().value()));
    }

    /**
     * The view as that member may see it: whoever may see only their own deals sees those. Of a
     * filter that is seen to where its deals are selected.
     */
    public static FunnelView allowed(FunnelView asked, Member member) {
        return member.role().overlooks() || asked.isBy(By.FILTER)
                ? asked
                : asked.of(Part.of(member.id()));
    }

    /** The sources, channels or products that the view's deals came with, most frequent first. */
    public List<String> names(FunnelView view, By by) {
        return reporting.names(frame(view), by.name().toLowerCase(Locale.ROOT));
    }

    /** The company's day now. */
    public LocalDate today() {
        return clock.instant().atZone(book().zone()).toLocalDate();
    }

    /** This moment. */
    Instant now() {
        return clock.instant();
    }

    /** In what the view is drawn: its pipeline, the first when the book has none such any more. */
    public Frame frame(FunnelView view) {
        SalesBook book = book();
        Pipeline pipeline =
                book.pipelines().stream()
                        .filter(known -> Fingerprint.of(known.key()).equals(view.pipeline()))
                        .findFirst()
                        .orElse(book.firstPipeline());
        return new Frame(pipeline, book.currency(), List.of(), book.fields());
    }

    private SalesBook book() {
        return books.current().orElseThrow();
    }

    private Answer standing(Selection of, @Nullable Days period, Reporting its) {
        if (period != null) {
            Snapshot then = its.asOf(of.frame(), of.slice(), period.last());
            return new Standing(of.view(), of.part(), of.frame(), then, null);
        }
        History lately =
                its.history(
                        of.frame(), of.slice(), History.Kind.COHORT, Days.upTo(today(), LATELY));
        Snapshot now = its.now(of.frame(), of.slice());
        return new Standing(of.view(), of.part(), of.frame(), now, lately);
    }

    private static Past past(Selection of, History.Kind kind, Reporting its) {
        Days period = Objects.requireNonNull(of.view().period());
        History history = its.history(of.frame(), of.slice(), kind, period);
        return new Past(of.view(), of.part(), of.frame(), history);
    }

    /** By owner and by source only where all are asked about: counters know one part at a time. */
    private static Losses losses(Selection of, Days period, Roster roster, Reporting its) {
        Frame frame = of.frame();
        Map<String, Counted> owners = Map.of();
        Map<String, Counted> sources = new LinkedHashMap<>();
        if (of.slice() instanceof Slice.All) {
            owners = happened(frame, owners(roster), period, its);
            its.names(frame, "source").stream()
                    .limit(MOST_SOURCES)
                    .forEach(
                            source ->
                                    sources.put(
                                            source,
                                            its.happened(frame, new Slice.Source(source), period)));
        }
        return Losses.of(
                period,
                its.days(frame, of.slice(), period),
                its.happened(frame, of.slice(), period.before()),
                owners,
                sources);
    }

    private @Nullable String name(@Nullable Part part, Frame frame) {
        if (part == null) {
            return null;
        }
        return part.by() == By.OWNER || part.by() == By.FILTER
                ? part.code()
                : reporting.names(frame, part.by().name().toLowerCase(Locale.ROOT)).stream()
                        .filter(known -> Fingerprint.of(known).equals(part.code()))
                        .findFirst()
                        .orElse("");
    }

    private static Slice slice(@Nullable Part part, @Nullable String name) {
        if (part == null || name == null) {
            return new Slice.All();
        }
        return switch (part.by()) {
            case OWNER -> new Slice.Owner(name);
            case TEAM, FILTER -> new Slice.All();
            case SOURCE -> new Slice.Source(name);
            case CHANNEL -> new Slice.Channel(name);
            case PRODUCT -> new Slice.Product(name);
        };
    }
}
