package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** The tasks of an open deal's stage: what is done, what is not, by when and by whom. */
public final class TasksView {
    private final DealFile file;
    private final OpenDeal deal;
    private final BookText book;
    private final Viewer viewer;

    private TasksView(DealFile file, OpenDeal deal, BookText book, Viewer viewer) {
        this.file = file;
        this.deal = deal;
        this.book = book;
        this.viewer = viewer;
    }

    /**
     * The list, with a key for each task that the viewer may tick off.
     *
     * @throws IllegalArgumentException when the deal is not open
     */
    public static Screen of(DealFile file, SalesBook book, Viewer viewer) {
        if (!(file.deal() instanceof OpenDeal deal)) {
            throw new IllegalArgumentException("not open: " + file.deal().id());
        }
        return new TasksView(file, deal, new BookText(book, viewer), viewer).drawn();
    }

    private Screen drawn() {
        Stage stage = deal.stageIn(book.book()).orElseThrow();
        Html text =
                Html.empty()
                        .add(DealLines.title(deal, viewer))
                        .line()
                        .text(viewer.say("tasks.title", "stage", book.name(stage)));
        List<Screen.Key.Press> keys = new ArrayList<>();
        int place = 0;
        for (ChecklistItem item : stage.checklist()) {
            text.line().text(line(item));
            if (isTheirs(item)) {
                keys.add(
                        new Screen.Key.Press(
                                "☐ " + book.in(item.text()),
                                new Button.Tick(deal.id(), deal.facts().revision(), place)));
            }
            place++;
        }
        List<List<Screen.Key>> rows = new ArrayList<>(Keys.answers(keys));
        rows.add(List.of(Keys.back(deal, viewer)));
        return new Screen(text, rows);
    }

    private boolean isDone(ChecklistItem item) {
        return deal.facts().progress().ticks().contains(item.key());
    }

    private boolean isTheirs(ChecklistItem item) {
        boolean given =
                task(item).filter(task -> viewer.member().id().equals(task.owner())).isPresent();
        return !isDone(item) && (given || viewer.mayChange(deal));
    }

    private String line(ChecklistItem item) {
        String text = (isDone(item) ? "☑ " : "☐ ") + book.in(item.text());
        String needed = item.required() ? viewer.say("tasks.required") : "";
        return text + needed + task(item).map(this::whenAndWho).orElse("");
    }

    private String whenAndWho(FollowUp task) {
        String when = viewer.dates().moment(task.due().instant());
        return task.owner() == null || Objects.equals(task.owner(), deal.owner())
                ? viewer.say("tasks.by", "when", when)
                : viewer.say("tasks.by.whom", "when", when, "who", viewer.name(task.owner()));
    }

    private Optional<FollowUp> task(ChecklistItem item) {
        return file.open().stream()
                .filter(open -> open.kind() == FollowUp.Kind.TASK)
                .filter(open -> item.key().equals(open.item()))
                .findFirst();
    }
}
