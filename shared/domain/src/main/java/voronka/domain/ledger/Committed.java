package voronka.domain.ledger;

/** What became of a change. */
public sealed interface Committed {
    /** It is written. */
    record Done() implements Committed {}

    /** The same command was carried out before, with that outcome; nothing was written now. */
    record Repeated(String outcome) implements Committed {}

    /** That one was written by somebody else since it was read; nothing was written now. */
    record Stale(Write write) implements Committed {}
}
