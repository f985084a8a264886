package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.Rating;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Bar;
import voronka.telegram.picture.Drawing.Figure;
import voronka.telegram.picture.Drawing.Meaning;
import voronka.telegram.picture.Drawing.Panel;
import voronka.telegram.picture.Drawing.Part;
import voronka.telegram.picture.Drawing.Tone;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;

/** Who has closed what, as a text and as a picture of the same numbers. */
public final class RatingView {
    /** A longer list is no rating any more. */
    private static final int MOST = 20;

    private final AskingFunnel.Rated rated;
    private final Viewer viewer;

    private RatingView(AskingFunnel.Rated rated, Viewer viewer) {
        this.rated = rated;
        this.viewer = viewer;
    }

    /** The text, the best first; or that the log is too long for it. */
    public static Screen of(AskingFunnel.Ranked ranked, Viewer viewer) {
        return switch (ranked) {
            case AskingFunnel.Rated rated -> of(rated, viewer);
            case AskingFunnel.TooLong tooLong -> ReportKeys.tooLong(tooLong, viewer);
        };
    }

    /** The picture; empty when there is nothing to see. */
    public static Optional<Drawing> picture(AskingFunnel.Ranked ranked, Viewer viewer) {
        return ranked instanceof AskingFunnel.Rated rated
                ? picture(rated, viewer)
                : Optional.empty();
    }

    /** The text, the best first. */
    public static Screen of(AskingFunnel.Rated rated, Viewer viewer) {
        return new RatingView(rated, viewer).screen();
    }

    /** The picture; empty when nobody closed anything. */
    public static Optional<Drawing> picture(AskingFunnel.Rated rated, Viewer viewer) {
        return new RatingView(rated, viewer).drawing();
    }

    private Screen screen() {
        Html text = Html.empty().bold(title()).text(" · " + subtitle()).line();
        if (lines().isEmpty()) {
            text.text(viewer.say("rating.nobody"));
        } else {
            text.italic(viewer.say("rating.about")).line();
            text.table(BarTable.of(lines().stream().map(this::row).toList()));
        }
        return new Screen(text, ReportKeys.under(rated.view(), viewer));
    }

    private BarTable.Bar row(Rating.Line line) {
        List<String> below = new ArrayList<>();
        if (!line.lost().isNone()) {
            below.add(viewer.say("funnel.line.lost", "n", line.lost().deals()));
        }
        line.winRate()
                .ifPresent(rate -> below.add(viewer.say("rating.rate", "share", share(rate))));
        return new BarTable.Bar(
                name(line),
                line.won().sum(),
                String.valueOf(line.won().deals()),
                sum(line.won()),
                below);
    }

    private Optional<Drawing> drawing() {
        if (lines().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Drawing.Bars(
                        title(),
                        subtitle(),
                        false,
                        lines().stream().map(this::name).toList(),
                        List.of(
                                new Panel(
                                        viewer.say("rating.deals"),
                                        lines().stream().map(this::closed).toList()),
                                new Panel(
                                        viewer.say("trend.sums"),
                                        lines().stream().map(this::earned).toList())),
                        List.of(
                                new Meaning(Tone.WON, viewer.say("picture.tone.WON")),
                                new Meaning(Tone.LOST, viewer.say("picture.tone.LOST"))),
                        ""));
    }

    private Bar closed(Rating.Line line) {
        return new Bar(
                viewer.grouped(line.won().deals()),
                line.lost().isNone()
                        ? null
                        : new Figure(Tone.LOST, "−" + viewer.grouped(line.lost().deals())),
                List.of(
                        List.of(
                                new Part(Tone.WON, line.won().deals()),
                                new Part(Tone.LOST, line.lost().deals()))));
    }

    private Bar earned(Rating.Line line) {
        return new Bar(
                sum(line.won()), null, List.of(List.of(new Part(Tone.WON, line.won().sum()))));
    }

    private List<Rating.Line> lines() {
        return rated.rating().lines().stream().limit(MOST).toList();
    }

    private String name(Rating.Line line) {
        return Excerpt.line(new FunnelNames(viewer).person(line.owner()), 40);
    }

    private String title() {
        String pipeline = rated.frame().pipeline().name().in(viewer.member().language());
        return viewer.say("rating.title", "pipeline", Excerpt.line(pipeline, 60));
    }

    private String subtitle() {
        FunnelNames names = new FunnelNames(viewer);
        return Excerpt.capitalised(names.period(rated.view()))
                + " · "
                + names.part(rated.view(), rated.part(), rated.frame());
    }

    private static long share(double rate) {
        return Math.round(rate * 100);
    }

    private String sum(Count count) {
        return count.sum() == 0
                ? "–"
                : MoneyText.column(
                        count.sum(), rated.frame().currency(), viewer.member().language());
    }
}
