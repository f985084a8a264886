package voronka.book;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;

/** The sales book as a document: a tree of names, lists and texts. */
public final class BookDocument {
    private BookDocument() {}

    /** What reading gave. */
    public sealed interface Result {
        /** The book. Its version is the one the document says it was made from. */
        record Read(SalesBook book) implements Result {}

        /**
         * All that is wrong with it, in the order of the lines. A document with a hundred mistakes
         * is not looked at any further.
         */
        record Wrong(List<Mistake> mistakes) implements Result {}
    }

    /**
     * Reads what a person wrote.
     *
     * @param before the version that it is to follow; null when it is the first one
     */
    public static Result file(Node root, People people, @Nullable SalesBook before) {
        return read(root, new Reading(people, before, true, new Mistakes()));
    }

    /**
     * Reads a tree of maps, lists, texts, numbers and booleans that was checked when it was
     * written, in whatever version of this program.
     *
     * @throws IllegalStateException when something is wrong with it nevertheless
     */
    public static SalesBook stored(@Nullable Object tree) {
        Reading reading = new Reading(People.byId(), null, false, new Mistakes());
        return switch (read(Node.of(tree), reading)) {
            case Result.Read read -> read.book();
            case Result.Wrong wrong ->
                    throw new IllegalStateException("a sales book we stored: " + wrong.mistakes());
        };
    }

    private static Result read(Node root, Reading reading) {
        SalesBook book = BookReader.book(Cursor.at(root, reading));
        List<Mistake> found = reading.mistakes().found();
        return found.isEmpty()
                ? new Result.Read(Objects.requireNonNull(book))
                : new Result.Wrong(found);
    }

    /** The tree that is stored. */
    public static Map<String, Object> tree(SalesBook book) {
        return tree(book, People.byId());
    }

    /** The tree for people. */
    public static Map<String, Object> tree(SalesBook book, People people) {
        return BookWriter.tree(book, people);
    }
}
