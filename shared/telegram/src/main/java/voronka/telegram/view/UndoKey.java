package voronka.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.UndoingCommand;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** The key that takes back what was just done, above all others of the screen that shows it. */
public final class UndoKey {
    private UndoKey() {}

    /** The key; empty after what cannot be taken back. */
    public static Optional<Screen.Key> of(DealOutcome.Changed changed, Viewer viewer) {
        return UndoingCommand.isUndoable(changed.events())
                ? Optional.of(
                        Keys.press(
                                viewer.say("key.undo"),
                                new Button.Undo(
                                        changed.file().deal().id(),
                                        changed.file().deal().facts().revision(),
                                        changed.event().number(),
                                        changed.last().number())))
                : Optional.empty();
    }

    /** That screen with the key as its first row. */
    public static Screen first(Screen.Key undo, Screen screen) {
        List<List<Screen.Key>> rows = new ArrayList<>();
        rows.add(List.of(undo));
        rows.addAll(screen.keys());
        return new Screen(screen.text(), rows);
    }
}
