package voronka.book;

/**
 * Where something stands in a file, both counted from 1.
 *
 * @param line 0 where there are no lines: in a document we stored
 */
public record Place(int line, int column) {
    /** In a document that has no lines. */
    public static final Place NONE = new Place(0, 0);
}
