package voronka.aws.book;

import java.util.ArrayList;
import java.util.List;
import voronka.aws.book.BookJson.Problem;

/** What is found wrong while reading on. */
final class Problems {
    /** A document with more than that is of another kind altogether. */
    private static final int MOST = 50;

    private final List<Problem> found = new ArrayList<>();

    void add(String place, String what) {
        if (found.size() < MOST) {
            found.add(new Problem(place, what));
        }
    }

    List<Problem> found() {
        return List.copyOf(found);
    }
}
