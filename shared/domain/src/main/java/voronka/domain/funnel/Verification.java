package voronka.domain.funnel;

import java.time.Instant;
import java.util.List;

/**
 * How counters and log were compared once.
 *
 * @param events how many events the log had
 * @param counters how many numbers were compared
 * @param undecided how many items of counters changed while they were compared: the next time tells
 * @param repaired what was wrong, and is right since
 */
public record Verification(
        Instant at, long events, long counters, long undecided, List<Difference> repaired) {
    public Verification {
        repaired = List.copyOf(repaired);
    }

    /**
     * A number that was wrong.
     *
     * @param counters of which deals and what time, as the store calls it
     * @param name of the number
     * @param was what stood there
     * @param should what the log says
     */
    public record Difference(String counters, String name, long was, long should) {}
}
