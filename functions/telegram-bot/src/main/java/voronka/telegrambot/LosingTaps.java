package voronka.telegrambot;

import voronka.domain.selling.LosingDeal;
import voronka.domain.selling.ReopeningDeal;
import voronka.telegram.screen.Button;
import voronka.telegram.view.Choices;

/** Keys that lose a deal, with a reason and maybe a date to come back, and that bring it back. */
final class LosingTaps {
    /** The book's reason that says nothing by itself: it is asked for in words. */
    private static final String IN_WORDS = "other";

    private final LosingDeal losing;
    private final ReopeningDeal reopening;
    private final Choosing choosing;
    private final Questions questions;
    private final DealScreens screens;
    private final Outcomes outcomes;

    LosingTaps(
            LosingDeal losing,
            ReopeningDeal reopening,
            Choosing choosing,
            Questions questions,
            DealScreens screens,
            Outcomes outcomes) {
        this.losing = losing;
        this.reopening = reopening;
        this.choosing = choosing;
        this.questions = questions;
        this.screens = screens;
        this.outcomes = outcomes;
    }

    Reply choose(Button.ChooseLoss choose, Turn turn) {
        return choosing.ofOpen(
                choose.deal(),
                choose.revision(),
                turn,
                file -> Reply.of(Choices.loss(file, screens.book(file), turn.viewer())));
    }

    Reply choose(Button.ChooseReturn choose, Turn turn) {
        return choosing.ofOpen(
                choose.deal(),
                choose.revision(),
                turn,
                file ->
                        Reply.of(
                                Choices.comeBack(
                                        file, choose.reason(), screens.book(file), turn.viewer())));
    }

    Reply lose(Button.Lose lose, Turn turn) {
        if (lose.reason().equals(IN_WORDS)) {
            return choosing.ofOpen(
                    lose.deal(),
                    lose.revision(),
                    turn,
                    file -> questions.loss(file.deal(), lose.reason(), turn));
        }
        return outcomes.shown(
                losing.because(lose.reason(), null, null, turn.order(lose.deal(), lose.revision())),
                lose.deal(),
                turn);
    }

    Reply lose(Button.LoseUntil lose, Turn turn) {
        return outcomes.shown(
                losing.because(
                        lose.reason(),
                        null,
                        turn.in(lose.comeBack()),
                        turn.order(lose.deal(), lose.revision())),
                lose.deal(),
                turn);
    }

    Reply reopen(Button.Reopen reopen, Turn turn) {
        return outcomes.shown(
                reopening.again(turn.order(reopen.deal(), reopen.revision())), reopen.deal(), turn);
    }
}
