package voronka.telegrambot;

import voronka.domain.book.Books;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.funnel.CounterKey.Slice;
import voronka.domain.funnel.Counters;
import voronka.domain.funnel.Snapshot;
import voronka.domain.team.Rights;
import voronka.telegram.view.FunnelText;

/** {@code /funnel}: the book's first pipeline now. A manager sees only what is their own. */
final class FunnelCommand implements Command {
    private final Counters counters;
    private final Books books;

    FunnelCommand(Counters counters, Books books) {
        this.counters = counters;
        this.books = books;
    }

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return now(false, turn);
    }

    /** The funnel of the member's own deals, or of the company's where the member may see them. */
    Reply now(boolean ownWanted, Turn turn) {
        boolean own = ownWanted || turn.member().role().rights() == Rights.OWN;
        SalesBook book = books.current().orElseThrow();
        Pipeline pipeline = book.firstPipeline();
        Slice slice = own ? new Slice.Owner(turn.member().id().value()) : new Slice.All();
        Snapshot snapshot =
                Snapshot.of(pipeline, book.currency(), counters.now(pipeline.key(), slice));
        return Reply.of(FunnelText.now(snapshot, own, turn.viewer()));
    }
}
