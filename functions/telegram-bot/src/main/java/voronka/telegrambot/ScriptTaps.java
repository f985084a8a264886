package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.HearingObjection;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.OutcomeText;
import voronka.telegram.view.ScriptView;
import voronka.telegram.view.UndoKey;

/** The keys that show what the book advises at a deal's stage, and that an objection was heard. */
final class ScriptTaps {
    private final HearingObjection hearing;
    private final FollowUps followUps;
    private final DealScreens screens;
    private final Outcomes outcomes;

    ScriptTaps(
            HearingObjection hearing, FollowUps followUps, DealScreens screens, Outcomes outcomes) {
        this.hearing = hearing;
        this.followUps = followUps;
        this.screens = screens;
        this.outcomes = outcomes;
    }

    /** A deal that is over, or has moved to a stage without advice, shows its card. */
    Reply script(Button.Script script, Turn turn) {
        Optional<DealFile> file = followUps.file(script.deal());
        return file.map(found -> Reply.of(screen(found, script.about(), turn)))
                .orElseGet(
                        () ->
                                outcomes.shown(
                                        new DealOutcome.NoSuchDeal(script.deal()),
                                        script.deal(),
                                        turn));
    }

    /** It is written down; the answer stays in sight, the client is on the line. */
    Reply objected(Button.Objected said, Turn turn) {
        DealOutcome outcome = hearing.of(said.place(), turn.order(said.deal(), said.revision()));
        if (!(outcome instanceof DealOutcome.Changed changed)) {
            return outcomes.shown(outcome, said.deal(), turn);
        }
        Screen answer = screen(changed.file(), said.place(), turn);
        return Reply.of(
                UndoKey.of(changed, turn.viewer())
                        .map(undo -> UndoKey.first(undo, answer))
                        .orElse(answer),
                OutcomeText.of(outcome, turn.viewer()));
    }

    private Screen screen(DealFile file, int about, Turn turn) {
        if (!turn.viewer().worksOn(file) || !(file.deal() instanceof OpenDeal deal)) {
            return screens.card(file, turn);
        }
        return deal.stageIn(screens.book(file))
                .filter(ScriptView::isThere)
                .map(stage -> ScriptView.of(deal, stage, about, screens.book(file), turn.viewer()))
                .orElseGet(() -> screens.card(file, turn));
    }
}
