package voronka.telegram.view;

import voronka.domain.book.SalesBook;
import voronka.domain.followup.DealFile;
import voronka.telegram.screen.Screen;

/** The second tap: a question with its answers as keys, and the way back. */
public final class Choices {
    private Choices() {}

    /** Which stage to? */
    public static Screen stage(DealFile file, SalesBook book, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** Why is it lost? */
    public static Screen loss(DealFile file, SalesBook book, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** When do we come back to a deal lost for that reason? */
    public static Screen comeBack(DealFile file, String reason, SalesBook book, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** Why does it sleep? */
    public static Screen freeze(DealFile file, SalesBook book, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** Until when does it sleep for that reason? */
    public static Screen wake(DealFile file, String reason, SalesBook book, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** When to remind? */
    public static Screen reminder(DealFile file, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
