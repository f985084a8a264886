package voronka.domain.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import voronka.domain.book.Vanished;

/**
 * A proposal that somebody has sent and not yet published.
 *
 * @param id tells it from earlier ones: what was asked about those is no answer to this
 * @param at when it was sent
 */
public record Draft(String id, Proposal proposal, Instant at) {
    /** How long it waits for its writer. */
    public static final Duration LASTS = Duration.ofDays(7);

    /** Whether it may still be published then. */
    public boolean waitsAt(Instant now) {
        return now.isBefore(at.plus(LASTS));
    }

    /** The same, knowing more of what became of a thing. */
    public Draft knowing(Vanished.Part part, Vanished.Fate fate) {
        Map<Vanished.Part, Vanished.Fate> fates = new HashMap<>(proposal.fates());
        fates.put(part, fate);
        return new Draft(id, new Proposal(proposal.written(), proposal.basedOn(), fates), at);
    }

    /** The same upon another version: its writer has seen what was changed. */
    public Draft upon(int version) {
        return new Draft(id, new Proposal(proposal.written(), version, proposal.fates()), at);
    }
}
