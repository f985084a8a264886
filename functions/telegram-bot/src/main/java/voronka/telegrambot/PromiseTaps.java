package voronka.telegrambot;

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
                choose.deal(), turn, file -> Reply.of(Choices.reminder(file, turn.viewer())));
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

    Reply done(Button.Done done, Turn turn) {
        return outcomes.shown(
                keeping.done(done.followUp(), turn.order(done.deal())), done.deal(), turn);
    }

    Reply snooze(Button.Snooze snooze, Turn turn) {
        return outcomes.shown(
                keeping.putOff(snooze.followUp(), turn.in(snooze.by()), turn.order(snooze.deal())),
                snooze.deal(),
                turn);
    }
}
