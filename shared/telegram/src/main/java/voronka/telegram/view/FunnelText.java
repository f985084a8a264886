package voronka.telegram.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.History;
import voronka.domain.funnel.Snapshot;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.words.MoneyText;
import voronka.telegram.words.PeriodText;

/** A funnel as text: a bar per stage, number and sum, and what can be asked next. */
public final class FunnelText {
    private static final String DOT = " · ";

    /** Of a longer pipeline the lines under the bars would not fit a message. */
    private static final int MOST_EXPLAINED = 20;

    private final AskingFunnel.Answer answer;
    private final FunnelView view;
    private final Viewer viewer;
    private final Html text = Html.empty();

    private FunnelText(AskingFunnel.Answer answer, Viewer viewer) {
        this.answer = answer;
        this.view = answer.view();
        this.viewer = viewer;
    }

    /**
     * The funnel with the keys that narrow it down.
     *
     * @param book says what reasons are called
     */
    public static Screen of(AskingFunnel.Answer answer, SalesBook book, Viewer viewer) {
        FunnelText funnel = new FunnelText(answer, viewer);
        funnel.title();
        switch (answer) {
            case AskingFunnel.Standing now -> funnel.standing(now);
            case AskingFunnel.Past past -> funnel.past(past.history());
            case AskingFunnel.TooLong(var view, var part, var frame, LocalDate readTo) ->
                    funnel.text.text(
                            viewer.say(
                                    "funnel.toolong",
                                    "day",
                                    PeriodText.day(readTo, viewer.member().language())));
            case AskingFunnel.Lost lost ->
                    funnel.text.add(new LossesText(lost, new BookText(book, viewer)).drawn());
        }
        return new Screen(funnel.text, new FunnelKeys(answer, viewer).rows());
    }

    private void title() {
        String pipeline = answer.frame().pipeline().name().in(viewer.member().language());
        String title = view.kind() == FunnelView.Kind.LOSSES ? "losses.title" : "funnel.title";
        text.bold(viewer.say(title, "pipeline", Excerpt.line(pipeline, 60)));
        FunnelNames names = new FunnelNames(viewer);
        text.text(DOT + names.period(view) + DOT + names.part(view, answer.part(), answer.frame()))
                .line();
    }

    private void standing(AskingFunnel.Standing now) {
        Snapshot funnel = now.snapshot();
        if (funnel.deals() == 0) {
            text.text(viewer.say(view.period() == null ? "funnel.empty" : "funnel.empty.then"));
        } else {
            text.table(BarTable.of(funnel.lines().stream().map(this::bar).toList())).line();
            String deals = viewer.words().count("funnel.deals", funnel.deals());
            text.text(viewer.say("funnel.total", "deals", deals, "sum", brief(funnel.sum())));
            text.line().text(viewer.say("funnel.weighted", "sum", brief(funnel.weighted())));
        }
        List<String> besides = new ArrayList<>();
        if (funnel.withoutSum() > 0) {
            besides.add(viewer.say("funnel.without", "n", funnel.withoutSum()));
        }
        if (funnel.frozen() > 0) {
            besides.add(viewer.say("funnel.frozen", "n", funnel.frozen()));
        }
        if (!besides.isEmpty()) {
            text.line().text(Excerpt.capitalised(String.join(DOT, besides)));
        }
        if (now.lately() != null) {
            conversions(now.lately());
        }
        vanished(funnel.lines().stream().anyMatch(line -> line.name() == null));
    }

    /** From stage to stage, where there are enough cases; nothing where there are none. */
    private void conversions(History lately) {
        if (lately.lines().stream().allMatch(line -> line.soundConversion().isEmpty())) {
            return;
        }
        List<String> shares = new ArrayList<>();
        for (History.Line line : lately.lines()) {
            String share = line.soundConversion().isEmpty() ? "–" : percent(line);
            shares.add(isBottleneck(line, lately) ? share + mark() : share);
        }
        String row = String.join(" → ", shares);
        text.line().text(viewer.say("funnel.lately", "n", AskingFunnel.LATELY, "row", row));
    }

