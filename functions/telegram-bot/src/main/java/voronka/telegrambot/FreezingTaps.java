package voronka.telegrambot;

import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.Wish;
import voronka.domain.selling.WakingDeal;
import voronka.telegram.screen.Button;
import voronka.telegram.view.Choices;

/** Keys that put a deal to sleep and wake it. */
final class FreezingTaps {
    private final Wishes wishes;
    private final WakingDeal waking;
    private final Choosing choosing;
    private final Questions questions;
    private final DealScreens screens;
    private final Outcomes outcomes;

    FreezingTaps(
            Wishes wishes,
            WakingDeal waking,
            Choosing choosing,
            Questions questions,
            DealScreens screens,
            Outcomes outcomes) {
        this.wishes = wishes;
        this.waking = waking;
        this.choosing = choosing;
        this.questions = questions;
        this.screens = screens;
        this.outcomes = outcomes;
    }

    Reply choose(Button.ChooseFreeze choose, Turn turn) {
        return choosing.ofOpen(
                choose.deal(),
                choose.revision(),
                turn,
                file -> Reply.of(Choices.freeze(file, screens.book(file), turn.viewer())));
    }

    Reply choose(Button.ChooseWake choose, Turn turn) {
        return choosing.ofOpen(
                choose.deal(),
                choose.revision(),
                turn,
                file ->
                        questions.when(
                                Dialogue.When.Wish.FREEZE,
                                file,
                                choose.reason(),
                                Choices.wake(
                                        file, choose.reason(), screens.book(file), turn.viewer()),
                                turn));
    }

    Reply freeze(Button.Freeze freeze, Turn turn) {
        return wishes.wished(
                new Wish.Freeze(freeze.reason(), turn.in(freeze.until())),
                freeze.deal(),
                freeze.revision(),
                turn);
    }

    Reply wake(Button.Wake wake, Turn turn) {
        return outcomes.shown(
                waking.now(turn.order(wake.deal(), wake.revision())), wake.deal(), turn);
    }
}
