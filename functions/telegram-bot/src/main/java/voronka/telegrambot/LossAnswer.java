package voronka.telegrambot;

import voronka.domain.activity.Said;
import voronka.domain.conversation.Dialogue;
import voronka.domain.selling.LosingDeal;
import voronka.domain.time.Delay;

/** Why a deal was lost, in the person's words. */
final class LossAnswer {
    private final LosingDeal losing;
    private final Outcomes outcomes;

    LossAnswer(LosingDeal losing, Outcomes outcomes) {
        this.losing = losing;
        this.outcomes = outcomes;
    }

    Reply words(Dialogue.LossInWords asked, String text, Turn turn) {
        Delay comeBack = asked.comeBack();
        String words = Cut.to(Said.LONGEST_TEXT, text);
        return outcomes.shown(
                        losing.because(
                                asked.reason(),
                                words,
                                comeBack == null ? null : turn.in(comeBack),
                                turn.order(asked.deal(), asked.revision())),
                        asked.deal(),
                        turn)
                .answering(turn.member().id());
    }
}
