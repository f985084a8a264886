package voronka.domain.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import voronka.domain.team.MemberId;

/** What comes to whom by itself. */
public interface Subscriptions {
    /** A line of the index that the sender goes by. */
    record Coming(MemberId reader, Letter letter, Instant at) {}

    /** All that a member wants, and does not want. */
    List<Subscription> subscriptionsOf(MemberId reader);

    /** One of them as it is now. */
    Optional<Subscription> subscription(MemberId reader, Letter letter);

    /**
     * Whatever is to be looked at by then, the earliest first, at most that many. An index that may
     * lag behind by a moment: who acts on a line reads it again.
     */
    List<Coming> coming(Instant upTo, int most);

    /** Writes it over its version; false when somebody else was faster. */
    boolean put(Subscription subscription);

    /** Until when it is seen to who gets what unless they refuse. */
    Optional<Instant> plannedUntil();

    /** It is seen to until then. */
    void planned(Instant until);

    /** Forgets it. */
    void drop(MemberId reader, Letter letter);
}
