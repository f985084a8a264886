package voronka.domain.book;

import java.util.List;
import java.util.Optional;

/** The versions of the sales book, read. A published version never changes. */
public interface Books {
    /**
     * The newest version, as it was a minute ago at the most: for words and lists. Empty before the
     * company was founded.
     */
    Optional<SalesBook> current();

    /** The newest version as it is now: what a deal begins on and what is published upon. */
    Optional<SalesBook> newest();

    /**
     * That version.
     *
     * @throws IllegalStateException when it was never published
     */
    SalesBook version(int version);

    /** That version and whose word it was; empty when it was never published. */
    Optional<Edition> edition(int version);

    /** The versions up to that one, the newest first, so many at most. */
    List<Edition> editions(int upTo, int most);
}
