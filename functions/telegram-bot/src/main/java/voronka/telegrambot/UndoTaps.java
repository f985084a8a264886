package voronka.telegrambot;

import voronka.domain.selling.UndoingCommand;
import voronka.telegram.screen.Button;

/** The key that takes back what was just done. */
final class UndoTaps {
    private final UndoingCommand undoing;
    private final Outcomes outcomes;

    UndoTaps(UndoingCommand undoing, Outcomes outcomes) {
        this.undoing = undoing;
        this.outcomes = outcomes;
    }

    Reply undo(Button.Undo undo, Turn turn) {
        return outcomes.shown(
                undoing.of(undo.event(), undo.upTo(), turn.order(undo.deal(), undo.revision())),
                undo.deal(),
                turn);
    }
}
