package voronka.local.walk;

import java.time.Instant;
import java.util.Optional;

/** Something that has moments of its own at which it wants to act. */
public interface Timers {

    /** The earliest moment at which there is something to do; it may lie in the past. */
    Optional<Instant> nextDue();

    /** Does everything that is due by now, and says how much that was. */
    int fireDue();
}
