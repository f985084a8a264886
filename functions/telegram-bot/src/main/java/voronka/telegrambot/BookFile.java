package voronka.telegrambot;

import java.util.List;
import java.util.Locale;
import voronka.book.BookDocument;
import voronka.book.Mistake;
import voronka.book.RosterPeople;
import voronka.book.yaml.BookYaml;
import voronka.domain.Ids;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.publishing.Draft;
import voronka.domain.publishing.Proposal;
import voronka.telegram.client.Fetched;
import voronka.telegram.incoming.AttachedFile;
import voronka.telegram.screen.Screen;

/** A sales book that somebody has sent as a file: it is checked whole before it is a draft. */
final class BookFile {
    private final Fetching files;
    private final Books books;
    private final Ids ids;
    private final PublishingTaps publishing;

    BookFile(Fetching files, Books books, Ids ids, PublishingTaps publishing) {
        this.files = files;
        this.books = books;
        this.ids = ids;
        this.publishing = publishing;
    }

    /** Whether that is a sales book, as far as its name tells and its sender may send one. */
    static boolean isOne(AttachedFile file, Turn turn) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return file.kind() == AttachedFile.Kind.DOCUMENT
                && (name.endsWith(".yaml") || name.endsWith(".yml"))
                && turn.member().role().administers();
    }

    /** Reads it; nothing but a draft comes of it. */
    Reply read(AttachedFile file, Turn turn) {
        if (file.bytes() > BookYaml.MOST_BYTES) {
            return tooLarge(turn);
        }
        return switch (files.fetch(file.id(), BookYaml.MOST_BYTES)) {
            case Fetched.Content(byte[] bytes) -> checked(bytes, turn);
            case Fetched.TooLarge large -> tooLarge(turn);
            case Fetched.Gone gone -> Reply.saying(turn.words().say("book.file.gone"));
            case Fetched.Later later -> Reply.saying(turn.words().say("book.file.later"));
        };
    }

    private static Reply tooLarge(Turn turn) {
        return Reply.saying(
                turn.words().say("book.file.large", "most", BookYaml.MOST_BYTES / 1024));
    }

    private Reply checked(byte[] bytes, Turn turn) {
        SalesBook newest = books.newest().orElseThrow();
        RosterPeople people = new RosterPeople(turn.viewer().roster());
        return switch (BookYaml.read(bytes, people, newest)) {
            case BookDocument.Result.Read(SalesBook book) ->
                    publishing.begin(
                            new Draft(
                                    ids.next(),
                                    new Proposal(book, book.version()),
                                    turn.viewer().now()),
                            turn);
            case BookDocument.Result.Wrong(List<Mistake> mistakes) ->
                    Reply.of(Screen.of(MistakesText.of(mistakes, turn.words())));
        };
    }
}
