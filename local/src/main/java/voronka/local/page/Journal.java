package voronka.local.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the functions did, in the order in which they ended. */
public interface Journal {

    /** The entries whose number is greater than the given one, oldest first. */
    List<Entry> since(long number);

    /**
     * One invocation of one function.
     *
     * @param number counts up from 1 without gaps
     * @param at when it ended, on the stack's own clock
     * @param trigger what woke the function, in words
     * @param outcome {@code ok}, {@code refused} (it said no in an orderly way) or {@code failed}
     *     (it broke)
     * @param millis how long it really took
     * @param lines what it logged
     */
    record Entry(
            long number,
            Instant at,
            String function,
            String trigger,
            String outcome,
            long millis,
            List<String> lines) {

        private static final Set<String> OUTCOMES = Set.of("ok", "refused", "failed");

        public Entry {
            if (!OUTCOMES.contains(outcome)) {
                throw new IllegalArgumentException("ok, refused or failed, not " + outcome);
            }
            lines = List.copyOf(lines);
        }
    }
}
