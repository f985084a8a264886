package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.activity.Said;
import voronka.domain.conversation.Dialogue;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.KeepingPromise;
import voronka.domain.team.MemberId;
import voronka.telegram.screen.Button;
import voronka.telegram.view.Choices;

/** Keys that ask a colleague to do something about a deal, and the colleague's answer. */
final class AssigningTaps {
    private final FollowUps followUps;
    private final KeepingPromise keeping;
    private final Choosing choosing;
    private final Questions questions;
    private final Outcomes outcomes;

    AssigningTaps(
            FollowUps followUps,
            KeepingPromise keeping,
            Choosing choosing,
            Questions questions,
            Outcomes outcomes) {
        this.followUps = followUps;
        this.keeping = keeping;
        this.choosing = choosing;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    Reply choose(Button.ChooseColleague choose, Turn turn) {
        return choosing.ofAlive(
                choose.deal(), turn, file -> Reply.of(Choices.colleague(file, turn.viewer())));
    }

    Reply assign(Button.Assign assign, Turn turn) {
        MemberId colleague = new MemberId(assign.member());
        return choosing.ofAlive(
                assign.deal(),
                turn,
                file ->
                        questions.when(
                                Dialogue.When.Wish.ASSIGN,
                                file,
                                assign.member(),
                                Choices.assignment(file, colleague, turn.viewer()),
                                turn));
    }

    /** What was answered meanwhile, or was somebody else's, is refused as if it were answered. */
    Reply result(Button.TellResult tell, Turn turn) {
        Optional<DealFile> found = followUps.file(tell.deal());
        if (found.isEmpty()) {
            return outcomes.shown(new DealOutcome.NoSuchDeal(tell.deal()), tell.deal(), turn);
        }
        DealFile file = found.get();
        Optional<FollowUp> promise =
                file.followUp(tell.followUp())
                        .filter(one -> turn.member().id().equals(one.owner()));
        return promise.map(one -> questions.result(file, one, turn))
                .orElseGet(
                        () ->
                                outcomes.shown(
                                        new DealOutcome.NoSuchPromise(file), tell.deal(), turn));
    }

    /** What came of it, in the colleague's words: it is done with that. */
    Reply words(Dialogue.ResultInWords asked, String text, Turn turn) {
        return outcomes.shown(
                        keeping.doneWith(
                                asked.followUp(),
                                Said.of(Cut.to(Said.LONGEST_TEXT, text)),
                                turn.order(asked.deal())),
                        asked.deal(),
                        turn)
                .answering(turn.member().id());
    }
}