    private void past(History history) {
        text.italic(viewer.say("funnel.kind." + view.kind())).line();
        if (history.created().isNone() && history.lines().stream().allMatch(this::isIdle)) {
            text.text(viewer.say("funnel.nothing"));
            return;
        }
        text.table(BarTable.of(history.lines().stream().map(l -> bar(l, history)).toList()));
        text.line().text(viewer.say("funnel.created", "count", count(history.created())));
        text.line().text(viewer.say("funnel.won", "count", count(history.won())));
        history.winRate()
                .ifPresent(
                        rate ->
                                text.text(
                                        DOT
                                                + viewer.say(
                                                        "funnel.rate",
                                                        "share",
                                                        Math.round(rate * 100))));
        text.line().text(viewer.say("funnel.lost", "count", count(history.lost())));
        if (history.created().withoutSum() > 0) {
            String without = viewer.say("funnel.without", "n", history.created().withoutSum());
            text.line().text(Excerpt.capitalised(without));
        }
        history.bottleneck()
                .ifPresent(
                        line ->
                                text.line()
                                        .text(
                                                viewer.say(
                                                        "funnel.bottleneck",
                                                        "stage",
                                                        name(line.stage(), line.name()),
                                                        "share",
                                                        percent(line))));
        vanished(history.lines().stream().anyMatch(line -> line.name() == null));
    }

    private boolean isIdle(History.Line line) {
        return line.reached().isNone() && line.lost().isNone() && line.still().isNone();
    }

    private BarTable.Bar bar(Snapshot.Line line) {
        String sum = line.sum() == 0 ? "" : column(line.sum());
        return new BarTable.Bar(
                name(line.stage(), line.name()),
                view.money() ? line.sum() : line.deals(),
                String.valueOf(line.deals()),
                sum,
                List.of());
    }

    private BarTable.Bar bar(History.Line line, History history) {
        String share = line.conversion().isEmpty() ? "" : percent(line);
        return new BarTable.Bar(
                name(line.stage(), line.name()),
                size(line.reached()),
                figure(line.reached()),
                isBottleneck(line, history) ? share + " ◀" : share,
                history.lines().size() > MOST_EXPLAINED ? List.of() : below(line));
    }

    private List<String> below(History.Line line) {
        List<String> parts = new ArrayList<>();
        add("funnel.line.lost", line.lost(), parts);
        add("funnel.line.frozen", line.frozen(), parts);
        add("funnel.line.still", line.still(), parts);
        line.stays()
                .median()
                .ifPresent(days -> parts.add(viewer.say("funnel.line.days", "n", days)));
        return parts;
    }

    private void add(String key, Count count, List<String> parts) {
        if (!count.isNone()) {
            parts.add(viewer.say(key, "n", figure(count)));
        }
    }

    private long size(Count count) {
        return view.money() ? count.sum() : count.deals();
    }

    private String figure(Count count) {
        return view.money() ? column(count.sum()) : String.valueOf(count.deals());
    }

    private void vanished(boolean any) {
        if (any) {
            text.line().italic(viewer.say("funnel.vanished"));
        }
    }

    private static boolean isBottleneck(History.Line line, History history) {
        return history.bottleneck().filter(line::equals).isPresent();
    }

    private String mark() {
        return " ◀ " + viewer.say("funnel.narrow");
    }

    private static String percent(History.Line line) {
        return Math.round(line.conversion().orElseThrow() * 100) + " %";
    }

    private String name(StageKey key, @Nullable Stage stage) {
        return stage == null
                ? key + "*"
                : Excerpt.line(stage.name().in(viewer.member().language()), 40);
    }

    private String count(Count count) {
        return count.sum() == 0
                ? String.valueOf(count.deals())
                : count.deals() + DOT + brief(count.sum());
    }

    private String column(long minor) {
        return MoneyText.column(minor, answer.frame().currency(), viewer.member().language());
    }

    private String brief(long minor) {
        return MoneyText.brief(minor, answer.frame().currency(), viewer.member().language());
    }
}
