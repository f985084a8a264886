package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.History;
import voronka.domain.funnel.Losses;
import voronka.domain.funnel.Snapshot;
import voronka.telegram.picture.Drawing;
import voronka.telegram.picture.Drawing.Bar;
import voronka.telegram.picture.Drawing.Figure;
import voronka.telegram.picture.Drawing.Meaning;
import voronka.telegram.picture.Drawing.Panel;
import voronka.telegram.picture.Drawing.Part;
import voronka.telegram.picture.Drawing.Tone;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.words.MoneyText;

/**
 * A funnel as a picture, from the very answer that {@link FunnelText} tells: how many deals, and
 * for how much.
 */
public final class FunnelPicture {
    private static final int MOST_REASONS = 12;

    private final AskingFunnel.Answer answer;
    private final BookText book;
    private final Viewer viewer;

    private FunnelPicture(AskingFunnel.Answer answer, SalesBook book, Viewer viewer) {
        this.answer = answer;
        this.book = new BookText(book, viewer);
        this.viewer = viewer;
    }

    /** The picture; empty when there is nothing to be seen, which the text says in words. */
    public static Optional<Drawing> of(AskingFunnel.Answer answer, SalesBook book, Viewer viewer) {
        FunnelPicture picture = new FunnelPicture(answer, book, viewer);
        return switch (answer) {
            case AskingFunnel.Standing now -> picture.standing(now.snapshot());
            case AskingFunnel.Past past -> picture.past(past.history());
            case AskingFunnel.TooLong tooLong -> Optional.empty();
            case AskingFunnel.Lost lost -> picture.lost(lost.losses());
        };
    }

    private Optional<Drawing> standing(Snapshot funnel) {
        if (funnel.deals() == 0) {
            return Optional.empty();
        }
        List<Snapshot.Line> lines = funnel.lines();
        String without =
                funnel.withoutSum() == 0
                        ? ""
                        : Excerpt.capitalised(
                                viewer.say("funnel.without", "n", funnel.withoutSum()));
        return Optional.of(
                narrowing(
                        lines.stream().map(line -> name(line.stage(), line.name())).toList(),
                        new Panel(
                                viewer.say("picture.open", "n", viewer.grouped(funnel.deals())),
                                lines.stream()
                                        .map(l -> plain(l.deals(), deals(l.count())))
                                        .toList()),
                        new Panel(
                                viewer.say("picture.sum", "sum", brief(funnel.sum())),
                                lines.stream().map(l -> plain(l.sum(), sum(l.count()))).toList()),
                        List.of(),
                        without));
    }

    /** Stages from top to bottom: their deals on one side, their sums on the other. */
    private Drawing narrowing(
            List<String> stages, Panel deals, Panel sums, List<Meaning> meanings, String note) {
        return new Drawing.Bars(
                title("funnel.title"),
                subtitle(),
                true,
                stages,
                List.of(deals, sums),
                meanings,
                note);
    }

    private static Bar plain(long size, String figure) {
        return new Bar(figure, null, List.of(List.of(new Part(Tone.MAIN, size))));
    }

    private Optional<Drawing> past(History history) {
        List<History.Line> lines = history.lines();
        if (lines.stream().allMatch(line -> line.reached().isNone() && line.lost().isNone())) {
            return Optional.empty();
        }
        boolean cohort = history.kind() == History.Kind.COHORT;
        return Optional.of(
                narrowing(
                        lines.stream().map(line -> name(line.stage(), line.name())).toList(),
                        new Panel(
                                viewer.say("picture.deals"),
                                bars(history, this::deals, Count::deals)),
                        new Panel(viewer.say("picture.sums"), bars(history, this::sum, Count::sum)),
                        cohort
                                ? meanings(Tone.WON, Tone.LOST, Tone.FROZEN, Tone.STILL)
                                : List.of(
                                        new Meaning(Tone.MAIN, viewer.say("picture.reached")),
                                        new Meaning(Tone.LOST, viewer.say("picture.lost.here"))),
                        cohort ? viewer.say("picture.lost.here.note") : ""));
    }

