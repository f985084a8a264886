package voronka.domain.publishing;

import java.util.Map;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Vanished;

/**
 * A book that somebody wants to be the next version.
 *
 * @param written what it says; its own number does not matter
 * @param basedOn the version it was made from, or that its writer has seen since
 * @param fates what became of the keys that are not in it
 */
public record Proposal(SalesBook written, int basedOn, Map<Vanished.Part, Vanished.Fate> fates) {
    public Proposal {
        fates = Map.copyOf(fates);
    }

    /** One that has every key of the version before. */
    public Proposal(SalesBook written, int basedOn) {
        this(written, basedOn, Map.of());
    }
}
