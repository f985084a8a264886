package voronka.domain.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.StageKey;
import voronka.domain.team.Actor;
import voronka.domain.time.Moment;

/**
 * A deal that was lost.
 *
 * @param diedAt the stage it stood in: losses are told by it
 * @param reason a key of the book's reasons
 */
public record LostDeal(
        DealFacts facts, StageKey diedAt, String reason, @Nullable String note, Instant closedAt)
        implements Deal {

    @Override
    public Standing standing() {
        return facts.standing(Standing.State.LOST, diedAt);
    }

    @Override
    public LostDeal with(DealFacts other) {
        return new LostDeal(other, diedAt, reason, note, closedAt);
    }

    /** The same deal lives again where it died; the old loss stays in its month. */
    public Step<OpenDeal> reopened(Actor by, Moment when) {
        DealFacts alive = facts.having(facts.progress().entering(facts.nextEvent()));
        OpenDeal after = new OpenDeal(alive.logged(true, by), diedAt, when.at());
        return Step.of(this, after, by, when, new DealEvent.Reopened(diedAt));
    }
}
