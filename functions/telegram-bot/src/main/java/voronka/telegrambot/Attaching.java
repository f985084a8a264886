package voronka.telegrambot;

import java.util.List;
import java.util.Optional;
import voronka.domain.conversation.Dialogue;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Deals;
import voronka.domain.deal.OpenDeal;
import voronka.domain.parcel.Parcel;
import voronka.domain.selling.FilingParcel;
import voronka.telegram.incoming.Incoming;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.AttachView;

/** What replies to nothing is kept, and it is asked which deal it belongs to. */
final class Attaching {
    private final FilingParcel filing;
    private final Deals deals;
    private final Filing filed;
    private final DealOpening opening;
    private final ContactOffer contacts;
    private final Questions questions;
    private final Searching searching;

    Attaching(
            FilingParcel filing,
            Deals deals,
            Filing filed,
            DealOpening opening,
            ContactOffer contacts,
            Questions questions,
            Searching searching) {
        this.filing = filing;
        this.deals = deals;
        this.filed = filed;
        this.opening = opening;
        this.contacts = contacts;
        this.questions = questions;
        this.searching = searching;
    }

    /** Asks; of an album once. */
    Reply ask(Incoming.Sent sent, Turn turn) {
        Parcel parcel = sent.parcel(turn.viewer().now());
        return switch (filing.keep(parcel)) {
            case FilingParcel.Waiting(Parcel kept, boolean first) ->
                    first || !kept.key().isAlbum() ? asked(kept, sent, turn) : Reply.silence();
            case FilingParcel.Placed(DealId deal) -> filed.under(deal, parcel, turn);
        };
    }

    /** A contact is most often a new client: the line is asked for at once. */
    private Reply asked(Parcel parcel, Incoming.Sent sent, Turn turn) {
        List<OpenDeal> theirs = deals.openOf(turn.member().id());
        return sent instanceof Incoming.SharedContact contact
                ? questions.newDealWith(
                        parcel.key().id(),
                        new Screen(
                                contacts.line(contact.name(), contact.phone(), turn),
                                AttachView.deals(parcel, theirs)),
                        turn)
                : Reply.of(AttachView.of(parcel, theirs, turn.viewer()));
    }

    /** The same about what was kept. */
    Reply ask(Button.AttachAsk chosen, Turn turn) {
        return opening.kept(chosen.parcel(), turn)
                .map(
                        parcel ->
                                Reply.of(
                                        AttachView.of(
                                                parcel,
                                                deals.openOf(turn.member().id()),
                                                turn.viewer())))
                .orElseGet(() -> gone(turn));
    }

    /** Which deal it is, in words. */
    Reply found(Dialogue.FindFor asked, String typed, Turn turn) {
        return opening.kept(asked.parcel(), turn)
                .map(parcel -> searching.foundFor(parcel, typed, turn))
                .orElseGet(() -> Reply.saying(turn.words().say("attach.gone")));
    }

    /** That deal. */
    Reply attach(Button.Attach chosen, Turn turn) {
        return opening.kept(chosen.parcel(), turn)
                .map(parcel -> filed.under(chosen.deal(), parcel, turn))
                .orElseGet(() -> gone(turn))
                .answering(turn.member().id());
    }

    /** A new one: a text may be the line that begins it, for all else the line is asked for. */
    Reply begin(Button.NewFrom chosen, Turn turn) {
        Optional<Parcel> kept = opening.kept(chosen.parcel(), turn);
        if (kept.isEmpty()) {
            return gone(turn);
        }
        Parcel parcel = kept.get();
        return parcel.author() == null && parcel.said().enclosed().isEmpty()
                ? opening.from(parcel.said().text(), turn)
                : questions.newDealWith(
                        parcel.key().id(),
                        Screen.of(Html.of(turn.words().say("ask.new-deal"))),
                        turn);
    }

    /** A new one of a client who has one already. */
    Reply beginAnyway(Button.NewAnyway chosen, Turn turn) {
        return opening.kept(chosen.line(), turn)
                .map(
                        line ->
                                opening.anyway(
                                        line.said().text(),
                                        chosen.parcel().isEmpty() ? null : chosen.parcel(),
                                        turn))
                .orElseGet(() -> gone(turn));
    }

    private static Reply gone(Turn turn) {
        return Reply.toast(turn.words().say("attach.gone"));
    }
}
