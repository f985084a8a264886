package voronka.domain.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import voronka.domain.deal.DealId;
import voronka.domain.team.MemberId;

/** Promises, read. They are written through the ledger. */
public interface FollowUps {
    /** Nobody promises anything for later than that: up to then are all. */
    Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    /** So many are read again at once. */
    int MOST_AT_ONCE = 100;

    /** The deal and its open promises, as they are now. */
    Optional<DealFile> file(DealId id);

    /** All that was ever promised about a deal, over or not, as it is now. */
    List<FollowUp> all(DealId id);

    /**
     * A member's open promises due up to then and with it, the earliest first; rhythms are not
     * among them. An index that may lag behind by a moment: who acts on one reads it again.
     */
    List<FollowUp> openOf(MemberId owner, Instant upTo);

    /**
     * The rhythms of the clients who are to hear from a member between these moments, both with it,
     * the earliest first. An index that may lag behind by a moment.
     */
    List<FollowUp> touchesOf(MemberId owner, Instant from, Instant upTo);

    /**
     * All that is a member's, asked at once; of rhythms those that are due up to then. An index
     * that may lag behind by a moment: what is shown of it is read again.
     */
    Workload workOf(MemberId owner, Instant touchesUpTo);

    /** The same without rhythms. */
    default Workload workOf(MemberId owner) {
        return workOf(owner, Instant.EPOCH);
    }

    /**
     * These promises as they are now, those that are still open: at once, however many; at most
     * {@link #MOST_AT_ONCE}.
     */
    default List<FollowUp> stillOpen(List<FollowUp> listed) {
        return listed.stream()
                .flatMap(one -> file(one.deal()).flatMap(f -> f.followUp(one.id())).stream())
                .toList();
    }

    /**
     * Whatever of the whole company has to reach somebody by then and has not yet, the earliest
     * first, at most that many. An index that may lag behind by a moment.
     */
    List<Undelivered> undelivered(Instant upTo, int most);

    /** The agenda of a member's minute, if one was made. */
    Optional<Agenda> agenda(Agenda.Key key);
}
