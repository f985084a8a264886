package voronka.telegrambot;

import java.util.List;
import java.util.Optional;
import voronka.domain.book.Books;
import voronka.domain.book.Edition;
import voronka.domain.book.SalesBook;
import voronka.telegram.screen.Button;
import voronka.telegram.screen.Html;
import voronka.telegram.screen.Screen;
import voronka.telegram.view.BookPrint;
import voronka.telegram.view.BookView;
import voronka.telegram.view.MovingOverView;
import voronka.telegram.view.VersionsView;

/** {@code /book}: the process as the company has written it down, and how it came to be so. */
final class BookCommand implements Command {
    private final Books books;
    private final MovingOverTaps moving;

    BookCommand(Books books, MovingOverTaps moving) {
        this.books = books;
        this.moving = moving;
    }

    @Override
    public String name() {
        return "book";
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public Reply answer(Turn turn, String arguments) {
        return whole(newest(), turn);
    }

    Reply show(Button.Book button, Turn turn) {
        int version = button.version() == 0 ? newest() : button.version();
        Optional<Edition> edition = books.edition(version);
        if (edition.isEmpty() || !isThere(edition.get().book(), button)) {
            return Reply.toast(turn.words().say("tap.unknown"));
        }
        SalesBook book = edition.get().book();
        if (button.pipeline() < 0) {
            return whole(version, turn);
        }
        return Reply.of(
                button.stage() < 0
                        ? BookView.pipeline(book, button.pipeline(), turn.viewer())
                        : BookView.stage(book, button.pipeline(), button.stage(), turn.viewer()));
    }

    /** One file, to be printed and pinned to a wall; the book stays where it is. */
    Reply print(Button.BookPrint button, Turn turn) {
        return books.edition(button.version())
                .map(
                        edition ->
                                Reply.of(
                                        BookPrint.of(edition, turn.viewer()),
                                        Screen.of(
                                                Html.of(
                                                        turn.words()
                                                                .say(
                                                                        "book.print",
                                                                        "n",
                                                                        edition.version())))))
                .orElseGet(() -> Reply.toast(turn.words().say("tap.unknown")));
    }

    Reply versions(Button.BookVersions button, Turn turn) {
        List<Edition> editions = books.editions(button.upTo(), VersionsView.AT_ONCE + 1);
        return Reply.of(VersionsView.list(editions, turn.viewer()));
    }

    Reply version(Button.BookVersion button, Turn turn) {
        int version = button.version();
        return books.edition(version)
                .map(
                        edition ->
                                Reply.of(
                                        VersionsView.version(
                                                edition,
                                                version == 1 ? null : books.version(version - 1),
                                                turn.viewer())))
                .orElseGet(() -> Reply.toast(turn.words().say("tap.unknown")));
    }

    private static boolean isThere(SalesBook book, Button.Book button) {
        return button.pipeline() < book.pipelines().size()
                && (button.pipeline() < 0
                        || button.stage()
                                < book.pipelines().get(button.pipeline()).stages().size());
    }

    private int newest() {
        return books.newest().orElseThrow().version();
    }

    private Reply whole(int version, Turn turn) {
        Screen whole = BookView.whole(books.edition(version).orElseThrow(), turn.viewer());
        return Reply.of(
                version < newest()
                        ? whole
                        : new MovingOverView(version, turn.viewer())
                                .offered(whole, moving.waiting(version, turn)));
    }
}
