package voronka.telegrambot;

import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.Given;
import voronka.domain.selling.WinningDeal;
import voronka.telegram.screen.Button;

/** Keys that win a deal or ask for its sum. A deal without a sum is won as soon as it has one. */
final class SumTaps {
    private final WinningDeal winning;
    private final Choosing choosing;
    private final Questions questions;
    private final Outcomes outcomes;

    SumTaps(WinningDeal winning, Choosing choosing, Questions questions, Outcomes outcomes) {
        this.winning = winning;
        this.choosing = choosing;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    Reply win(Button.Win win, Turn turn) {
        DealOutcome outcome = winning.with(Given.NOTHING, turn.order(win.deal(), win.revision()));
        return outcome instanceof DealOutcome.AmountNeeded needed
                ? questions.winningSum(needed.file().deal(), turn)
                : outcomes.shown(outcome, win.deal(), turn);
    }

    Reply ask(Button.AskSum ask, Turn turn) {
        return choosing.ofOpen(
                ask.deal(), ask.revision(), turn, file -> questions.sum(file.deal(), turn));
    }
}
