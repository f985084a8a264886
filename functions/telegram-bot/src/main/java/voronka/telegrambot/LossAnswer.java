package voronka.telegrambot;

import voronka.domain.activity.Said;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.Wish;
import voronka.domain.time.Delay;

/** Why a deal was lost, in the person's words. */
final class LossAnswer {
    private final Wishes wishes;

    LossAnswer(Wishes wishes) {
        this.wishes = wishes;
    }

    Reply words(Dialogue.LossInWords asked, String text, Turn turn) {
        Delay comeBack = asked.comeBack();
        Wish wish =
                new Wish.Lose(
                        asked.reason(),
                        Cut.to(Said.LONGEST_TEXT, text),
                        comeBack == null ? null : turn.in(comeBack));
        return wishes.answered(wish, asked.deal(), asked.revision(), turn);
    }
}
