package voronka.domain.deal;

import java.time.Instant;
import voronka.domain.book.StageKey;

/**
 * A deal that was sold.
 *
 * @param last the last stage of its pipeline
 */
public record WonDeal(DealFacts facts, StageKey last, Instant closedAt) implements Deal {
    @Override
    public Standing standing() {
        return facts.standing(Standing.State.WON, last);
    }

    @Override
    public WonDeal with(DealFacts other) {
        return new WonDeal(other, last, closedAt);
    }
}
