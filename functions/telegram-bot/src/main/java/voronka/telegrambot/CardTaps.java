package voronka.telegrambot;

import java.util.Optional;
import java.util.function.Function;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.TakingDeal;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;

/** Keys that show a deal, and the one that takes it. */
final class CardTaps {
    private final FollowUps followUps;
    private final Deals deals;
    private final TakingDeal taking;
    private final DealScreens screens;
    private final Outcomes outcomes;

    CardTaps(
            FollowUps followUps,
            Deals deals,
            TakingDeal taking,
            DealScreens screens,
            Outcomes outcomes) {
        this.followUps = followUps;
        this.deals = deals;
        this.taking = taking;
        this.screens = screens;
        this.outcomes = outcomes;
    }

    Reply card(Button.Card card, Turn turn) {
        return shown(card.deal(), file -> screens.card(file, turn), turn);
    }

    Reply history(Button.History history, Turn turn) {
        DealId deal = history.deal();
        return shown(deal, file -> screens.history(file, () -> deals.log(deal), turn), turn);
    }

    Reply take(Button.Take take, Turn turn) {
        return outcomes.shown(taking.by(turn.member(), turn.order(take.deal())), take.deal(), turn);
    }

    private Reply shown(DealId deal, Function<DealFile, Screen> screen, Turn turn) {
        Optional<DealFile> file = followUps.file(deal);
        return file.map(found -> Reply.of(screen.apply(found)))
                .orElseGet(() -> outcomes.shown(new DealOutcome.NoSuchDeal(deal), deal, turn));
    }
}