    private List<Bar> bars(
            History history, Function<Count, String> figure, Function<Count, Long> size) {
        List<Bar> bars = new ArrayList<>();
        for (History.Line line : history.lines()) {
            Figure lost =
                    line.lost().isNone() || size.apply(line.lost()) == 0
                            ? null
                            : new Figure(Tone.LOST, "−" + figure.apply(line.lost()));
            List<List<Part>> strips =
                    history.kind() == History.Kind.COHORT
                            ? List.of(fates(line, history, size))
                            : List.of(
                                    List.of(new Part(Tone.MAIN, size.apply(line.reached()))),
                                    List.of(new Part(Tone.LOST, size.apply(line.lost()))));
            bars.add(new Bar(figure.apply(line.reached()), lost, strips));
        }
        return bars;
    }

    /**
     * What became in the end of the deals that reached a stage: won, or lost, frozen and still open
     * there or further on. Further on is where fewer deals have come.
     */
    private static List<Part> fates(
            History.Line line, History history, Function<Count, Long> size) {
        Count lost = Count.NONE;
        Count frozen = Count.NONE;
        Count still = Count.NONE;
        for (History.Line further : history.lines()) {
            if (further.reached().deals() <= line.reached().deals()) {
                lost = lost.plus(further.lost());
                frozen = frozen.plus(further.frozen());
                still = still.plus(further.still());
            }
        }
        return List.of(
                new Part(Tone.WON, size.apply(history.won())),
                new Part(Tone.LOST, size.apply(lost)),
                new Part(Tone.FROZEN, size.apply(frozen)),
                new Part(Tone.STILL, size.apply(still)));
    }

    private Optional<Drawing> lost(Losses losses) {
        if (losses.total().isNone()) {
            return Optional.empty();
        }
        List<Losses.Reason> reasons = losses.reasons().stream().limit(MOST_REASONS).toList();
        return Optional.of(
                new Drawing.Bars(
                        title("losses.title"),
                        subtitle(),
                        false,
                        reasons.stream().map(reason -> book.lostReason(reason.reason())).toList(),
                        List.of(
                                new Panel(
                                        viewer.say(
                                                "picture.lost.deals",
                                                "n",
                                                viewer.grouped(losses.total().deals())),
                                        reasons.stream()
                                                .map(r -> beside(r, this::deals, Count::deals))
                                                .toList()),
                                new Panel(
                                        viewer.say(
                                                "picture.sum", "sum", brief(losses.total().sum())),
                                        reasons.stream()
                                                .map(r -> beside(r, this::sum, Count::sum))
                                                .toList())),
                        List.of(
                                new Meaning(Tone.LOST, viewer.say("picture.lost")),
                                new Meaning(Tone.BEFORE, viewer.say("picture.before"))),
                        ""));
    }

    private Bar beside(
            Losses.Reason reason, Function<Count, String> figure, Function<Count, Long> size) {
        Figure before =
                new Figure(
                        Tone.BEFORE, viewer.say("losses.was", "n", figure.apply(reason.before())));
        return new Bar(
                figure.apply(reason.count()),
                reason.before().isNone() ? null : before,
                List.of(
                        List.of(new Part(Tone.LOST, size.apply(reason.count()))),
                        List.of(new Part(Tone.BEFORE, size.apply(reason.before())))));
    }

    private List<Meaning> meanings(Tone... tones) {
        List<Meaning> meanings = new ArrayList<>();
        for (Tone tone : tones) {
            meanings.add(new Meaning(tone, viewer.say("picture.tone." + tone)));
        }
        return meanings;
    }

    private String title(String key) {
        String pipeline = answer.frame().pipeline().name().in(viewer.member().language());
        return viewer.say(key, "pipeline", Excerpt.line(pipeline, 60));
    }

    private String subtitle() {
        FunnelNames names = new FunnelNames(viewer);
        return Excerpt.capitalised(names.period(answer.view()))
                + " · "
                + names.part(answer.view(), answer.part(), answer.frame());
    }

    private String name(StageKey key, @Nullable Stage stage) {
        return stage == null ? key + "*" : book.name(stage);
    }

    private String deals(Count count) {
        return viewer.grouped(count.deals());
    }

    private String sum(Count count) {
        return count.sum() == 0 && count.withoutSum() > 0
                ? "–"
                : MoneyText.column(
                        count.sum(), answer.frame().currency(), viewer.member().language());
    }

    private String brief(long minor) {
        return MoneyText.brief(minor, answer.frame().currency(), viewer.member().language());
    }
}
