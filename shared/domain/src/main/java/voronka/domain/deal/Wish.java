package voronka.domain.deal;

import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.time.Due;

/** What somebody wishes for an open deal. It is granted at once, or as soon as a head agrees. */
public sealed interface Wish {
    /**
     * To leave the stage for that one.
     *
     * @param reason why stages are skipped; null when none is
     */
    record Leave(StageKey to, @Nullable String reason) implements Wish {}

    /** To win it, for the sum it has. */
    record Win() implements Wish {}

    /** To let it sleep until then. */
    record Freeze(String reason, Due until) implements Wish {}

    /** To lose it. */
    record Lose(String reason, @Nullable String note, @Nullable Due comeBack) implements Wish {}
}
