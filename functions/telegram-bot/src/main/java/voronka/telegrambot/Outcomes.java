package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.selling.DealOutcome;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.OutcomeText;
import voronka.telegram.view.UndoKey;

/** Answers every outcome of a command on a deal: the deal as it is now, and what happened. */
final class Outcomes {
    private final FollowUps followUps;
    private final DealScreens screens;

    Outcomes(FollowUps followUps, DealScreens screens) {
        this.followUps = followUps;
        this.screens = screens;
    }

    /** The screen that is true after that outcome. */
    Reply shown(DealOutcome outcome, DealId deal, Turn turn) {
        String toast = OutcomeText.of(outcome, turn.viewer());
        return switch (outcome) {
            case DealOutcome.Changed changed -> done(changed, toast, turn);
            case DealOutcome.Repeated repeated -> redrawn(repeated.file(), toast, turn);
            case DealOutcome.NotYours not -> redrawn(not.file(), toast, turn);
            case DealOutcome.Outdated outdated -> redrawn(outdated.file(), toast, turn);
            case DealOutcome.ChangedMeanwhile changed -> redrawn(changed.file(), toast, turn);
            case DealOutcome.NotOpen not -> redrawn(not.file(), toast, turn);
            case DealOutcome.AlreadySo already -> redrawn(already.file(), toast, turn);
            case DealOutcome.AlreadyTaken taken -> redrawn(taken.file(), toast, turn);
            case DealOutcome.AmountNeeded needed -> redrawn(needed.file(), toast, turn);
            case DealOutcome.NothingToUndo nothing -> redrawn(nothing.file(), toast, turn);
            case DealOutcome.TooLateToUndo late -> redrawn(late.file(), toast, turn);
            case DealOutcome.InThePast past -> redrawn(past.file(), toast, turn);
            case DealOutcome.NoSuchPromise no -> redrawn(no.file(), toast, turn);
            case DealOutcome.NoSuchActivity none -> redrawn(none.file(), toast, turn);
            case DealOutcome.TooManyPromises many -> redrawn(many.file(), toast, turn);
            case DealOutcome.GateClosed closed -> redrawn(closed.file(), toast, turn);
            case DealOutcome.ReasonNeeded needed -> redrawn(needed.file(), toast, turn);
            case DealOutcome.NoSkipping no -> redrawn(no.file(), toast, turn);
            case DealOutcome.ConfirmationNeeded needed -> redrawn(needed.file(), toast, turn);
            case DealOutcome.TouchesNeeded needed -> redrawn(needed.file(), toast, turn);
            case DealOutcome.AskedAlready asked -> redrawn(asked.file(), toast, turn);
            case DealOutcome.NothingAsked nothing -> redrawn(nothing.file(), toast, turn);
            case DealOutcome.HeadNeeded needed -> redrawn(needed.file(), toast, turn);
            case DealOutcome.NotInThatRole not -> redrawn(not.file(), toast, turn);
            case DealOutcome.NotAValue not -> redrawn(not.file(), toast, turn);
            case DealOutcome.NoSuchItem none -> redrawn(none.file(), toast, turn);
            case DealOutcome.NoSuchMember none -> redrawn(none.file(), toast, turn);
            case DealOutcome.NoSuchStage no -> reread(deal, toast, turn);
            case DealOutcome.NoSuchReason no -> reread(deal, toast, turn);
            case DealOutcome.NoSuchDeal no -> Reply.toast(toast);
        };
    }

    /** What was done can be undone from the screen that shows it. */
    private Reply done(DealOutcome.Changed changed, String toast, Turn turn) {
        Screen card = screens.card(changed.file(), turn);
        return Reply.of(
                UndoKey.of(changed, turn.viewer())
                        .map(undo -> UndoKey.first(undo, card))
                        .orElse(card),
                toast);
    }

    private Reply redrawn(DealFile file, String toast, Turn turn) {
        return Reply.of(screens.card(file, turn), toast);
    }

    /** The book has moved on since the key was drawn; the card has the keys of today. */
    private Reply reread(DealId deal, String toast, Turn turn) {
        Optional<DealFile> file = followUps.file(deal);
        return file.map(found -> redrawn(found, toast, turn)).orElseGet(() -> Reply.toast(toast));
    }
}
