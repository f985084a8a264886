package voronka.telegrambot;

import java.util.List;
import java.util.Optional;
import voronka.domain.conversation.Dialogue;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.views.Cadence;
import voronka.domain.views.KeepingViews;
import voronka.domain.views.Letter;
import voronka.domain.views.Report;
import voronka.domain.views.SavedView;
import voronka.domain.views.SavedViews;
import voronka.domain.views.Subscribing;
import voronka.domain.views.Subscription;
import voronka.domain.views.ViewOutcome;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Excerpt;

/** Keeps reports as views, lists them, and does with them what their owner wishes. */
final class ViewTaps {
    /** So many of the colleagues' views are listed. */
    private static final int MOST_OTHERS = 40;

    private final KeepingViews keeping;
    private final SavedViews views;
    private final Subscribing subscribing;
    private final ShowingReport showing;
    private final AskingFunnel asking;
    private final ReportNames names;
    private final ViewScreens screens;

    ViewTaps(
            KeepingViews keeping,
            SavedViews views,
            Subscribing subscribing,
            ShowingReport showing,
            AskingFunnel asking,
            ReportNames names,
            ViewScreens screens) {
        this.keeping = keeping;
        this.views = views;
        this.subscribing = subscribing;
        this.showing = showing;
        this.asking = asking;
        this.names = names;
        this.screens = screens;
    }

    /** What views there are. A leaver's are not shown any more. */
    Reply list(Turn turn) {
        MemberId me = turn.member().id();
        List<SavedView> others =
                views.shared(MOST_OTHERS).stream()
                        .filter(view -> !view.owner().equals(me))
                        .filter(view -> works(view.owner(), turn))
                        .toList();
        return Reply.of(screens.list(views.viewsOf(me), others, turn));
    }

    private static boolean works(MemberId owner, Turn turn) {
        return turn.viewer().roster().byId(owner).filter(Member::active).isPresent();
    }

    Reply report(Button.OfReport tapped, Turn turn) {
        return switch (tapped.deed()) {
            case SHOW -> showing.of(tapped.report(), turn);
            case ASK ->
                    Reply.of(screens.ask(tapped.report(), turn))
                            .underThePicture()
                            .asking(
                                    turn.member().id(),
                                    new Dialogue.NameView(tapped.report(), turn.viewer().now()));
            case KEEP -> told(kept(tapped.report(), turn), "views.saved", turn);
            case WEEKLY -> kept(tapped.report(), Cadence.WEEKLY, turn);
            case MORNINGS -> kept(tapped.report(), Cadence.MORNINGS, turn);
        };
    }

    /** By its own name, with a number where it has to have one; the same report only once. */
    private ViewOutcome kept(Report report, Turn turn) {
        String name = names.of(report, turn);
        ViewOutcome outcome = saved(report, name, turn);
        for (int n = 2; outcome instanceof ViewOutcome.NameTaken taken; n++) {
            if (taken.by().on(asking.today()).equals(report)) {
                return new ViewOutcome.Kept(taken.by());
            }
            String end = " " + n;
            outcome =
                    saved(
                            report,
                            Excerpt.line(name, SavedView.LONGEST_NAME - end.length()) + end,
                            turn);
        }
        return outcome;
    }

    private Reply kept(Report report, Cadence cadence, Turn turn) {
        ViewOutcome outcome = kept(report, turn);
        return outcome instanceof ViewOutcome.Kept(SavedView view)
                ? subscribed(view, cadence, turn)
                : told(outcome, "views.saved", turn);
    }

    /** It comes by itself from now on. */
    private Reply subscribed(SavedView view, Cadence cadence, Turn turn) {
        return switch (subscribing.subscribe(turn.member(), letter(view), cadence)) {
            case Subscribing.Comes comes -> view(view, turn).saying(turn, "comes.done." + cadence);
            case Subscribing.TooMuch(int most) ->
                    view(view, turn).saying(turn, "comes.too-much", "most", most);
        };
    }

    private static Letter letter(SavedView view) {
        return new Letter.OfView(view.owner(), view.id());
    }

    private Reply view(SavedView view, Turn turn) {
        Optional<Subscription> comes = subscribing.of(turn.member(), letter(view));
        return Reply.of(screens.view(view, comes.orElse(null), turn));
    }

    private ViewOutcome saved(Report report, String name, Turn turn) {
        return keeping.save(report, name, turn.member().id(), asking.today());
    }

