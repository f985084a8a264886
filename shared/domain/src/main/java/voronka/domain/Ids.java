package voronka.domain;

import voronka.domain.deal.DealId;

/** Where new names come from. */
public interface Ids {
    /** A deal's id. It may be taken: the ledger tells. */
    DealId deal();

    /** An id that nobody has: letters and digits, sorting roughly by time, at most 26. */
    String next();

    /** A secret that nobody guesses: letters and digits, at least 128 bits. */
    String secret();
}
