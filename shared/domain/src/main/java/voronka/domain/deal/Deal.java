package voronka.domain.deal;

import org.jspecify.annotations.Nullable;
import voronka.domain.contact.Contact;
import voronka.domain.team.MemberId;

/** A possible sale, as a type per state: what a state does not allow does not compile. */
public sealed interface Deal permits OpenDeal, FrozenDeal, WonDeal, LostDeal {
    /** What is known of it whatever its state. */
    DealFacts facts();

    /** Where it stands, as far as funnels count it. */
    Standing standing();

    /** The same deal in the same state with other facts. */
    Deal with(DealFacts facts);

    /** The same deal, knowing more of its contact. */
    default Deal knowing(Contact better) {
        return with(facts().knowing(better));
    }

    /** Its id. */
    default DealId id() {
        return facts().id();
    }

    /** Who answers for it; null while nobody has taken it. */
    default @Nullable MemberId owner() {
        return facts().owner();
    }
}
