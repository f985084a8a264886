package voronka.telegrambot;

import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.NotingDeal;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** Replying is writing history: a reply to a deal's message is a note in its log. */
final class NoteTaking {
    private final NotingDeal noting;
    private final Outcomes outcomes;

    NoteTaking(NotingDeal noting, Outcomes outcomes) {
        this.noting = noting;
        this.outcomes = outcomes;
    }

    /** Writes it down; the confirmation is one line, so that the chat stays readable. */
    Reply note(DealId deal, String text, Turn turn) {
        DealOutcome outcome = noting.that(Cut.to(NotingDeal.LONGEST_NOTE, text), turn.order(deal));
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
