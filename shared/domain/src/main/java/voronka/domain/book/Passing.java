package voronka.domain.book;

/** How deals go through a pipeline. */
public sealed interface Passing {
    /**
     * People move deals; the book says what it takes to skip a stage. Going back takes a reason.
     */
    record Manual(Skipping skipping) implements Passing {}

    /** A deal moves on by itself once its stage's gate holds, one stage at a time. */
    record Automatic() implements Passing {}

    /** Whether stages may be skipped, whatever it takes. */
    default boolean skips() {
        return switch (this) {
            case Automatic automatic -> false;
            case Manual(Skipping skipping) -> skipping != Skipping.NEVER;
        };
    }

    /** What skipping a stage takes. */
    enum Skipping {
        /** Nothing: stages are only a list. */
        FREE,
        /** A reason, which is kept. */
        WITH_REASON,
        /** A reason and a head's agreement. */
        WITH_APPROVAL,
        /** No stage is skipped. */
        NEVER
    }
}
