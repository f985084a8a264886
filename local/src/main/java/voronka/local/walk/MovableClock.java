package voronka.local.walk;

import java.time.Instant;

/** The one clock of the local stack. It runs at real speed and can be set ahead. */
public interface MovableClock {

    /** The moment that everything here takes for the present. */
    Instant instant();

    /** Makes a moment the present; time runs on from there. */
    void moveTo(Instant moment);
}
