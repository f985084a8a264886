package voronka.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is found wrong while reading on. */
final class Mistakes {
    /** A document with more than that is of another kind altogether. */
    static final int MOST = 100;

    private final List<Mistake> found = new ArrayList<>();

    void add(Place place, String path, Fault fault) {
        if (found.size() < MOST) {
            found.add(new Mistake(place, path, fault));
        }
    }

    /** Whether nothing was found so far: parts can be put together. */
    boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the lines. */
    List<Mistake> found() {
        return found.stream()
                .sorted(Comparator.comparingInt(mistake -> mistake.place().line()))
                .toList();
    }
}
