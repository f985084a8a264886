package voronka.telegrambot;

import java.util.Optional;
import java.util.OptionalInt;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Enclosure;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.parcel.Parcel;
import voronka.domain.selling.DealOutcome;
import voronka.domain.selling.FilingParcel;
import voronka.domain.selling.FillingClient;
import voronka.domain.selling.RecordingActivity;
import voronka.telegram.incoming.Incoming;
import voronka.telegram.screen.Button;
import voronka.telegram.view.NotedView;
import voronka.telegram.view.OutcomeText;

/** Replying is writing history: whatever replies to a deal's message is an entry of its log. */
final class Filing {
    private final FilingParcel filing;
    private final RecordingActivity recording;
    private final FillingClient clients;
    private final Outcomes outcomes;

    Filing(
            FilingParcel filing,
            RecordingActivity recording,
            FillingClient clients,
            Outcomes outcomes) {
        this.filing = filing;
        this.recording = recording;
        this.clients = clients;
        this.outcomes = outcomes;
    }

    /** Writes it down; the confirmation is one line, so that the chat stays readable. */
    Reply under(DealId deal, Incoming.Sent sent, Turn turn) {
        return under(deal, sent.parcel(turn.viewer().now()), turn);
    }

    /** The other pictures of an album are added without a word. */
    Reply under(DealId deal, Parcel parcel, Turn turn) {
        DealOutcome outcome = filing.under(parcel, turn.order(deal));
        return switch (outcome) {
            case DealOutcome.Changed changed -> {
                OptionalInt event = happened(changed);
                yield event.isPresent()
                        ? noted(changed.file().deal(), parcel, event.getAsInt(), turn)
                        : Reply.silence();
            }
            case DealOutcome.Repeated repeated -> again(repeated.file().deal(), parcel, turn);
            case DealOutcome.AlreadySo already -> again(already.file().deal(), parcel, turn);
            case DealOutcome other -> outcomes.shown(other, deal, turn);
        };
    }

    private static OptionalInt happened(DealOutcome.Changed changed) {
        return changed.events().stream()
                .filter(event -> event.what() instanceof DealEvent.Happened)
                .mapToInt(DealEvent::number)
                .findFirst();
    }

    /** What came twice is said twice, but for an album, whose parts were not spoken of. */
    private static Reply again(Deal deal, Parcel parcel, Turn turn) {
        return parcel.key().isAlbum()
                ? Reply.silence()
                : Reply.of(NotedView.of(deal, turn.viewer()));
    }

    private static Reply noted(Deal deal, Parcel parcel, int event, Turn turn) {
        if (parcel.said().enclosed().stream().anyMatch(Enclosure.Person.class::isInstance)
                && turn.viewer().mayChange(deal)) {
            return Reply.of(NotedView.contact(deal, event, turn.viewer()));
        }
        return Reply.of(
                parcel.author() == null
                        ? NotedView.of(deal, event, turn.viewer())
                        : NotedView.of(deal, turn.viewer()));
    }

    /** What was sent before reads otherwise now. */
    Reply edited(Incoming.Edited edited, Turn turn) {
        Optional<DealOutcome> outcome =
                filing.edited(edited.now().parcel(turn.viewer().now()), turn::order);
        if (outcome.isEmpty()) {
            return Reply.saying(turn.words().say("unknown.edit"));
        }
        return switch (outcome.get()) {
            case DealOutcome.Changed changed ->
                    Reply.of(NotedView.amended(changed.file().deal(), turn.viewer()));
            case DealOutcome.Repeated repeated ->
                    Reply.of(NotedView.amended(repeated.file().deal(), turn.viewer()));
            case DealOutcome.AlreadySo nothingNew -> Reply.silence();
            case DealOutcome.NoSuchActivity takenBack -> Reply.silence();
            case DealOutcome other -> Reply.saying(OutcomeText.of(other, turn.viewer()));
        };
    }

    /** The contact that was noted is the client's. */
    Reply client(Button.FillClient noted, Turn turn) {
        return outcomes.shown(
                clients.from(noted.event(), turn.order(noted.deal())), noted.deal(), turn);
    }

    /** What was noted is a wish of the client's. */
    Reply wish(Button.AsWish noted, Turn turn) {
        DealOutcome outcome =
                recording.amended(
                        noted.event(),
                        told -> new Activity.Wish(told.said()),
                        turn.order(noted.deal()));
        return switch (outcome) {
            case DealOutcome.Changed changed -> wished(changed.file().deal(), turn);
            case DealOutcome.Repeated repeated -> wished(repeated.file().deal(), turn);
            case DealOutcome.AlreadySo already -> wished(already.file().deal(), turn);
            case DealOutcome other -> outcomes.shown(other, noted.deal(), turn);
        };
    }

    private static Reply wished(Deal deal, Turn turn) {
        return Reply.of(NotedView.wish(deal, turn.viewer()));
    }
}
