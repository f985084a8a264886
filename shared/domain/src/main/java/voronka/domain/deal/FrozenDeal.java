package voronka.domain.deal;

import java.time.Instant;
import voronka.domain.book.StageKey;
import voronka.domain.team.Actor;
import voronka.domain.time.Due;
import voronka.domain.time.Moment;

/**
 * A deal that sleeps: neither open nor lost.
 *
 * @param stage where it stood, and where it wakes
 * @param enteredAt when it had entered that stage
 * @param until when it wakes by itself
 */
public record FrozenDeal(
        DealFacts facts, StageKey stage, Instant enteredAt, String reason, Due until)
        implements Deal {

    @Override
    public Standing standing() {
        return facts.standing(Standing.State.FROZEN, stage);
    }

    @Override
    public FrozenDeal with(DealFacts other) {
        return new FrozenDeal(other, stage, enteredAt, reason, until);
    }

    /** It is open again, in the stage where it fell asleep. */
    public Step<OpenDeal> woken(Actor by, Moment when) {
        DealFacts awake = facts.having(facts.progress().resting(facts.nextEvent()));
        OpenDeal after = new OpenDeal(awake.logged(true, by), stage, when.at());
        return Step.of(this, after, by, when, new DealEvent.Woken(stage));
    }
}
