package voronka.dates;

/**
 * A piece of the sentence.
 *
 * @param text in small letters, ё written as е
 * @param start where it begins in the sentence
 * @param end where it ends, the dot of an abbreviation included
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        WORD,
        INTEGER,
        ORDINAL,
        DECIMAL,
        TIME,
        ISO,
        DOTTED,
        SLASHED,
        SIGN,
        /** A number that is none: a phone, a price, a contract, an address of the net. */
        OPAQUE
    }
}
