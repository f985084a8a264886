package voronka.dates;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a sentence says about a moment. All times are the speaker's wall clock, to the minute.
 * {@code rest} is the sentence without its words of time, cleaned of what they leave behind: the
 * note.
 */
public sealed interface Reading {
    /** One moment is meant, and it is still to come. */
    record Understood(LocalDateTime at, String rest) implements Reading {}

    /** Several moments may be meant, the likeliest first; two at least, all still to come. */
    record Ambiguous(List<LocalDateTime> choices, String rest) implements Reading {
        public Ambiguous {
            choices = List.copyOf(choices);
        }
    }

    /** One moment is meant, and it is over. */
    record Past(LocalDateTime at, String rest) implements Reading {}

    /** No words of time. */
    record Nothing(String rest) implements Reading {}

    String rest();
}
