package voronka.telegrambot;

import voronka.domain.selling.MovingDeal;
import voronka.telegram.screen.Button;
import voronka.telegram.view.Choices;

/** Keys that move a deal. */
final class StageTaps {
    private final MovingDeal moving;
    private final Choosing choosing;
    private final DealScreens screens;
    private final Outcomes outcomes;

    StageTaps(MovingDeal moving, Choosing choosing, DealScreens screens, Outcomes outcomes) {
        this.moving = moving;
        this.choosing = choosing;
        this.screens = screens;
        this.outcomes = outcomes;
    }

    Reply choose(Button.ChooseStage choose, Turn turn) {
        return choosing.ofOpen(
                choose.deal(),
                choose.revision(),
                turn,
                file -> Reply.of(Choices.stage(file, screens.book(file), turn.viewer())));
    }

    Reply move(Button.Move move, Turn turn) {
        return outcomes.shown(
                moving.to(move.stage(), turn.order(move.deal(), move.revision())),
                move.deal(),
                turn);
    }
}
