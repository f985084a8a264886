package voronka.telegrambot;

import java.util.List;
import java.util.Optional;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.followup.FollowUps;
import voronka.domain.parcel.Parcel;
import voronka.domain.search.FindingDeals;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.FilingParcel;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.AttachView;
import voronka.telegram.view.FoundView;

/** Whatever is typed is looked for: among the deals, or in the history of one. */
final class Searching {
    private final FindingDeals finding;
    private final FilingParcel filing;
    private final Deals deals;
    private final FollowUps followUps;
    private final DealScreens screens;
    private final Questions questions;
    private final Outcomes outcomes;

    Searching(
            FindingDeals finding,
            FilingParcel filing,
            Deals deals,
            FollowUps followUps,
            DealScreens screens,
            Questions questions,
            Outcomes outcomes) {
        this.finding = finding;
        this.filing = filing;
        this.deals = deals;
        this.followUps = followUps;
        this.screens = screens;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    /** One deal opens at once; of several one is chosen; else it may be a note or a new deal. */
    Reply typed(Parcel parcel, Turn turn) {
        String typed = parcel.said().text();
        FindingDeals.Found found = finding.by(typed, turn.viewer().rights());
        if (found.deals().size() == 1) {
            DealId only = found.deals().getFirst().id();
            return followUps
                    .file(only)
                    .map(file -> Reply.of(screens.card(file, turn)))
                    .orElseGet(() -> outcomes.shown(new DealOutcome.NoSuchDeal(only), only, turn));
        }
        filing.keep(parcel);
        return Reply.of(
                found.deals().isEmpty()
                        ? nothing(typed, found.others(), parcel, turn)
                        : FoundView.several(
                                typed, found.deals(), found.more(), parcel, turn.viewer()));
    }

    private Screen nothing(String typed, List<Deal> others, Parcel parcel, Turn turn) {
        Screen attach = AttachView.of(parcel, deals.openOf(turn.member().id()), turn.viewer());
        return new Screen(
                FoundView.nothing(typed, others, turn.viewer()).line().line().add(attach.text()),
                attach.keys());
    }

    /** Which deal does it belong to? */
    Reply findFor(Button.AttachFind chosen, Turn turn) {
        return questions.findFor(chosen.parcel(), turn);
    }

    /** What answers that: the deals it fits, to be chosen. */
    Reply foundFor(Parcel parcel, String typed, Turn turn) {
        FindingDeals.Found found = finding.by(typed, turn.viewer().rights());
        return Reply.of(AttachView.found(parcel, found.deals(), found.more(), turn.viewer()))
                .answering(turn.member().id());
    }

    /** What is to be looked for in that deal? */
    Reply findIn(Button.FindIn in, Turn turn) {
        return followUps
                .file(in.deal())
                .filter(file -> turn.viewer().worksOn(file))
                .map(file -> questions.findIn(file.deal(), turn))
                .orElseGet(() -> history(in.deal(), "", turn));
    }

    /** What answers that. */
    Reply foundIn(Dialogue.FindInHistory asked, String typed, Turn turn) {
        return history(asked.deal(), typed, turn).answering(turn.member().id());
    }

    /** The entries of a deal's history that have these words; all of them for none. */
    Reply history(DealId deal, String words, Turn turn) {
        return followUps
                .file(deal)
                .map(file -> Reply.of(screens.found(file, words, () -> deals.log(deal), turn)))
                .orElseGet(() -> outcomes.shown(new DealOutcome.NoSuchDeal(deal), deal, turn));
    }

    /** The one deal that fits; empty when there are several or none. */
    Optional<DealId> only(String typed, Turn turn) {
        List<Deal> found = finding.by(typed, turn.viewer().rights()).deals();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    /** Whether there is a deal of that id. */
    boolean isDeal(DealId id) {
        return deals.deal(id).isPresent();
    }
}
