package voronka.telegrambot;

import voronka.domain.selling.HandingDeal;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Button;
import voronka.telegram.view.Choices;

/** Keys that put a deal into somebody else's hands. */
final class HandingTaps {
    private final HandingDeal handing;
    private final Choosing choosing;
    private final Outcomes outcomes;

    HandingTaps(HandingDeal handing, Choosing choosing, Outcomes outcomes) {
        this.handing = handing;
        this.choosing = choosing;
        this.outcomes = outcomes;
    }

    Reply choose(Button.ChooseOwner choose, Turn turn) {
        return choosing.ofOpen(
                choose.deal(),
                choose.revision(),
                turn,
                file -> Reply.of(Choices.owner(file, turn.viewer())));
    }

    Reply hand(Button.Hand hand, Turn turn) {
        return outcomes.shown(
                handing.to(new MemberId(hand.member()), turn.order(hand.deal(), hand.revision())),
                hand.deal(),
                turn);
    }
}
