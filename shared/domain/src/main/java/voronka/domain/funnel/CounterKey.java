package voronka.domain.funnel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which counters.
 *
 * @param slice of which deals
 * @param day what happened that day; null for how it stands now
 */
public record CounterKey(String pipeline, Slice slice, @Nullable LocalDate day) {
    /** A part of a pipeline's deals that is counted apart. */
    public sealed interface Slice {
        /** Every deal. */
        record All() implements Slice {}

        /** Those of one owner; deals nobody has taken have the owner "". */
        record Owner(String member) implements Slice {}

        /** Those that came from one source. */
        record Source(String source) implements Slice {}
    }
}
