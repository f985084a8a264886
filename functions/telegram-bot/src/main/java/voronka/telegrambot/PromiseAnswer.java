package voronka.telegrambot;

import voronka.domain.conversation.Dialogue;
import voronka.domain.followup.FollowUp;
import voronka.domain.selling.KeepingPromise;

/** What a promise is about, in the person's words; without them it stands all the same. */
final class PromiseAnswer {
    private final KeepingPromise keeping;
    private final Outcomes outcomes;

    PromiseAnswer(KeepingPromise keeping, Outcomes outcomes) {
        this.keeping = keeping;
        this.outcomes = outcomes;
    }

    Reply words(Dialogue.PromiseInWords asked, String text, Turn turn) {
        String words = Cut.to(FollowUp.LONGEST_TEXT, text);
        return outcomes.shown(
                        keeping.says(asked.followUp(), words, turn.order(asked.deal())),
                        asked.deal(),
                        turn)
                .answering(turn.member().id());
    }
}
