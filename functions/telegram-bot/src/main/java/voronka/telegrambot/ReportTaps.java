package voronka.telegrambot;

import voronka.domain.book.Books;
import voronka.domain.funnel.AskingFunnel;
import voronka.domain.funnel.FindingStuck;
import voronka.domain.funnel.ListingDeals;
import voronka.domain.funnel.Stuck;
import voronka.telegram.screen.Button;
import voronka.telegram.view.BehindView;
import voronka.telegram.view.LinesView;
import voronka.telegram.view.StuckView;

/** From a report's line to its deals. */
final class ReportTaps {
    private final AskingFunnel asking;
    private final ListingDeals listing;
    private final FindingStuck finding;
    private final Books books;

    ReportTaps(AskingFunnel asking, ListingDeals listing, FindingStuck finding, Books books) {
        this.asking = asking;
        this.listing = listing;
        this.finding = finding;
        this.books = books;
    }

    /** Which line? */
    Reply lines(Button.Lines button, Turn turn) {
        AskingFunnel.Answer answer =
                asking.answer(button.view(), turn.member(), turn.viewer().roster());
        return Reply.of(
                LinesView.of(answer, button.at(), books.current().orElseThrow(), turn.viewer()));
    }

    /** The deals behind it. */
    Reply deals(Button.DealsBehind button, Turn turn) {
        ListingDeals.Listed listed =
                listing.behind(
                        button.view(),
                        button.line(),
                        button.page() * ListingDeals.PAGE,
                        turn.member(),
                        turn.viewer().roster());
        return Reply.of(BehindView.of(listed, books.current().orElseThrow(), turn.viewer()));
    }

    /** What is stuck. */
    Reply stuck(Turn turn) {
        return stuck(new Button.Hanging("", "", 0), turn);
    }

    Reply stuck(Button.Hanging button, Turn turn) {
        Stuck stuck = finding.seenBy(turn.member(), turn.viewer().roster());
        return Reply.of(
                button.at().isEmpty()
                        ? StuckView.of(stuck, books.current().orElseThrow(), turn.viewer())
                        : StuckView.of(
                                stuck,
                                button.at(),
                                button.owner(),
                                button.page(),
                                books.current().orElseThrow(),
                                turn.viewer()));
    }
}
