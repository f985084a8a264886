package voronka.telegrambot;

import org.jspecify.annotations.Nullable;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Wish;
import voronka.domain.selling.ReopeningDeal;
import voronka.domain.time.Delay;
import voronka.telegram.screen.Button;
import voronka.telegram.view.Choices;

/** Keys that lose a deal, with a reason and maybe a date to come back, and that bring it back. */
final class LosingTaps {
    /** The book's reason that says nothing by itself: it is asked for in words. */
    static final String IN_WORDS = "other";

    private final Wishes wishes;
    private final ReopeningDeal reopening;
    private final Choosing choosing;
    private final Questions questions;
    private final DealScreens screens;
    private final Outcomes outcomes;

    LosingTaps(
            Wishes wishes,
            ReopeningDeal reopening,
            Choosing choosing,
            Questions questions,
            DealScreens screens,
            Outcomes outcomes) {
        this.wishes = wishes;
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
                        questions.when(
                                Dialogue.When.Wish.COME_BACK,
                                file,
                                choose.reason(),
                                Choices.comeBack(
                                        file, choose.reason(), screens.book(file), turn.viewer()),
                                turn));
    }

    Reply lose(Button.Lose lose, Turn turn) {
        return lose(lose.deal(), lose.revision(), lose.reason(), null, turn);
    }

    Reply lose(Button.LoseUntil lose, Turn turn) {
        return lose(lose.deal(), lose.revision(), lose.reason(), lose.comeBack(), turn);
    }

    private Reply lose(
            DealId deal, int revision, String reason, @Nullable Delay comeBack, Turn turn) {
        if (reason.equals(IN_WORDS)) {
            return choosing.ofOpen(
                    deal,
                    revision,
                    turn,
                    file -> questions.loss(file.deal(), reason, comeBack, turn));
        }
        return wishes.wished(
                new Wish.Lose(reason, null, comeBack == null ? null : turn.in(comeBack)),
                deal,
                revision,
                turn);
    }

    Reply reopen(Button.Reopen reopen, Turn turn) {
        return outcomes.shown(
                reopening.again(turn.order(reopen.deal(), reopen.revision())), reopen.deal(), turn);
    }
}
