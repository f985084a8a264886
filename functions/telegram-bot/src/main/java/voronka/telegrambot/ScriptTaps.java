package voronka.telegrambot;

import java.util.Optional;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.selling.DealOutcome;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.ScriptView;

/** The key that shows what the book advises at a deal's stage. */
final class ScriptTaps {
    private final FollowUps followUps;
    private final DealScreens screens;
    private final Outcomes outcomes;

    ScriptTaps(FollowUps followUps, DealScreens screens, Outcomes outcomes) {
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
