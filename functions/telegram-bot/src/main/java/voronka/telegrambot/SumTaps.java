package voronka.telegrambot;

import voronka.domain.deal.Wish;
import voronka.telegram.screen.Button;

/** Keys that win a deal or ask for its sum. A deal without a sum is won as soon as it has one. */
final class SumTaps {
    private final Wishes wishes;
    private final Choosing choosing;
    private final Questions questions;

    SumTaps(Wishes wishes, Choosing choosing, Questions questions) {
        this.wishes = wishes;
        this.choosing = choosing;
        this.questions = questions;
    }

    Reply win(Button.Win win, Turn turn) {
        return wishes.wished(new Wish.Win(), win.deal(), win.revision(), turn);
    }

    Reply ask(Button.AskSum ask, Turn turn) {
        return choosing.ofOpen(
                ask.deal(), ask.revision(), turn, file -> questions.sum(file.deal(), turn));
    }
}