    /** A name was typed. */
    Reply named(Dialogue.NameView asked, String name, Turn turn) {
        return answered(saved(asked.report(), name, turn), "views.saved", turn);
    }

    /** Another name was typed. */
    Reply renamed(Dialogue.RenameView asked, String name, Turn turn) {
        MemberId me = turn.member().id();
        return answered(keeping.rename(me, asked.saved(), name, me), "views.renamed", turn);
    }

    /** A name that will not do is asked for again. */
    private Reply answered(ViewOutcome outcome, String done, Turn turn) {
        return switch (outcome) {
            case ViewOutcome.NameTaken taken -> Reply.saying(words(taken, turn));
            case ViewOutcome.BadName bad -> Reply.saying(words(bad, turn));
            case ViewOutcome.Kept kept -> told(kept, done, turn).answering(turn.member().id());
            case ViewOutcome.Dropped gone -> told(gone, done, turn).answering(turn.member().id());
            case ViewOutcome.Refused no -> told(no, done, turn).answering(turn.member().id());
        };
    }

    Reply view(Button.OfView tapped, Turn turn) {
        MemberId me = turn.member().id();
        MemberId owner = tapped.who();
        String id = tapped.saved();
        return switch (tapped.act()) {
            case SHARE -> told(keeping.share(true, owner, id, me), "views.done.shared", turn);
            case UNSHARE -> told(keeping.share(false, owner, id, me), "views.done.unshared", turn);
            case TURN -> told(keeping.turn(owner, id, me), "views.done.turned", turn);
            case DROP -> told(keeping.drop(owner, id, me), "views.dropped", turn);
            case SHOW, ASK, RENAME, ASK_DROP, WEEKLY, MORNINGS, STOP ->
                    keeping.seenBy(me, owner, id)
                            .map(view -> asked(tapped.act(), view, turn))
                            .orElseGet(() -> gone(turn));
        };
    }

    private Reply asked(Button.Act act, SavedView view, Turn turn) {
        boolean own = view.owner().equals(turn.member().id());
        if (act == Button.Act.SHOW) {
            return showing.of(view.on(asking.today()), turn)
                    .dressed(screen -> screens.shown(screen, view, turn));
        }
        if (act == Button.Act.RENAME && own) {
            return Reply.of(screens.askName(view, turn))
                    .asking(
                            turn.member().id(),
                            new Dialogue.RenameView(view.id(), turn.viewer().now()));
        }
        if (act == Button.Act.STOP) {
            subscribing.stop(turn.member(), letter(view));
            return view(view, turn).saying(turn, "comes.stopped");
        }
        if (act == Button.Act.WEEKLY || act == Button.Act.MORNINGS) {
            return subscribed(
                    view, act == Button.Act.WEEKLY ? Cadence.WEEKLY : Cadence.MORNINGS, turn);
        }
        return act == Button.Act.ASK_DROP && own
                ? Reply.of(screens.askDrop(view, turn))
                : view(view, turn);
    }

    private Reply told(ViewOutcome outcome, String done, Turn turn) {
        return switch (outcome) {
            case ViewOutcome.Kept(SavedView view) ->
                    view(view, turn).saying(turn, done, "name", view.name());
            case ViewOutcome.Dropped(SavedView view) -> {
                subscribing.stop(turn.member(), letter(view));
                yield list(turn).saying(turn, done, "name", view.name());
            }
            case ViewOutcome.NoSuchView none -> gone(turn);
            case ViewOutcome.NotYours(SavedView view) ->
                    view(view, turn).saying(turn, "views.not-yours");
            case ViewOutcome.Refused no -> Reply.saying(words(no, turn));
        };
    }

    private Reply gone(Turn turn) {
        return list(turn).saying(turn, "views.gone");
    }

    private static String words(ViewOutcome.Refused no, Turn turn) {
        return switch (no) {
            case ViewOutcome.NameTaken(SavedView by) ->
                    turn.words().say("views.taken", "name", by.name());
            case ViewOutcome.BadName(int length) ->
                    length == 0
                            ? turn.words().say("views.no-name")
                            : turn.words().say("views.long", "most", SavedView.LONGEST_NAME);
            case ViewOutcome.TooMany(int most) -> turn.words().say("views.too-many", "most", most);
            case ViewOutcome.NoSuchView none -> turn.words().say("views.gone");
            case ViewOutcome.NotYours other -> turn.words().say("views.not-yours");
        };
    }
}
