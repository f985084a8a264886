package voronka.telegram.view;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import voronka.domain.activity.Heard;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.Losses;
import voronka.telegram.screen.Html;
import voronka.telegram.words.MoneyText;

/** What was lost: why and where, whose, whence, on which days, and how it was before. */
record LossesText(AskingFunnel.Lost lost, BookText book) {
    private static final int MOST_REASONS = 12;
    private static final int MOST_STAGES = 4;
    private static final int MOST_NAMES = 6;

    Html drawn() {
        Losses losses = lost.losses();
        Viewer viewer = book.viewer();
        Html text = Html.empty();
        if (losses.total().isNone()) {
            return text.text(viewer.say("losses.none")).line().text(trend(losses.before()));
        }
        text.text(viewer.say("losses.total", "count", count(losses.total()))).line();
        text.text(trend(losses.before())).line().line();
        text.bold(viewer.say("losses.reasons")).line();
        text.table(
                BarTable.of(
                        losses.reasons().stream().limit(MOST_REASONS).map(this::reason).toList()));
        FunnelNames names = new FunnelNames(viewer);
        named("losses.owners", losses.owners(), names::owner, text);
        named("losses.sources", losses.sources(), names::source, text);
        objections(losses.objections(), text);
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (losses.weekdays().containsKey(day)) {
                String name = viewer.say("weekday." + day.getValue());
                days.add(name + " " + figure(losses.weekdays().get(day)));
            }
        }
        return text.line().text(viewer.say("losses.days", "days", String.join(" · ", days)));
    }

    private BarTable.Bar reason(Losses.Reason reason) {
        List<String> below =
                new ArrayList<>(
                        reason.stages().stream()
                                .limit(MOST_STAGES)
                                .map(at -> stage(at) + " " + figure(at.count()))
                                .toList());
        below.add(book.viewer().say("losses.was", "n", figure(reason.before())));
        return bar(book.lostReason(reason.reason()), reason.count(), below);
    }

    /** A deal in which two were heard is in both lines. */
    private void objections(List<Losses.Objection> objections, Html text) {
        if (objections.isEmpty()) {
            return;
        }
        text.line().bold(book.viewer().say("losses.objections")).line();
        text.table(
                BarTable.of(objections.stream().limit(MOST_NAMES).map(this::objection).toList()));
    }

    private BarTable.Bar objection(Losses.Objection objection) {
        String pipeline = lost.frame().pipeline().key();
        Heard heard = objection.heard();
        List<String> below = new ArrayList<>(List.of(book.stage(pipeline, heard.stage())));
        if (!objection.won().isNone()) {
            below.add(book.viewer().say("losses.overcome", "n", figure(objection.won())));
        }
        String says = book.viewer().say("script.says", "says", book.objection(pipeline, heard));
        return bar(says, objection.lost(), below);
    }

    private String stage(Losses.AtStage at) {
        return book.stage(lost.frame().pipeline().key(), at.stage());
    }

    private void named(
            String title, List<Losses.Named> parts, Function<String, String> name, Html text) {
        if (parts.isEmpty()) {
            return;
        }
        text.line().bold(book.viewer().say(title)).line();
        text.table(
                BarTable.of(
                        parts.stream()
                                .limit(MOST_NAMES)
                                .map(part -> bar(name.apply(part.name()), part.count(), List.of()))
                                .toList()));
    }

    private BarTable.Bar bar(String name, Count count, List<String> below) {
        long size = view().money() ? count.sum() : count.deals();
        String sum = count.sum() == 0 ? "" : column(count.sum());
        return new BarTable.Bar(name, size, String.valueOf(count.deals()), sum, below);
    }

    private String trend(Count before) {
        return book.viewer().say("losses.before", "count", count(before));
    }

    private String figure(Count count) {
        return view().money() ? column(count.sum()) : String.valueOf(count.deals());
    }

    private String count(Count count) {
        return count.sum() == 0
                ? String.valueOf(count.deals())
                : count.deals() + " · " + brief(count.sum());
    }

    private FunnelView view() {
        return lost.view();
    }

    private String column(long minor) {
        return MoneyText.column(minor, lost.frame().currency(), book.viewer().member().language());
    }

    private String brief(long minor) {
        return MoneyText.brief(minor, lost.frame().currency(), book.viewer().member().language());
    }
}
