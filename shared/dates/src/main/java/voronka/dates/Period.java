package voronka.dates;

import java.time.LocalDate;

/** What a sentence says about a run of days. {@code rest} is the sentence without it. */
public sealed interface Period {
    record Understood(Span days, String rest) implements Period {}

    /** The end was said to be before the beginning. */
    record Backwards(LocalDate first, LocalDate last, String rest) implements Period {}

    /** No words of a period. */
    record Nothing(String rest) implements Period {}

    String rest();
}
