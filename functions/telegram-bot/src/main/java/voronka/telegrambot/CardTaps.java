package voronka.telegrambot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import voronka.domain.activity.Enclosure;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.DealLog;
import voronka.domain.deal.Deals;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUps;
import voronka.domain.search.ClientsHistory;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.TakingDeal;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.ClientView;
import voronka.telegram.view.MapView;

/** Keys that show a deal, and the one that takes it. */
final class CardTaps {
    private final FollowUps followUps;
    private final Deals deals;
    private final ClientsHistory clients;
    private final TakingDeal taking;
    private final DealScreens screens;
    private final Outcomes outcomes;

    CardTaps(
            FollowUps followUps,
            Deals deals,
            ClientsHistory clients,
            TakingDeal taking,
            DealScreens screens,
            Outcomes outcomes) {
        this.followUps = followUps;
        this.deals = deals;
        this.clients = clients;
        this.taking = taking;
        this.screens = screens;
        this.outcomes = outcomes;
    }

    Reply card(Button.Card card, Turn turn) {
        return shown(card.deal(), file -> screens.card(file, turn), turn);
    }

    Reply history(Button.History history, Turn turn) {
        DealId deal = history.deal();
        return shown(
                deal,
                file -> screens.history(file, history.before(), () -> deals.log(deal), turn),
                turn);
    }

    /** All that happened with its client, in whichever of their deals the person may see. */
    Reply client(Button.OfClient wanted, Turn turn) {
        Optional<DealFile> file = followUps.file(wanted.deal());
        if (file.isEmpty() || !turn.viewer().worksOn(file.get())) {
            return card(new Button.Card(wanted.deal()), turn);
        }
        Deal deal = file.get().deal();
        ClientsHistory.Told told = clients.of(deal, turn.viewer().rights());
        return Reply.of(ClientView.of(deal, told, wanted.place(), screens::book, turn.viewer()));
    }

    /** Where on its process the deal is, for whoever may see it. */
    Reply map(Button.DealMap wanted, Turn turn) {
        Optional<DealFile> file = followUps.file(wanted.deal());
        if (file.isEmpty() || !turn.viewer().worksOn(file.get())) {
            return card(new Button.Card(wanted.deal()), turn);
        }
        MapView map =
                MapView.of(
                        file.get(),
                        deals.log(wanted.deal()),
                        screens.book(file.get()),
                        turn.viewer());
        return Reply.of(map.screen(List.of(MapView.back(file.get().deal(), turn.viewer()))))
                .joinedBy(map.picture());
    }

    /** What came with an entry, as it is told now, for whoever may see the deal. */
    Reply enclosed(Button.Enclosed wanted, Turn turn) {
        Optional<DealFile> file = followUps.file(wanted.deal());
        if (file.isEmpty() || !turn.viewer().worksOn(file.get())) {
            return card(new Button.Card(wanted.deal()), turn);
        }
        List<Enclosure> enclosed =
                DealLog.of(deals.log(wanted.deal()))
                        .entry(wanted.event())
                        .map(DealLog.Entry::activity)
                        .map(activity -> activity.said().enclosed())
                        .orElse(List.of());
        return enclosed.isEmpty()
                ? Reply.toast(turn.words().say("enclosed.none"))
                : Reply.again(enclosed.stream().map(one -> again(one, turn)).toList());
    }

    private static Reply.Again again(Enclosure enclosed, Turn turn) {
        String name = enclosed instanceof Enclosure.File file ? file.name() : "";
        return new Reply.Again(enclosed, turn.words().say("enclosed.gone", "name", name));
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
