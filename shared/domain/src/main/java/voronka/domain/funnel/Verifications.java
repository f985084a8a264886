package voronka.domain.funnel;

import java.util.Optional;

/** Notes of how counters and log were compared. */
public interface Verifications {
    /** Keeps a note. */
    void note(Verification verification);

    /** The newest note. */
    Optional<Verification> last();
}
