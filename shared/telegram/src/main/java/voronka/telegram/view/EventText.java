package voronka.telegram.view;

import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealLog;
import voronka.domain.deal.Wish;
import voronka.domain.time.Due;
import voronka.telegram.screen.Excerpt;

/** A line of a deal's log in words: what happened, from what to what. */
final class EventText {
    private static final int LONGEST_WORDS = 700;

    private final BookText book;
    private final Viewer viewer;

    EventText(BookText book, Viewer viewer) {
        this.book = book;
        this.viewer = viewer;
    }

    /** When and who. */
    String head(DealEvent event) {
        return viewer.say(
                "event.line",
                "when",
                viewer.dates().moment(event.at()),
                "who",
                viewer.name(event.by()));
    }

    /** What, as it is told now. */
    String what(DealLog.Entry entry) {
        return entry.isTakenBack()
                ? amended(entry.event(), entry.amended().getLast())
                : what(entry.event());
    }

    /** What. */
    String what(DealEvent event) {
        return switch (event.what()) {
            case DealEvent.Created created -> viewer.say("event.created");
            case DealEvent.OwnerChanged owner ->
                    viewer.say(
                            owner.from() == null ? "event.owner.first" : "event.owner",
                            "from",
                            viewer.name(owner.from()),
                            "to",
                            viewer.name(owner.to()));
            case DealEvent.Moved moved -> moved(event, moved);
            case DealEvent.Filled filled ->
                    viewer.say(
                            filled.from() == null ? "event.filled.first" : "event.filled",
                            "field",
                            book.field(filled.field()),
                            "from",
                            filled.from() == null ? "" : book.value(filled.field(), filled.from()),
                            "to",
                            book.value(filled.field(), filled.to()));
            case DealEvent.Ticked ticked ->
                    viewer.say(
                            "event.ticked",
                            "item",
                            book.item(event.pipeline(), ticked.stage(), ticked.item()));
            case DealEvent.AgreementAsked asked ->
                    viewer.say("event.agreement.asked", "wish", wish(event, asked.wish()));
            case DealEvent.AgreementGiven given ->
                    viewer.say("event.agreement.given", "wish", wish(event, given.wish()));
            case DealEvent.AgreementRefused refused ->
                    viewer.say("event.agreement.refused", "wish", wish(event, refused.wish()));
            case DealEvent.Priced priced -> priced(priced);
            case DealEvent.Won won -> viewer.say("event.won", "sum", viewer.sum(won.to()));
            case DealEvent.Lost lost -> lost(event, lost);
            case DealEvent.Frozen frozen ->
                    viewer.say(
                            "event.frozen",
                            "when",
                            when(frozen.until()),
                            "reason",
                            book.frozenReason(frozen.reason()));
            case DealEvent.Woken woken -> staged("event.woken", event);
            case DealEvent.Reopened reopened -> staged("event.reopened", event);
            case DealEvent.AskedAgain asked -> viewer.say("event.asked");
            case DealEvent.Promised promised -> promised(promised);
            case DealEvent.Assigned assigned ->
                    viewer.say(
                            "event.assigned",
                            "who",
                            viewer.name(assigned.to()),
                            "text",
                            words(assigned.text()),
                            "when",
                            when(assigned.due()));
            case DealEvent.PutOff putOff ->
                    viewer.say(
                            "event.put_off", "from", when(putOff.from()), "to", when(putOff.to()));
            case DealEvent.Kept kept ->
                    kept.text().isBlank()
                            ? viewer.say("event.kept.plain")
                            : viewer.say("event.kept", "text", words(kept.text()));
            case DealEvent.Entrusted entrusted ->
                    viewer.say(
                            "event.entrusted",
                            "text",
                            words(entrusted.text()),
                            "from",
                            viewer.name(entrusted.from()),
                            "to",
                            viewer.name(entrusted.to()));
            case DealEvent.ClientKnown known ->
                    viewer.say("event.client", "client", DealLines.client(known.to()));
            case DealEvent.RhythmSet set ->
                    set.to() == 0
                            ? viewer.say("event.rhythm.off")
                            : viewer.say(
                                    "event.rhythm", "every", RhythmView.every(set.to(), viewer));
            case DealEvent.Happened happened ->
                    new ActivityText(book, event.pipeline()).of(happened.activity(), LONGEST_WORDS);
            case DealEvent.Amended amended -> amended(event, amended);
            case DealEvent.MovedOver over ->
                    viewer.say(
                            over.into().equals(over.stage())
                                    ? "event.over"
                                    : "event.over.elsewhere",
                            "n",
                            over.to(),
                            "stage",
                            book.stage(event.pipeline(), over.into()));
            case DealEvent.Undone undone ->
                    viewer.say("event.undone", "what", what(undone.event()));
        };
    }

    private String moved(DealEvent event, DealEvent.Moved moved) {
        return viewer.say(
                moved.reason() == null ? "event.moved" : "event.moved.because",
                "from",
                book.stage(event.pipeline(), moved.from()),
                "to",
                book.stage(event.pipeline(), moved.to()),
                "reason",
                moved.reason() == null ? "" : words(moved.reason()));
    }

    /** What a head is asked to agree to. */
    String wish(DealEvent event, Wish wish) {
        return switch (wish) {
            case Wish.Leave leave ->
                    viewer.say(
                            leave.reason() == null ? "wish.leave" : "wish.leave.because",
                            "stage",
                            book.stage(event.pipeline(), leave.to()),
                            "reason",
                            leave.reason() == null ? "" : words(leave.reason()));
            case Wish.Win win -> viewer.say("wish.win");
            case Wish.Freeze freeze ->
                    viewer.say(
                            "wish.freeze",
                            "when",
                            when(freeze.until()),
                            "reason",
                            book.frozenReason(freeze.reason()));
            case Wish.Lose lose ->
                    viewer.say("wish.lose", "reason", book.lostReason(lose.reason()));
        };
    }

    private String amended(DealEvent event, DealEvent.Amended amended) {
        ActivityText text = new ActivityText(book, event.pipeline());
        return amended.to() == null
                ? viewer.say("event.taken_back", "what", text.of(amended.from(), LONGEST_WORDS))
                : viewer.say("event.amended", "what", text.of(amended.to(), LONGEST_WORDS));
    }

    private String priced(DealEvent.Priced priced) {
        return priced.from() == null
                ? viewer.say("event.priced.first", "to", viewer.sum(priced.to()))
                : viewer.say(
                        "event.priced",
                        "from",
                        viewer.sum(priced.from()),
                        "to",
                        viewer.sum(priced.to()));
    }

    private String lost(DealEvent event, DealEvent.Lost lost) {
        return viewer.say(
                lost.note() == null ? "event.lost" : "event.lost.note",
                "stage",
                book.stage(event.pipeline(), lost.stage()),
                "reason",
                book.lostReason(lost.reason()),
                "note",
                lost.note() == null ? "" : words(lost.note()));
    }

    private String promised(DealEvent.Promised promised) {
        return promised.text().isBlank()
                ? viewer.say("event.promised.plain", "when", when(promised.due()))
                : viewer.say(
                        "event.promised",
                        "text",
                        words(promised.text()),
                        "when",
                        when(promised.due()));
    }

    private String staged(String key, DealEvent event) {
        return viewer.say(key, "stage", book.stage(event.pipeline(), event.after().stage()));
    }

    private String when(Due due) {
        return viewer.dates().moment(due.instant());
    }

    private static String words(String text) {
        return Excerpt.cut(text.strip(), LONGEST_WORDS);
    }
}
