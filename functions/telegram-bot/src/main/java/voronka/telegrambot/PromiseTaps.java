package voronka.telegrambot;

import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.DealEvent;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.KeepingPromise;
import voronka.domain.selling.PromisingFollowUp;
import voronka.telegram.screen.Button;
import voronka.telegram.view.Choices;
import voronka.telegram.view.OutcomeText;

/** Keys that promise something, and those under a reminder that answer it. */
final class PromiseTaps {
    private final PromisingFollowUp promising;
    private final KeepingPromise keeping;
    private final Choosing choosing;
    private final Questions questions;
    private final Outcomes outcomes;

    PromiseTaps(
            PromisingFollowUp promising,
            KeepingPromise keeping,
            Choosing choosing,
            Questions questions,
            Outcomes outcomes) {
        this.promising = promising;
        this.keeping = keeping;
        this.choosing = choosing;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    Reply choose(Button.ChooseReminder choose, Turn turn) {
        return choosing.ofAlive(
                choose.deal(),
                turn,
                file ->
                        questions.when(
                                Dialogue.When.Wish.REMIND,
                                file,
                                "",
                                Choices.reminder(file, turn.viewer()),
                                turn));
    }

    /** A reminder of a lost deal is put off like any other, so the deal need not be open. */
    Reply choose(Button.ChooseSnooze choose, Turn turn) {
        return choosing.ofClient(
                choose.deal(),
                turn,
                file ->
                        questions.when(
                                Dialogue.When.Wish.PUT_OFF,
                                file,
                                choose.followUp(),
                                Choices.putOff(file, turn.viewer()),
                                turn));
    }

    /** The promise is made at once; what it is about may be said afterwards. */
    Reply remind(Button.Remind remind, Turn turn) {
        DealOutcome outcome = promising.at(turn.in(remind.in()), "", turn.order(remind.deal()));
        if (outcome instanceof DealOutcome.Changed changed
                && changed.event().what() instanceof DealEvent.Promised promised) {
            String toast = OutcomeText.of(outcome, turn.viewer());
            return questions.promise(changed.file(), promised.followUp(), toast, turn);
        }
        return outcomes.shown(outcome, remind.deal(), turn);
    }

    /** Kept; while the deal goes on, its own people are asked what was agreed and what is next. */
    Reply done(Button.Done done, Turn turn) {
        DealOutcome outcome = keeping.done(done.followUp(), turn.order(done.deal()));
        return outcome instanceof DealOutcome.Changed changed
                        && Choosing.isAlive(changed.file().deal())
                        && turn.viewer().mayChange(changed.file().deal())
                ? questions.agreed(changed.file(), OutcomeText.of(outcome, turn.viewer()), turn)
                : outcomes.shown(outcome, done.deal(), turn);
    }

    Reply snooze(Button.Snooze snooze, Turn turn) {
        return outcomes.shown(
                keeping.putOff(snooze.followUp(), turn.in(snooze.by()), turn.order(snooze.deal())),
                snooze.deal(),
                turn);
    }
}
