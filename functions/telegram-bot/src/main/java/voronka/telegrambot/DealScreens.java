package voronka.telegrambot;

import java.util.List;
import java.util.function.Supplier;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.followup.DealFile;
import voronka.domain.team.Member;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.DealCard;
import voronka.telegram.view.HistoryView;

/** A deal as this member may see it: somebody else's shows whose it is and nothing more. */
final class DealScreens {
    private final Books books;

    DealScreens(Books books) {
        this.books = books;
    }

    /** The deal's card. */
    Screen card(DealFile file, Turn turn) {
        return turn.viewer().worksOn(file)
                ? DealCard.of(file, book(file), turn.viewer())
                : closed(file.deal(), turn);
    }

    /**
     * What happened with the deal; its log is read only for somebody who may see it.
     *
     * @param before the number of the event before which it begins; 0 for the newest
     */
    Screen history(DealFile file, int before, Supplier<List<DealEvent>> log, Turn turn) {
        return turn.viewer().worksOn(file)
                ? HistoryView.of(file, log.get(), before, book(file), turn.viewer())
                : closed(file.deal(), turn);
    }

    /** What of a deal's history has these words; all of it for none. */
    Screen found(DealFile file, String words, Supplier<List<DealEvent>> log, Turn turn) {
        if (words.isBlank()) {
            return history(file, 0, log, turn);
        }
        return turn.viewer().worksOn(file)
                ? HistoryView.found(file, log.get(), words, book(file), turn.viewer())
                : closed(file.deal(), turn);
    }

    /** The version of the book the deal runs on. */
    SalesBook book(DealFile file) {
        return book(file.deal());
    }

    SalesBook book(Deal deal) {
        return books.version(deal.facts().bookVersion());
    }

    private static Screen closed(Deal deal, Turn turn) {
        String owner =
                turn.viewer()
                        .roster()
                        .byId(deal.owner())
                        .map(Member::name)
                        .orElseGet(() -> turn.words().say("deal.somebody"));
        return Screen.of(Html.of(turn.words().say("deal.closed", "id", deal.id(), "who", owner)))
                .row(
                        new Screen.Key.Press(
                                turn.viewer().words().say("key.today"), new Button.Today()));
    }
}
