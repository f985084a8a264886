package voronka.telegrambot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.views.Cadence;
import voronka.domain.views.Report;
import voronka.domain.views.SavedView;
import voronka.domain.views.Span;
import voronka.domain.views.Subscription;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.FunnelNames;

/** The screens of saved views. */
final class ViewScreens {
    private static final int WIDEST = 36;

    private final ReportNames names;

    ViewScreens(ReportNames names) {
        this.names = names;
    }

    /** All that there are: one's own, then the colleagues'. */
    Screen list(List<SavedView> own, List<SavedView> others, Turn turn) {
        boolean none = own.isEmpty() && others.isEmpty();
        Html text = Html.empty().bold(turn.words().say("views.title"));
        text.line().text(turn.words().say(none ? "views.none" : "views.tap"));
        Screen screen = Screen.of(text);
        for (SavedView view : own) {
            String label = (view.shared() ? "👥 " : "📊 ") + view.name();
            screen = screen.row(key(label, Button.Act.SHOW, view));
        }
        for (SavedView view : others) {
            String label = "👥 " + view.name() + " · " + name(view.owner(), turn);
            screen = screen.row(key(label, Button.Act.SHOW, view));
        }
        return screen.row(
                press(turn.words().say("key.digests"), new Button.Digests(Button.Digest.SHOW)));
    }

    /** What a report is to be called. */
    Screen ask(Report report, Turn turn) {
        String name = names.of(report, turn);
        return Screen.of(Html.of(turn.words().say("views.ask")))
                .row(press("«" + name + "»", new Button.OfReport(Button.Deed.KEEP, report)))
                .row(
                        press(
                                turn.words().say("key.comes.WEEKLY"),
                                new Button.OfReport(Button.Deed.WEEKLY, report)),
                        press(
                                turn.words().say("key.comes.MORNINGS"),
                                new Button.OfReport(Button.Deed.MORNINGS, report)))
                .row(back(new Button.OfReport(Button.Deed.SHOW, report), turn));
    }

    /** A view, and what can be done with it. */
    Screen view(SavedView view, @Nullable Subscription comes, Turn turn) {
        boolean own = view.owner().equals(turn.member().id());
        Html text = Html.empty().bold(view.name()).line().text(names.of(view, turn));
        if (view.span() != null) {
            text.line().text(turn.words().say("views.moves"));
        }
        text.line()
                .text(
                        own
                                ? turn.words().say(view.shared() ? "views.shared" : "views.own")
                                : turn.words().say("views.of", "name", name(view.owner(), turn)));
        if (comes != null) {
            text.line().text(turn.words().say("comes." + comes.cadence()));
        }
        Screen screen =
                Screen.of(text)
                        .row(key("key.view.show", Button.Act.SHOW, view, turn))
                        .row(cadences(view, comes, turn));
        if (own) {
            screen =
                    screen.row(
                            view.shared()
                                    ? key("key.view.unshare", Button.Act.UNSHARE, view, turn)
                                    : key("key.view.share", Button.Act.SHARE, view, turn));
            Optional<SavedView> otherwise = view.otherwise();
            if (otherwise.isPresent()) {
                String period = period(otherwise.get(), turn);
                screen =
                        screen.row(
                                key(
                                        turn.words().say("key.view.turn", "period", period),
                                        Button.Act.TURN,
                                        view));
            }
            screen =
                    screen.row(
                            key("key.view.rename", Button.Act.RENAME, view, turn),
                            key("key.view.drop", Button.Act.ASK_DROP, view, turn));
        }
        return screen.row(press(turn.words().say("key.views"), new Button.Views()));
    }

    private static Screen.Key[] cadences(SavedView view, @Nullable Subscription comes, Turn turn) {
        List<Screen.Key> keys = new ArrayList<>();
        if (comes == null || comes.cadence() != Cadence.WEEKLY) {
            keys.add(key("key.comes.WEEKLY", Button.Act.WEEKLY, view, turn));
        }
        if (comes == null || comes.cadence() != Cadence.MORNINGS) {
            keys.add(key("key.comes.MORNINGS", Button.Act.MORNINGS, view, turn));
        }
        if (comes != null) {
            keys.add(key("key.comes.stop", Button.Act.STOP, view, turn));
        }
        return keys.toArray(Screen.Key[]::new);
    }

    /** Is it to be forgotten? */
    Screen askDrop(SavedView view, Turn turn) {
        return Screen.of(Html.of(turn.words().say("views.drop", "name", view.name())))
                .row(key("key.view.drop", Button.Act.DROP, view, turn))
                .row(back(new Button.OfView(Button.Act.ASK, view.owner(), view.id()), turn));
    }

    /** What is it to be called from now on? */
    Screen askName(SavedView view, Turn turn) {
        return Screen.of(Html.of(turn.words().say("views.rename", "name", view.name())))
                .row(back(new Button.OfView(Button.Act.ASK, view.owner(), view.id()), turn));
    }

    /** The report that a view shows, under the view's name. */
    Screen shown(Screen report, SavedView view, Turn turn) {
        Html text = Html.empty().bold("📌 " + view.name());
        if (!view.owner().equals(turn.member().id())) {
            text.text(" · " + name(view.owner(), turn));
        }
        text.line().line().add(report.text());
        Screen named = text.length() > Html.LONGEST ? report : new Screen(text, report.keys());
        return SaveKey.insteadOf(
                named,
                key("key.view.settings", Button.Act.ASK, view, turn),
                press(turn.words().say("key.views"), new Button.Views()));
    }

    private static String period(SavedView view, Turn turn) {
        @Nullable Span span = view.span();
        return span == null
                ? turn.words()
                        .say(
                                "span.fixed",
                                "period",
                                new FunnelNames(turn.viewer()).period(view.report().view()))
                : ReportNames.span(span, turn);
    }

    private static String name(MemberId owner, Turn turn) {
        return turn.viewer()
                .roster()
                .byId(owner)
                .map(Member::name)
                .orElseGet(() -> turn.words().say("deal.somebody"));
    }

    private static Screen.Key back(Button button, Turn turn) {
        return press(turn.words().say("key.view.back"), button);
    }

    private static Screen.Key key(String words, Button.Act act, SavedView view, Turn turn) {
        return key(turn.words().say(words), act, view);
    }

    private static Screen.Key key(String label, Button.Act act, SavedView view) {
        return press(label, new Button.OfView(act, view.owner(), view.id()));
    }

    private static Screen.Key press(String label, Button button) {
        return new Screen.Key.Press(Excerpt.line(label, WIDEST), button);
    }
}
