package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Progress;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** What can be done with a deal from its card, by its state and by who looks at it. */
final class CardKeys {
    private static final int LONGEST_PROMISE = 60;

    private final BookText book;
    private final Viewer viewer;
    private final DealId id;
    private final int revision;

    private CardKeys(Deal deal, BookText book, Viewer viewer) {
        this.book = book;
        this.viewer = viewer;
        this.id = deal.id();
        this.revision = deal.facts().revision();
    }

    static List<List<Screen.Key>> of(DealFile file, BookText book, Viewer viewer) {
        Deal deal = file.deal();
        CardKeys keys = new CardKeys(deal, book, viewer);
        if (deal instanceof OpenDeal && deal.owner() == null) {
            return List.of(
                    List.of(keys.key("key.take", new Button.Take(deal.id())), keys.history()));
        }
        if (!viewer.mayChange(deal)) {
            return keys.onlooker(file);
        }
        return switch (deal) {
            case OpenDeal open -> keys.open(open);
            case FrozenDeal frozen -> keys.frozen();
            case LostDeal lost ->
                    List.of(
                            List.of(
                                    keys.key(
                                            "key.reopen",
                                            new Button.Reopen(keys.id, keys.revision))),
                            keys.talks(),
                            List.of(keys.rhythm(), keys.history(), keys.map()));
            case WonDeal won ->
                    List.of(keys.talks(), List.of(keys.rhythm(), keys.history(), keys.map()));
        };
    }

    /** Whoever has something to do about it answers that; everybody else looks. */
    private List<List<Screen.Key>> onlooker(DealFile file) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        file.promises().stream()
                .filter(promise -> promise.item() == null)
                .filter(promise -> viewer.member().id().equals(promise.owner()))
                .forEach(promise -> rows.add(List.of(result(promise))));
        List<Screen.Key> row = new ArrayList<>();
        if (file.deal() instanceof OpenDeal open) {
            open.stageIn(book.book())
                    .filter(stage -> !stage.checklist().isEmpty())
                    .ifPresent(stage -> row.add(tasks(stage, open)));
        }
        row.add(history());
        row.add(map());
        if (file.isKeptBy(viewer.member().id())) {
            rows.add(talks());
            row.addFirst(rhythm());
        }
        rows.add(row);
        return rows;
    }

    private Screen.Key result(FollowUp promise) {
        return Keys.press(
                viewer.say("key.result", "what", PromiseText.of(promise, LONGEST_PROMISE, viewer)),
                new Button.TellResult(id, promise.id()));
    }

    private List<List<Screen.Key>> open(OpenDeal deal) {
        List<List<Screen.Key>> rows = new ArrayList<>(tools(deal));
        Progress.Asked asked = deal.facts().progress().asked();
        if (asked != null && viewer.mayAgree(deal)) {
            rows.addFirst(
                    List.of(
                            key("key.agree", new Button.Agree(id, asked.event())),
                            key("key.disagree", new Button.Disagree(id, asked.event()))));
        }
        return rows;
    }

    private List<List<Screen.Key>> tools(OpenDeal deal) {
        Pipeline pipeline = book.book().pipeline(deal.facts().pipeline()).orElseThrow();
        List<List<Screen.Key>> rows = new ArrayList<>();
        pipeline.after(deal.stage()).ifPresent(next -> rows.add(List.of(next(next))));
        List<Screen.Key> tools = new ArrayList<>();
        if (pipeline.stages().size() > 1) {
            tools.add(key("key.move", new Button.ChooseStage(id, revision)));
        }
        deal.stageIn(book.book())
                .filter(stage -> !stage.checklist().isEmpty())
                .ifPresent(stage -> tools.add(tasks(stage, deal)));
        tools.add(remind());
        rows.add(tools);
        rows.add(talks());
        rows.add(List.of(key("key.sum", new Button.AskSum(id, revision)), history(), map()));
        List<Screen.Key> help = new ArrayList<>();
        deal.stageIn(book.book())
                .filter(ScriptView::isThere)
                .ifPresent(stage -> help.add(key("key.script", new Button.Script(id, 0))));
        help.add(key("key.assign", new Button.ChooseColleague(id)));
        help.add(rhythm());
        rows.add(help);
        rows.add(
                List.of(
                        key("key.won", new Button.Win(id, revision)),
                        key("key.lost", new Button.ChooseLoss(id, revision))));
        rows.add(
                List.of(
                        key("key.freeze", new Button.ChooseFreeze(id, revision)),
                        key("key.hand", new Button.ChooseOwner(id, revision))));
        return rows;
    }

    private List<List<Screen.Key>> frozen() {
        return List.of(
                List.of(key("key.wake", new Button.Wake(id, revision))),
                talks(),
                List.of(remind(), rhythm()),
                List.of(history(), map()));
    }

    private List<Screen.Key> talks() {
        return List.of(
                key("key.call", new Button.AskTalk(id, Button.Way.CALL)),
                key("key.meeting", new Button.AskTalk(id, Button.Way.MEETING)),
                key("key.mail", new Button.AskTalk(id, Button.Way.MAIL)));
    }

    private Screen.Key next(Stage stage) {
        return Keys.press(
                viewer.say("key.next", "stage", book.name(stage)),
                new Button.Move(id, revision, stage.key().value()));
    }

    private Screen.Key tasks(Stage stage, OpenDeal deal) {
        return Keys.press(
                viewer.say(
                        "key.tasks",
                        "done",
                        deal.facts().progress().ticks().size(),
                        "all",
                        stage.checklist().size()),
                new Button.Tasks(id));
    }

    private Screen.Key remind() {
        return key("key.remind", new Button.ChooseReminder(id));
    }

    private Screen.Key rhythm() {
        return key("key.rhythm", new Button.ChooseRhythm(id));
    }

    private Screen.Key map() {
        return key("key.map", new Button.DealMap(id));
    }

    private Screen.Key history() {
        return key("key.history", new Button.History(id));
    }

    private Screen.Key key(String label, Button button) {
        return Keys.press(viewer.say(label), button);
    }
}
