package voronka.telegrambot;

import java.util.List;
import java.util.Optional;
import voronka.domain.book.ChecklistItem;
import voronka.domain.book.Stage;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.FillingDeal;
import voronka.domain.selling.Given;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.OutcomeText;
import voronka.telegram.view.TasksView;
import voronka.telegram.view.UndoKey;

/** Keys that show the tasks of a deal's stage and tick them off. */
final class TaskTaps {
    private final FollowUps followUps;
    private final FillingDeal filling;
    private final DealScreens screens;
    private final Outcomes outcomes;

    TaskTaps(FollowUps followUps, FillingDeal filling, DealScreens screens, Outcomes outcomes) {
        this.followUps = followUps;
        this.filling = filling;
        this.screens = screens;
        this.outcomes = outcomes;
    }

    Reply tasks(Button.Tasks tasks, Turn turn) {
        Optional<DealFile> file = followUps.file(tasks.deal());
        return file.map(found -> Reply.of(screen(found, turn)))
                .orElseGet(
                        () ->
                                outcomes.shown(
                                        new DealOutcome.NoSuchDeal(tasks.deal()),
                                        tasks.deal(),
                                        turn));
    }

    Reply tick(Button.Tick tick, Turn turn) {
        Optional<String> item =
                followUps.file(tick.deal()).flatMap(file -> item(file, tick.place()));
        DealOutcome outcome =
                filling.with(
                        Given.NOTHING.ticking(item.orElse("")),
                        turn.order(tick.deal(), tick.revision()));
        return outcome instanceof DealOutcome.Changed changed && staysInStage(changed)
                ? Reply.of(ticked(changed, turn), OutcomeText.of(outcome, turn.viewer()))
                : outcomes.shown(outcome, tick.deal(), turn);
    }

    private Screen ticked(DealOutcome.Changed changed, Turn turn) {
        Screen tasks = screen(changed.file(), turn);
        return UndoKey.of(changed, turn.viewer())
                .map(undo -> UndoKey.first(undo, tasks))
                .orElse(tasks);
    }

    private static boolean staysInStage(DealOutcome.Changed changed) {
        return changed.events().stream()
                .allMatch(
                        event ->
                                event.before() != null
                                        && event.before().stage().equals(event.after().stage()));
    }

    private Optional<String> item(DealFile file, int place) {
        return stage(file)
                .map(Stage::checklist)
                .filter(items -> place >= 0 && place < items.size())
                .map(items -> items.get(place))
                .map(ChecklistItem::key);
    }

    private Screen screen(DealFile file, Turn turn) {
        List<ChecklistItem> items = stage(file).map(Stage::checklist).orElse(List.of());
        return items.isEmpty() || !turn.viewer().worksOn(file)
                ? screens.card(file, turn)
                : TasksView.of(file, screens.book(file), turn.viewer());
    }

    private Optional<Stage> stage(DealFile file) {
        return file.deal() instanceof OpenDeal open
                ? open.stageIn(screens.book(file))
                : Optional.empty();
    }
}
