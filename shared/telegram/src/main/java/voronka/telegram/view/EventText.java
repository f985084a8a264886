package voronka.telegram.view;

import voronka.domain.deal.DealEvent;
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
            case DealEvent.Moved moved ->
                    viewer.say(
                            "event.moved",
                            "from",
                            book.stage(event.pipeline(), moved.from()),
                            "to",
                            book.stage(event.pipeline(), moved.to()));
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
            case DealEvent.PutOff putOff ->
                    viewer.say(
                            "event.put_off", "from", when(putOff.from()), "to", when(putOff.to()));
            case DealEvent.Kept kept ->
                    kept.text().isBlank()
                            ? viewer.say("event.kept.plain")
                            : viewer.say("event.kept", "text", words(kept.text()));
            case DealEvent.Happened happened ->
                    new ActivityText(viewer).of(happened.activity(), LONGEST_WORDS);
            case DealEvent.Amended amended -> amended(amended);
        };
    }

    private String amended(DealEvent.Amended amended) {
        ActivityText text = new ActivityText(viewer);
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
