package voronka.telegram.view;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.book.StageKey;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.Behind;
import voronka.domain.funnel.Behind.What;
import voronka.domain.funnel.Count;
import voronka.domain.funnel.Fingerprint;
import voronka.domain.funnel.FunnelView;
import voronka.domain.funnel.FunnelView.Part;
import voronka.domain.funnel.History;
import voronka.domain.funnel.Losses;
import voronka.domain.funnel.Snapshot;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Which of a report's lines is to be opened? */
public final class LinesView {
    private final FunnelView view;
    private final AskingFunnel.Answer answer;
    private final BookText book;
    private final Viewer viewer;
    private final List<Screen.Key.Press> lines = new ArrayList<>();

    private LinesView(AskingFunnel.Answer answer, SalesBook book, Viewer viewer) {
        this.view = answer.view();
        this.answer = answer;
        this.book = new BookText(book, viewer);
        this.viewer = viewer;
    }

    /**
     * The lines that have deals.
     *
     * @param at the fingerprint of a stage whose lines they are; "" for the whole report's
     */
    public static Screen of(AskingFunnel.Answer answer, String at, SalesBook book, Viewer viewer) {
        LinesView lines = new LinesView(answer, book, viewer);
        switch (answer) {
            case AskingFunnel.Standing now -> lines.now(now.snapshot());
            case AskingFunnel.Past past -> lines.past(past.history(), at);
            case AskingFunnel.Lost lost -> lines.lost(lost.losses());
            case AskingFunnel.TooLong tooLong -> {}
        }
        return lines.ask(at);
    }

    private void now(Snapshot snapshot) {
        for (Snapshot.Line line : snapshot.lines()) {
            add(stage(line.stage()), line.count(), Behind.of(What.OPEN, line.stage()));
        }
    }

    private void past(History history, String at) {
        for (History.Line line : history.lines()) {
            StageKey stage = line.stage();
            if (Fingerprint.of(stage.value()).equals(at)) {
                add(viewer.say("lines.REACHED"), line.reached(), Behind.of(What.REACHED, stage));
                add(viewer.say("lines.PASSED"), line.passed(), Behind.of(What.PASSED, stage));
                add(viewer.say("lines.LOST"), line.lost(), Behind.of(What.LOST, stage));
                add(viewer.say("lines.FROZEN"), line.frozen(), Behind.of(What.FROZEN, stage));
                add(viewer.say("lines.STILL"), line.still(), Behind.of(What.STILL, stage));
            }
        }
        if (at.isEmpty()) {
            add(viewer.say("lines.CREATED"), history.created(), Behind.of(What.CREATED));
            add(viewer.say("lines.WON"), history.won(), Behind.of(What.WON));
            add(viewer.say("lines.LOST"), history.lost(), Behind.of(What.LOST));
            for (History.Line line : history.lines()) {
                long most = Math.max(line.reached().deals(), line.still().deals());
                if (Math.max(most, line.lost().deals()) > 0) {
                    press(
                            stage(line.stage()) + " …",
                            new Button.Lines(view, Fingerprint.of(line.stage().value())));
                }
            }
        }
    }

    private void lost(Losses losses) {
        add(viewer.say("lines.LOST"), losses.total(), Behind.of(What.LOST));
        for (Losses.Reason reason : losses.reasons()) {
            String name = book.lostReason(reason.reason());
            add(name, reason.count(), Behind.lostFor(reason.reason()));
        }
        FunnelNames names = new FunnelNames(viewer);
        for (Losses.Named owner : losses.owners()) {
            Part part =
                    owner.name().isEmpty()
                            ? new Part(FunnelView.By.OWNER, "")
                            : Part.of(new MemberId(owner.name()));
            add(names.owner(owner.name()), owner.count(), part);
        }
        for (Losses.Named source : losses.sources()) {
            Part part = Part.of(FunnelView.By.SOURCE, source.name());
            add(names.source(source.name()), source.count(), part);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            @Nullable Count count = losses.weekdays().get(day);
            if (count != null) {
                add(viewer.say("weekday." + day.getValue()), count, Behind.lostOn(day));
            }
        }
    }

    /** Somebody's, or those from somewhere: the same line of a narrower report. */
    private void add(String name, Count count, Part part) {
        Behind lost = Behind.of(What.LOST);
        press(
                viewer.say("lines.line", "name", name, "n", count.deals()),
                new Button.DealsBehind(view.of(part), lost, 0));
    }

    private void add(String name, Count count, Behind line) {
        if (count.deals() > 0) {
            press(
                    viewer.say("lines.line", "name", name, "n", count.deals()),
                    new Button.DealsBehind(view, line, 0));
        }
    }

    private void press(String label, Button button) {
        lines.add(new Screen.Key.Press(label, button));
    }

    private String stage(StageKey stage) {
        return book.stage(answer.frame().pipeline().key(), stage);
    }

    private Screen ask(String at) {
        FunnelNames names = new FunnelNames(viewer);
        Html text =
                Html.empty()
                        .bold(viewer.say(lines.isEmpty() ? "lines.none" : "lines.ask"))
                        .line()
                        .text(
                                names.period(view)
                                        + " · "
                                        + names.part(view, answer.part(), answer.frame()));
        if (Keys.areNumbered(lines.size())) {
            for (int i = 0; i < Math.min(lines.size(), Keys.most()); i++) {
                text.line().text((i + 1) + ". " + lines.get(i).label());
            }
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(lines));
        rows.add(
                List.of(
                        at.isEmpty()
                                ? FunnelKeys.back(view, viewer)
                                : Keys.press(viewer.say("key.back"), new Button.Lines(view, ""))));
        return new Screen(text, rows);
    }
}
