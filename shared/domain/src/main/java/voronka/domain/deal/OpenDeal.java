package voronka.domain.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Pipeline;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.money.Money;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;
import voronka.domain.time.Moment;

/**
 * A deal somebody is working on.
 *
 * @param enteredAt when it entered the stage it stands in
 */
public record OpenDeal(DealFacts facts, StageKey stage, Instant enteredAt) implements Deal {

    /** A new deal in its pipeline's first stage. */
    public static Step<OpenDeal> open(DealFacts facts, Pipeline pipeline, Actor by, Moment when) {
        OpenDeal deal = new OpenDeal(facts.logged(false), pipeline.first().key(), when.at());
        DealEvent.What what = new DealEvent.Created(facts.title());
        return new Step<>(deal, DealEvent.first(deal, by, when, what));
    }

    @Override
    public Standing standing() {
        return facts.standing(Standing.State.OPEN, stage);
    }

    @Override
    public OpenDeal with(DealFacts other) {
        return new OpenDeal(other, stage, enteredAt);
    }

    /** Somebody answers for it from now on. */
    public Step<OpenDeal> takenBy(MemberId member, Actor by, Moment when) {
        OpenDeal after = with(facts.owned(member).logged(true));
        return Step.of(this, after, by, when, new DealEvent.OwnerChanged(facts.owner(), member));
    }

    /** It stands in another stage of its pipeline from now on, further on or back. */
    public Step<OpenDeal> movedTo(Stage stage, Pipeline pipeline, Actor by, Moment when) {
        StageKey to = stage.key();
        DealFacts moved =
                pipeline.between(facts.furthest(), to).isEmpty() ? facts : facts.reached(to);
        OpenDeal after = new OpenDeal(moved.logged(true), to, when.at());
        return Step.of(
                this,
                after,
                by,
                when,
                new DealEvent.Moved(this.stage, to),
                pipeline.between(facts.furthest(), to));
    }

    /** Its sum is another one from now on. */
    public Step<OpenDeal> priced(Money amount, Actor by, Moment when) {
        OpenDeal after = with(facts.priced(amount).logged(true));
        return Step.of(this, after, by, when, new DealEvent.Priced(facts.amount(), amount));
    }

    /** It is sold: it has reached every stage. */
    public Step<WonDeal> won(Money amount, Pipeline pipeline, Actor by, Moment when) {
        StageKey last = pipeline.stages().getLast().key();
        DealFacts sold = facts.priced(amount).reached(last).logged(true);
        WonDeal after = new WonDeal(sold, last, when.at());
        return Step.of(
                this,
                after,
                by,
                when,
                new DealEvent.Won(facts.amount(), amount),
                pipeline.between(facts.furthest(), last));
    }

    /** It is lost, in the stage where it stands. */
    public Step<LostDeal> lost(String reason, @Nullable String note, Actor by, Moment when) {
        LostDeal after = new LostDeal(facts.logged(true), stage, reason, note, when.at());
        return Step.of(this, after, by, when, new DealEvent.Lost(stage, reason, note));
    }

    /** It sleeps until that time, and wakes by itself in the stage where it stands. */
    public Step<FrozenDeal> frozen(String reason, Due until, Actor by, Moment when) {
        FrozenDeal after = new FrozenDeal(facts.logged(true), stage, enteredAt, reason, until);
        return Step.of(this, after, by, when, new DealEvent.Frozen(stage, reason, until));
    }
}
