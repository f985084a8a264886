package voronka.domain.funnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.FunnelView.By;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.team.Member;
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

    private final Reporting reporting;
    private final Books books;
    private final Clock clock;

    public AskingFunnel(Counters counters, Books books, Clock clock) {
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

    /** How a period went, step by step. */
    public record Trending(FunnelView view, @Nullable String part, Frame frame, Trend trend) {}

    /** Who has closed what in a period; of one's own deals only, one's own line. */
    public record Rated(FunnelView view, Frame frame, Rating rating) {}

    /** Answers it, for that member of the company's. */
    public Answer answer(FunnelView asked, Member member, Roster roster) {
        FunnelView view = allowed(asked, member);
        Frame frame = frame(view);
        @Nullable String part = name(view.part(), frame);
        Slice slice = slice(view.part(), part);
        @Nullable Days period = view.period();
        return switch (view.kind()) {
            case NOW -> standing(view, part, frame, slice, period);
            case COHORT -> past(view, part, frame, slice, History.Kind.COHORT);
            case EVENTS -> past(view, part, frame, slice, History.Kind.EVENTS);
            case LOSSES ->
                    new Lost(
                            view,
                            part,
                            frame,
                            losses(frame, slice, Objects.requireNonNull(period), roster));
        };
    }

    /**
     * What the view's funnel gives, from what happened in its period, or {@link #LATELY} when it
     * has none.
     */
    public Past events(FunnelView asked, Member member) {
        FunnelView view = lately(asked, member);
        Frame frame = frame(view);
        @Nullable String part = name(view.part(), frame);
        return past(view, part, frame, slice(view.part(), part), History.Kind.EVENTS);
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
        view = member.role().overlooks() ? view.of(null) : view;
        Days period = Objects.requireNonNull(view.period());
        Frame frame = frame(view);
        Stream<String> shown =
                member.role().overlooks() ? owners(roster) : Stream.of(member.id().value());
        return new Rated(view, frame, Rating.of(period, happened(frame, shown, period)));
    }

    private FunnelView lately(FunnelView asked, Member member) {
        FunnelView allowed = allowed(asked, member);
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

    /** The view as that member may see it: whoever may see only their own deals sees those. */
    public static FunnelView allowed(FunnelView asked, Member member) {
        return member.role().overlooks() ? asked : asked.of(Part.of(member.id()));
    }

    /** The sources, channels or products that the view's deals came with, most frequent first. */
    public List<String> names(FunnelView view, By by) {
        return reporting.names(frame(view), by.name().toLowerCase(Locale.ROOT));
    }

    /** The company's day now. */
    public LocalDate today() {
        return clock.instant().atZone(book().zone()).toLocalDate();
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

    private Answer standing(
            FunnelView view,
            @Nullable String part,
            Frame frame,
            Slice slice,
            @Nullable Days period) {
        if (period != null) {
            Snapshot then = reporting.asOf(frame, slice, period.last());
            return new Standing(view, part, frame, then, null);
        }
        History lately =
                reporting.history(frame, slice, History.Kind.COHORT, Days.upTo(today(), LATELY));
        return new Standing(view, part, frame, reporting.now(frame, slice), lately);
    }

    private Past past(
            FunnelView view, @Nullable String part, Frame frame, Slice slice, History.Kind kind) {
        Days period = Objects.requireNonNull(view.period());
        return new Past(view, part, frame, reporting.history(frame, slice, kind, period));
    }

    /** By owner and by source only where all are asked about: counters know one part at a time. */
    private Losses losses(Frame frame, Slice slice, Days period, Roster roster) {
        Map<String, Counted> owners = new LinkedHashMap<>();
        Map<String, Counted> sources = new LinkedHashMap<>();
        if (slice instanceof Slice.All) {
            owners.putAll(happened(frame, owners(roster), period));
            reporting.names(frame, "source").stream()
                    .limit(MOST_SOURCES)
                    .forEach(
                            source ->
                                    sources.put(
                                            source,
                                            reporting.happened(
                                                    frame, new Slice.Source(source), period)));
        }
        return Losses.of(
                period,
                reporting.days(frame, slice, period),
                reporting.happened(frame, slice, period.before()),
                owners,
                sources);
    }

    private @Nullable String name(@Nullable Part part, Frame frame) {
        if (part == null) {
            return null;
        }
        return part.by() == By.OWNER
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
            case SOURCE -> new Slice.Source(name);
            case CHANNEL -> new Slice.Channel(name);
            case PRODUCT -> new Slice.Product(name);
        };
    }
}
