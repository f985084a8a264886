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
            implements Answer {}

    /** How a period went, step by step. */
    public record Trending(FunnelView view, @Nullable String part, Frame frame, Trend trend) {}

    /** Who has closed what in a period; of one's own deals only, one's own line. */
    public record Rated(FunnelView view, Frame frame, Rating rating) {}

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

    /**
     * What the view's funnel gives, from what happened in its period, or {@link #LATELY} when it
     * has none.
     */
    public Past events(FunnelView asked, Member member, Roster roster) {
        @Nullable Days named = asked.period();
        FunnelView view =
                asked.of(
                        FunnelView.Kind.EVENTS, named == null ? Days.upTo(today(), LATELY) : named);
        Selection of = selection(view, member, roster);
        CounterReadings its =
                of.filter() == null
                        ? of.of(counters)
                        : recounting.of(of, roster, counters, Progress.SILENT).counters();
        return past(of, History.Kind.EVENTS, new Reporting(its));
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
    public Trending trend(FunnelView asked, Member member) {
        FunnelView view = lately(asked, member);
        Days period = Objects.requireNonNull(view.period());
        Frame frame = frame(view);
        @Nullable String part = name(view.part(), frame);
        Slice slice = slice(view.part(), part);
        return new Trending(
                view, part, frame, Trend.of(period, reporting.days(frame, slice, period)));
    }

    /** Who has closed what in the view's period, or in {@link #LATELY} when it has none. */
    public Rated rating(FunnelView asked, Member member, Roster roster) {
        FunnelView view = lately(asked, member);
        view = member.role().overlooks() ? view.of((Part) null) : view;
        Days period = Objects.requireNonNull(view.period());
        Frame frame = frame(view);
        Stream<String> shown =
                member.role().overlooks() ? owners(roster) : Stream.of(member.id().value());
        return new Rated(view, frame, Rating.of(period, happened(frame, shown, period)));
    }

    private FunnelView lately(FunnelView asked, Member member) {
        boolean known = !asked.isBy(By.TEAM) && !asked.isBy(By.FILTER);
        FunnelView allowed = allowed(known ? asked : asked.of((Part) null), member);
        @Nullable Days named = allowed.period();
        return allowed.of(
                FunnelView.Kind.EVENTS, named == null ? Days.upTo(today(), LATELY) : named);
    }

    private Map<String, Counted> happened(Frame frame, Stream<String> owners, Days period) {
        Map<String, Counted> happened = new LinkedHashMap<>();
        owners.forEach(
                owner ->
                        happened.put(
                                owner, reporting.happened(frame, new Slice.Owner(owner), period)));
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
        return new Frame(pipeline, book.currency());
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
        Map<String, Counted> owners = new LinkedHashMap<>();
        Map<String, Counted> sources = new LinkedHashMap<>();
        if (of.slice() instanceof Slice.All) {
            Stream.concat(Stream.of(""), roster.members().stream().map(m -> m.id().value()))
                    .forEach(
                            owner ->
                                    owners.put(
                                            owner,
                                            its.happened(frame, new Slice.Owner(owner), period)));
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
