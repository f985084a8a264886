package voronka.telegram.view;

import java.util.List;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.DealEvent;
import voronka.domain.followup.DealFile;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;

/** A deal's log, newest first, as much of it as one message carries. */
final class HistoryView {
    private static final int ROOM = Html.LONGEST - 100;

    private HistoryView() {}

    static Screen of(DealFile file, List<DealEvent> log, SalesBook book, Viewer viewer) {
        EventText events = new EventText(new BookText(book, viewer), viewer);
        Html text = Html.empty().text(viewer.say("history.title") + ": ");
        text.add(DealLines.title(file.deal(), viewer)).line();
        if (log.isEmpty()) {
            text.line().text(viewer.say("history.empty"));
        }
        int left = log.size();
        for (DealEvent event : log.reversed()) {
            Html entry = Html.empty().line().italic(events.head(event)).line();
            entry.text(events.what(event)).line();
            if (text.length() + entry.length() > ROOM) {
                text.line().text(viewer.words().count("history.earlier", left));
                break;
            }
            text.add(entry);
            left--;
        }
        return Screen.of(text).row(Keys.back(file.deal(), viewer));
    }
}
