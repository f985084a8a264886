package voronka.domain.book;

import java.util.Optional;

/** The versions of the sales book, read. A published version never changes. */
public interface Books {
    /** The newest version; empty before the company was founded. */
    Optional<SalesBook> current();

    /**
     * That version.
     *
     * @throws IllegalStateException when it was never published
     */
    SalesBook version(int version);
}
