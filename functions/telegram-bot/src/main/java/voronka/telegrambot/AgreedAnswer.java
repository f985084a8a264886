package voronka.telegrambot;

import voronka.dates.Reading;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;
import voronka.domain.conversation.Dialogue;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.RecordingActivity;
import voronka.telegram.view.Choices;

/**
 * What was agreed when a promise was kept: a note, and with a date the next promise, too. Without
 * one the next step is asked for.
 */
final class AgreedAnswer {
    private final RecordingActivity recording;
    private final MomentWords moments;
    private final WhenAnswer when;
    private final Questions questions;
    private final Outcomes outcomes;

    AgreedAnswer(
            RecordingActivity recording,
            MomentWords moments,
            WhenAnswer when,
            Questions questions,
            Outcomes outcomes) {
        this.recording = recording;
        this.moments = moments;
        this.when = when;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    Reply words(Dialogue.Agreed asked, String text, Turn turn) {
        return switch (moments.read(text, turn)) {
            case Reading.Understood understood -> promise(asked, text, understood.rest(), turn);
            case Reading.Ambiguous ambiguous -> promise(asked, text, ambiguous.rest(), turn);
            case Reading.Past past -> note(asked, text, turn);
            case Reading.Nothing nothing -> note(asked, text, turn);
        };
    }

    /** What was said is in the history as it was said, whatever becomes of the date. */
    private Reply promise(Dialogue.Agreed asked, String text, String rest, Turn turn) {
        if (!rest.isBlank()) {
            recording.that(
                    Activity.note(Cut.to(Said.LONGEST_TEXT, text)), turn.orderFirst(asked.deal()));
        }
        return when.words(next(asked, turn), text, turn);
    }

    private static Dialogue.When next(Dialogue.Agreed asked, Turn turn) {
        return new Dialogue.When(
                asked.deal(), Dialogue.When.Wish.REMIND, 0, "", "", turn.viewer().now());
    }

    private Reply note(Dialogue.Agreed asked, String text, Turn turn) {
        DealOutcome outcome =
                recording.that(
                        Activity.note(Cut.to(Said.LONGEST_TEXT, text)), turn.order(asked.deal()));
        return outcome instanceof DealOutcome.Changed changed
                ? questions.when(
                        Dialogue.When.Wish.REMIND,
                        changed.file(),
                        "",
                        Choices.noted(changed.file(), turn.viewer()),
                        turn)
                : outcomes.shown(outcome, asked.deal(), turn).answering(turn.member().id());
    }
}
