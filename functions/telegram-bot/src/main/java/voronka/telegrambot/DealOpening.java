package voronka.telegrambot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Books;
import voronka.domain.contact.Contact;
import voronka.domain.contact.PhoneNumbers;
import voronka.domain.followup.DealFile;
import voronka.domain.parcel.Parcel;
import voronka.domain.parcel.Parcels;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.Enquiry;
import voronka.domain.selling.FilingParcel;
import voronka.domain.selling.OpeningDeal;
import voronka.domain.team.Actor;
import voronka.domain.team.Chat;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.FoundView;
import voronka.telegram.view.OutcomeText;

/** A typed line becomes a deal of the member who typed it, or an answer that says what is wrong. */
final class DealOpening {
    /** What a deal's origin says of those begun by hand. */
    private static final String BY_HAND = "chat";

    private final OpeningDeal opening;
    private final FilingParcel filing;
    private final Parcels parcels;
    private final Books books;
    private final PhoneNumbers phones;
    private final DealScreens screens;
    private final Questions questions;

    DealOpening(
            OpeningDeal opening,
            FilingParcel filing,
            Parcels parcels,
            Books books,
            PhoneNumbers phones,
            DealScreens screens,
            Questions questions) {
        this.opening = opening;
        this.filing = filing;
        this.parcels = parcels;
        this.books = books;
        this.phones = phones;
        this.screens = screens;
        this.questions = questions;
    }

    /** Begins the deal; a line that cannot be read is asked for again. */
    Reply from(String typed, Turn turn) {
        return from(typed, null, turn);
    }

    /**
     * The same.
     *
     * @param parcel what was sent before and is the deal's first entry, by its id; null for nothing
     */
    Reply from(String typed, @Nullable String parcel, Turn turn) {
        return read(typed, parcel, false, turn);
    }

    /** The same, although the client has another deal that is alive. */
    Reply anyway(String typed, @Nullable String parcel, Turn turn) {
        return read(typed, parcel, true, turn);
    }

    private Reply read(String typed, @Nullable String parcel, boolean anyway, Turn turn) {
        var currency = books.current().orElseThrow().currency();
        return switch (NewDealLine.read(typed, currency, phones)) {
            case NewDealLine.Line(NewDealLine line) -> {
                Enquiry enquiry = enquiry(typed, line, turn);
                Optional<DealFile> alive =
                        anyway ? Optional.empty() : opening.aliveOf(enquiry, turn.marker());
                yield alive.isPresent()
                        ? known(alive.get(), typed, parcel, turn)
                        : open(enquiry, parcel, turn);
            }
            case NewDealLine.NoClient no -> again(turn.words().say("new.no-client"), parcel, turn);
            case NewDealLine.BadPhone(String piece) ->
                    again(
                            turn.words().say("new.bad-phone", "piece", Cut.to(60, piece)),
                            parcel,
                            turn);
            case NewDealLine.BadSum(String piece, Amounts.Trouble why) ->
                    again(AmountTrouble.text(piece, why, currency, turn), parcel, turn);
        };
    }

    /** Nobody makes a twin without knowing it. */
    private Reply known(DealFile alive, String typed, @Nullable String parcel, Turn turn) {
        Parcel line = turn.line(typed);
        filing.keep(line);
        return Reply.of(FoundView.known(alive.deal(), line, parcel, turn.viewer()))
                .answering(turn.member().id());
    }

    private Reply open(Enquiry enquiry, @Nullable String parcel, Turn turn) {
        return switch (opening.from(enquiry, turn.member(), turn.marker())) {
            case OpeningDeal.Opened opened ->
                    begun(
                            opened.file(),
                            new DealOutcome.Changed(opened.file(), List.of(opened.event())),
                            parcel,
                            turn);
            case OpeningDeal.Repeated(DealFile file) ->
                    begun(file, new DealOutcome.Repeated(file), parcel, turn);
            case OpeningDeal.NotInThatRole no ->
                    Reply.saying(turn.words().say("refused.directors"));
            case OpeningDeal.TryAgain no -> Reply.saying(turn.words().say("new.try-again"));
        };
    }

    private Reply begun(DealFile file, DealOutcome outcome, @Nullable String parcel, Turn turn) {
        if (parcel != null) {
            kept(parcel, turn)
                    .ifPresent(sent -> filing.under(sent, turn.orderBeside(file.deal().id())));
        }
        return Reply.of(screens.card(file, turn), OutcomeText.of(outcome, turn.viewer()))
                .answering(turn.member().id());
    }

    private static Enquiry enquiry(String typed, NewDealLine line, Turn turn) {
        return new Enquiry(
                BY_HAND,
                new Actor.Person(turn.member().id()),
                Map.of("text", typed),
                new Contact("", line.client(), null, line.phone(), line.email(), null),
                line.title(),
                line.amount(),
                BY_HAND,
                null,
                turn.member().id(),
                null);
    }

    /** What the member has sent, by its id. */
    Optional<Parcel> kept(String parcel, Turn turn) {
        Chat chat = turn.member().chat();
        return chat == null
                ? Optional.empty()
                : parcels.parcel(new Parcel.Key(chat.person(), parcel));
    }

    private Reply again(String why, @Nullable String parcel, Turn turn) {
        Html asked = Html.of(why).line().line().text(turn.words().say("new.example"));
        return parcel == null
                ? questions.newDeal(asked, turn)
                : questions.newDealWith(parcel, Screen.of(asked), turn);
    }
}
