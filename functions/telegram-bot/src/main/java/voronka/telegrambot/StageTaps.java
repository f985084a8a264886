package voronka.telegrambot;

import voronka.domain.book.StageKey;
import voronka.domain.deal.Wish;
import voronka.telegram.screen.Button;
import voronka.telegram.view.Choices;

/** Keys that move a deal. */
final class StageTaps {
    private final Wishes wishes;
    private final Choosing choosing;
    private final DealScreens screens;

    StageTaps(Wishes wishes, Choosing choosing, DealScreens screens) {
        this.wishes = wishes;
        this.choosing = choosing;
        this.screens = screens;
    }

    Reply choose(Button.ChooseStage choose, Turn turn) {
        return choosing.ofOpen(
                choose.deal(),
                choose.revision(),
                turn,
                file -> Reply.of(Choices.stage(file, screens.book(file), turn.viewer())));
    }

    Reply move(Button.Move move, Turn turn) {
        Wish wish = new Wish.Leave(new StageKey(move.stage()), null);
        return wishes.wished(wish, move.deal(), move.revision(), turn);
    }
}
