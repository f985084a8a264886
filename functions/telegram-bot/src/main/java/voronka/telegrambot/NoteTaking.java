package voronka.telegrambot;

import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.RecordingActivity;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Replying is writing history: a reply to a deal's message is a note in its log. */
final class NoteTaking {
    private final RecordingActivity recording;
    private final Outcomes outcomes;

    NoteTaking(RecordingActivity recording, Outcomes outcomes) {
        this.recording = recording;
        this.outcomes = outcomes;
    }

    /** Writes it down; the confirmation is one line, so that the chat stays readable. */
    Reply note(DealId deal, String text, Turn turn) {
        DealOutcome outcome =
                recording.that(Activity.note(Cut.to(Said.LONGEST_TEXT, text)), turn.order(deal));
        if (outcome instanceof DealOutcome.Changed changed) {
            return noted(changed.file().deal(), turn);
        }
        return outcome instanceof DealOutcome.Repeated repeated
                ? noted(repeated.file().deal(), turn)
                : outcomes.shown(outcome, deal, turn);
    }

    private static Reply noted(Deal deal, Turn turn) {
        Html text = Html.of(turn.words().say("note.done") + " ").bold(deal.facts().title());
        return Reply.of(
                Screen.of(text)
                        .row(
                                new Screen.Key.Press(
                                        turn.words().say("key.card"), new Button.Card(deal.id()))));
    }
}
