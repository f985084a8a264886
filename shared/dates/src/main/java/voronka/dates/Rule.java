package voronka.dates;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of senses and what it says; null when these values together say nothing.
 *
 * @param trust when the row may be believed
 */
record Rule<M>(Shape shape, Trust trust, Function<Match, @Nullable M> meaning) {
    enum Trust {
        /** Wherever it stands. */
        ALWAYS,
        /** Beside something else that says a date: "tomorrow 10". */
        TOUCHING,
        /** When nothing else is in the sentence: "two weeks". */
        ALONE,
        /** Beside something else or alone. */
        TOUCHING_OR_ALONE
    }

    static Rule<List<Bit>> of(String shape, Function<Match, @Nullable List<Bit>> meaning) {
        return new Rule<>(Shape.of(shape), Trust.ALWAYS, meaning);
    }

    static Rule<List<Bit>> of(
            Trust trust, String shape, Function<Match, @Nullable List<Bit>> meaning) {
        return new Rule<>(Shape.of(shape), trust, meaning);
    }
}
