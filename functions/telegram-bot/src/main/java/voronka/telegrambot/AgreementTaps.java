package voronka.telegrambot;

import voronka.domain.selling.AnsweringWish;
import voronka.telegram.screen.Button;

/** Keys by which a head agrees to what was asked of them, or does not. */
final class AgreementTaps {
    private final AnsweringWish answering;
    private final Outcomes outcomes;

    AgreementTaps(AnsweringWish answering, Outcomes outcomes) {
        this.answering = answering;
        this.outcomes = outcomes;
    }

    Reply agree(Button.Agree agree, Turn turn) {
        return outcomes.shown(
                answering.yes(agree.event(), turn.order(agree.deal())), agree.deal(), turn);
    }

    Reply disagree(Button.Disagree disagree, Turn turn) {
        return outcomes.shown(
                answering.no(disagree.event(), turn.order(disagree.deal())), disagree.deal(), turn);
    }
}
