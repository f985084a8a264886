package voronka.domain.followup;

import java.time.Instant;
import voronka.domain.deal.DealId;

/** Something that has to reach somebody: a line of the index that the sweep goes by. */
public sealed interface Undelivered {
    /** The deal it is about. */
    DealId deal();

    /** When it is due. */
    Instant due();

    /** A promise whose reminder is to come. */
    record Promise(DealId deal, String followUp, Instant due) implements Undelivered {}

    /** A notice that is on its way. */
    record News(DealId deal, String notice, Instant due) implements Undelivered {}
}
