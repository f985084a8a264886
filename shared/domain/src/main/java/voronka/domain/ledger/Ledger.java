package voronka.domain.ledger;

import java.time.Instant;

/** Where everything is written. */
public interface Ledger {
    /**
     * Writes all of a change or nothing of it.
     *
     * <p>A database that is out of reach or overloaded throws, and nothing was written, or it is
     * not known whether it was: with a marker the command can be repeated.
     */
    Committed commit(Change change);

    /** Whether a command with that marker was carried out, and is not to be forgotten by then. */
    boolean remembers(Marker marker, Instant now);
}
