package voronka.telegram.view;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.Trend.Point;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Bar;
import voronka.telegram.picture.Drawing.Meaning;
import voronka.telegram.picture.Drawing.Panel;
import voronka.telegram.picture.Drawing.Part;
import voronka.telegram.picture.Drawing.Tone;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** How deals came and went, as a text and as a picture of the same numbers. */
public final class TrendView {
    /** More lines than that are not read, but the picture shows them. */
    private static final int MOST_LINES = 16;

    private final AskingFunnel.Trending trending;
    private final Viewer viewer;

    private TrendView(AskingFunnel.Trending trending, Viewer viewer) {
        this.trending = trending;
        this.viewer = viewer;
    }

    /** The text, the newest last; or that the log is too long for it. */
    public static Screen of(AskingFunnel.Gone gone, Viewer viewer) {
        return switch (gone) {
            case AskingFunnel.Trending trending -> of(trending, viewer);
            case AskingFunnel.TooLong tooLong -> ReportKeys.tooLong(tooLong, viewer);
        };
    }

    /** The picture; empty when there is nothing to see. */
    public static Optional<Drawing> picture(AskingFunnel.Gone gone, Viewer viewer) {
        return gone instanceof AskingFunnel.Trending trending
                ? picture(trending, viewer)
                : Optional.empty();
    }

    /** The text, the newest last. */
    public static Screen of(AskingFunnel.Trending trending, Viewer viewer) {
        return new TrendView(trending, viewer).screen();
    }

    /** The picture; empty when nothing happened. */
    public static Optional<Drawing> picture(AskingFunnel.Trending trending, Viewer viewer) {
        return new TrendView(trending, viewer).drawing();
    }

    private Screen screen() {
        Html text = Html.empty().bold(title()).text(" · " + subtitle()).line();
        List<Point> points = points();
        if (points.stream().allMatch(Point::isNone)) {
            text.text(viewer.say("funnel.nothing"));
        } else {
            text.italic(viewer.say("trend.about." + trending.trend().step())).line();
            int hidden = Math.max(0, points.size() - MOST_LINES);
            List<BarTable.Bar> bars = new ArrayList<>();
            points.subList(hidden, points.size()).forEach(point -> bars.add(bar(point)));
            text.table(BarTable.of(bars));
        }
        return new Screen(text, ReportKeys.under(trending.view(), viewer));
    }

    private BarTable.Bar bar(Point point) {
        List<String> below = new ArrayList<>();
        if (!point.won().isNone()) {
            String won = viewer.say("trend.won", "n", point.won().deals());
            below.add(point.won().sum() == 0 ? won : won + ", " + sum(point.won().sum()));
        }
        if (!point.lost().isNone()) {
            below.add(viewer.say("funnel.line.lost", "n", point.lost().deals()));
        }
        long created = point.created().deals();
        return new BarTable.Bar(label(point), created, String.valueOf(created), "", below);
    }

    private Optional<Drawing> drawing() {
        List<Point> points = points();
        if (points.stream().allMatch(Point::isNone)) {
            return Optional.empty();
        }
        return Optional.of(
                new Drawing.Trend(
                        title(),
                        subtitle(),
                        points.stream().map(this::label).toList(),
                        List.of(
                                new Panel(viewer.say("picture.deals"), numbers()),
                                new Panel(viewer.say("trend.sums"), sums())),
                        List.of(
                                Drawing.Scale.upTo(most(numbers()), viewer::grouped),
                                Drawing.Scale.upTo(most(sums()), this::sum)),
                        List.of(
                                new Meaning(Tone.NEW, viewer.say("trend.tone.new")),
                                new Meaning(Tone.WON, viewer.say("picture.tone.WON")),
                                new Meaning(Tone.LOST, viewer.say("picture.tone.LOST")))));
    }

    private List<Bar> numbers() {
        return points().stream()
                .map(
                        point ->
                                new Bar(
                                        viewer.grouped(point.created().deals()),
                                        null,
                                        List.of(
                                                strip(Tone.NEW, point.created(), Count::deals),
                                                strip(Tone.WON, point.won(), Count::deals),
                                                strip(Tone.LOST, point.lost(), Count::deals))))
                .toList();
    }

    private List<Bar> sums() {
        return points().stream()
                .map(
                        point ->
                                new Bar(
                                        sum(point.won().sum()),
                                        null,
                                        List.of(strip(Tone.WON, point.won(), Count::sum))))
                .toList();
    }

    private static long most(List<Bar> bars) {
        return bars.stream().mapToLong(Bar::size).max().orElse(0);
    }

    private static List<Part> strip(Tone tone, Count count, Function<Count, Long> size) {
        return List.of(new Part(tone, size.apply(count)));
    }

    private String label(Point point) {
        String pattern =
                switch (trending.trend().step()) {
                    case DAY, WEEK -> "d MMM";
                    case MONTH -> "LLL yy";
                };
        return DateTimeFormatter.ofPattern(pattern, viewer.member().language().locale())
                .format(point.days().first())
                .replace(".", "");
    }

    private List<Point> points() {
        return trending.trend().points();
    }

    private String title() {
        String pipeline = trending.frame().pipeline().name().in(viewer.member().language());
        return viewer.say("trend.title", "pipeline", Excerpt.line(pipeline, 60));
    }

    private String subtitle() {
        FunnelNames names = new FunnelNames(viewer);
        return Excerpt.capitalised(names.period(trending.view()))
                + " · "
                + names.part(trending.view(), trending.part(), trending.frame());
    }

    private String sum(long minor) {
        return minor == 0
                ? "0"
                : MoneyText.column(minor, trending.frame().currency(), viewer.member().language());
    }
}
