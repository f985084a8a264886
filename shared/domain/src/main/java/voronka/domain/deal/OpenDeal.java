package voronka.domain.deal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
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
        OpenDeal deal = new OpenDeal(facts.logged(false, by), pipeline.first().key(), when.at());
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
        DealEvent.What what = new DealEvent.OwnerChanged(facts.owner(), member);
        return Step.of(this, with(facts.inHandsOf(member, by)), by, when, what);
    }

    /** It stands in another stage of its pipeline from now on, further on or back. */
    public Step<OpenDeal> movedTo(Stage stage, Pipeline pipeline, Actor by, Moment when) {
        return movedTo(stage, null, pipeline, by, when);
    }

    /** The same, for a reason. */
    public Step<OpenDeal> movedTo(
            Stage stage, @Nullable String reason, Pipeline pipeline, Actor by, Moment when) {
        StageKey to = stage.key();
        DealFacts moved =
                pipeline.between(facts.furthest(), to).isEmpty() ? facts : facts.reached(to);
        DealFacts entering = moved.having(moved.progress().entering(facts.nextEvent()));
        OpenDeal after = new OpenDeal(entering.logged(true, by), to, when.at());
        return Step.of(
                this,
                after,
                by,
                when,
                new DealEvent.Moved(this.stage, to, reason),
                pipeline.between(facts.furthest(), to));
    }

    /** Something the company wants to know of it is known, or known otherwise, from now on. */
    public Step<OpenDeal> filled(String field, FieldValue value, Actor by, Moment when) {
        @Nullable FieldValue before = facts.progress().fields().get(field);
        return changed(
                facts.progress().filled(field, value),
                by,
                when,
                new DealEvent.Filled(field, before, value));
    }

    /** The stage it stands in, as that version of the book has it. */
    public Optional<Stage> stageIn(SalesBook book) {
        return book.pipeline(facts.pipeline()).flatMap(pipeline -> pipeline.stage(stage));
    }

    /**
     * When it has to be further on, as that version of the book has it; empty for as long as it
     * takes.
     */
    public Optional<Due> limitIn(SalesBook book) {
        return stageIn(book)
                .flatMap(standing -> Optional.ofNullable(standing.limit()))
                .map(limit -> limit.from(enteredAt, book.hours(), book.zone()));
    }

    /** An item of its stage's checklist is done. */
    public Step<OpenDeal> ticked(String item, Actor by, Moment when) {
        return changed(facts.progress().ticked(item), by, when, new DealEvent.Ticked(stage, item));
    }

    /** A head is asked to agree. */
    public Step<OpenDeal> asks(Wish wish, Actor by, Moment when) {
        @Nullable MemberId asker = by.member();
        return changed(
                facts.progress().asking(new Progress.Asked(wish, asker, facts.nextEvent())),
                by,
                when,
                new DealEvent.AgreementAsked(wish));
    }

    /** A head has agreed. */
    public Step<OpenDeal> agreed(Wish wish, Actor by, Moment when) {
        return changed(
                facts.progress().agreedTo(wish), by, when, new DealEvent.AgreementGiven(wish));
    }

    /** A head has not agreed. */
    public Step<OpenDeal> refused(Wish wish, Actor by, Moment when) {
        return changed(
                facts.progress().asking(null), by, when, new DealEvent.AgreementRefused(wish));
    }

    private Step<OpenDeal> changed(Progress progress, Actor by, Moment when, DealEvent.What what) {
        return Step.of(this, with(facts.having(progress).logged(true, by)), by, when, what);
    }

    /** Its sum is another one from now on. */
    public Step<OpenDeal> priced(Money amount, Actor by, Moment when) {
        OpenDeal after = with(facts.priced(amount).logged(true, by));
        return Step.of(this, after, by, when, new DealEvent.Priced(facts.amount(), amount));
    }

    /** It is sold: it has reached every stage. */
    public Step<WonDeal> won(Money amount, Pipeline pipeline, Actor by, Moment when) {
        StageKey last = pipeline.stages().getLast().key();
        DealFacts sold = resting().priced(amount).reached(last).logged(true, by);
        WonDeal after = new WonDeal(sold, last, when.at());
        return Step.of(
                this,
                after,
                by,
                when,
                new DealEvent.Won(facts.amount(), amount, facts.touches().objections()),
                pipeline.between(facts.furthest(), last));
    }

    /** It is lost, in the stage where it stands. */
    public Step<LostDeal> lost(String reason, @Nullable String note, Actor by, Moment when) {
        LostDeal after = new LostDeal(resting().logged(true, by), stage, reason, note, when.at());
        DealEvent.What what = new DealEvent.Lost(stage, reason, note, facts.touches().objections());
        return Step.of(this, after, by, when, what);
    }

    /** It sleeps until that time, and wakes by itself in the stage where it stands. */
    public Step<FrozenDeal> frozen(String reason, Due until, Actor by, Moment when) {
        FrozenDeal after =
                new FrozenDeal(resting().logged(true, by), stage, enteredAt, reason, until);
        return Step.of(this, after, by, when, new DealEvent.Frozen(stage, reason, until));
    }

    /**
     * It runs on another version of its book from now on.
     *
     * @param was its pipeline until now
     * @param now its pipeline in that version
     * @param into the stage where it stands then; the same one goes on as it was
     * @param reached the furthest stage that it has reached, in terms of that version
     */
    public Step<OpenDeal> movedOver(
            int version,
            Pipeline was,
            Pipeline now,
            StageKey into,
            StageKey reached,
            Actor by,
            Moment when) {
        boolean stays = into.equals(stage);
        Stage target = now.stage(into).orElseThrow();
        StageKey furthest = now.place(into) > now.place(reached) ? into : reached;
        List<StageKey> first = new ArrayList<>(now.between(null, furthest));
        first.removeAll(was.between(null, facts.furthest()));
        Progress progress =
                stays
                        ? facts.progress().goingOver(facts.nextEvent(), target)
                        : facts.progress().entering(facts.nextEvent());
        DealFacts over = facts.onBook(version).reached(furthest).having(progress);
        OpenDeal after = new OpenDeal(over.logged(true, by), into, stays ? enteredAt : when.at());
        return Step.of(
                this,
                after,
                by,
                when,
                new DealEvent.MovedOver(facts.bookVersion(), version, stage, into),
                first);
    }

    private DealFacts resting() {
        return facts.having(facts.progress().resting(facts.nextEvent()));
    }
}
