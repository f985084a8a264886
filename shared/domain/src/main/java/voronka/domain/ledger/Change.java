package voronka.domain.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one command writes.
 *
 * @param marker what makes the command safe to repeat; null for one that is so by itself
 * @param at when: an expired marker of the same key is as good as none
 */
public record Change(List<Write> writes, @Nullable Marker marker, Instant at) {
    /** More writes than the database takes in one transaction. */
    public static final int MOST_WRITES = 100;

    /**
     * @throws IllegalArgumentException when there is nothing to write or more than the database
     *     takes at once
     */
    public Change {
        writes = List.copyOf(writes);
        int actions = writes.size() + (marker == null ? 0 : 1);
        if (writes.isEmpty() || actions > MOST_WRITES) {
            throw new IllegalArgumentException("a transaction of %d writes".formatted(actions));
        }
    }
}
