package voronka.aws.book;

import voronka.aws.json.BadJson;
import voronka.aws.json.Json;
import voronka.book.BookDocument;
import voronka.domain.book.SalesBook;

/** The sales book as JSON: the document that directors change, as the table keeps it. */
public final class BookJson {
    private BookJson() {}

    /**
     * Reads a document that was checked when it was written.
     *
     * @throws BadJson when it is no JSON
     * @throws IllegalStateException when it is no sales book nevertheless
     */
    public static SalesBook stored(String text) {
        return BookDocument.stored(Json.read(text));
    }

    /** Writes a book so that it is read back equal. */
    public static String write(SalesBook book) {
        return Json.write(BookDocument.tree(book));
    }
}
