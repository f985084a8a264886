package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.followup.FollowUp;
import voronka.domain.team.Actor;
import voronka.domain.time.Due;

/**
 * Somebody answers a promise: it is kept, put off, or said more clearly. That a frozen deal wakes
 * is no promise of anybody's: without its date it would sleep for ever.
 */
public final class KeepingPromise {
    private final DealDesk desk;

    public KeepingPromise(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Kept; a task that is kept is a tick on its stage, and a meeting was held. Refuses one that is
     * not open.
     */
    public DealOutcome done(String followUp, Order order) {
        return answer(
                followUp,
                order,
                (facts, promise) ->
                        promise.item() != null && facts.file().deal() instanceof OpenDeal deal
                                ? ticked(promise.item(), deal, facts)
                                : kept(promise, facts));
    }

    private static DealDesk.Ruling kept(FollowUp promise, DealDesk.Case facts) {
        Step<Deal> kept =
                Step.noted(
                        facts.file().deal(),
                        facts.by(),
                        facts.when(),
                        new DealEvent.Kept(promise.id(), promise.text()));
        List<Step<? extends Deal>> steps = new ArrayList<>(List.of(kept));
        if (promise.kind() == FollowUp.Kind.MEETING) {
            steps.add(
                    Step.happened(
                            kept.deal(),
                            facts.by(),
                            facts.when(),
                            new Activity.Meeting(null, Said.NOTHING)));
        }
        return new DealDesk.Ruling.Yes(steps, List.of(promise.done()), List.of());
    }

    private static DealDesk.Ruling ticked(String item, OpenDeal deal, DealDesk.Case facts) {
        Gathered known = Gathered.of(Given.NOTHING.ticking(item), deal, facts);
        return known.steps().isEmpty()
                ? new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()))
                : new DealDesk.Ruling.Yes(known.steps(), known.done(), List.of());
    }

    /** Put off. Refuses one that is not open, and a time that has passed. */
    public DealOutcome putOff(String followUp, Due later, Order order) {
        return answer(
                followUp,
                order,
                (facts, promise) ->
                        later.instant().isAfter(facts.now())
                                ? answered(
                                        facts,
                                        promise.putOff(later),
                                        new DealEvent.PutOff(followUp, promise.due(), later))
                                : new DealDesk.Ruling.No(new DealOutcome.InThePast(facts.file())));
    }

    /** Said in words. Refuses one that is not open, and a task: its words are the book's. */
    public DealOutcome says(String followUp, String text, Order order) {
        return answer(
                followUp,
                order,
                (facts, promise) ->
                        promise.kind() == FollowUp.Kind.TASK
                                ? new DealDesk.Ruling.No(
                                        new DealOutcome.NoSuchPromise(facts.file()))
                                : answered(
                                        facts,
                                        promise.saying(text),
                                        new DealEvent.Promised(followUp, text, promise.due())));
    }

    /** A frozen deal's waking is a date, not a promise: nobody keeps it or puts it off. */
    private DealOutcome answer(
            String id, Order order, BiFunction<DealDesk.Case, FollowUp, DealDesk.Ruling> decision) {
        return desk.carryOut(
                order,
                DealDesk.Access.WORK,
                facts ->
                        facts.file()
                                .followUp(id)
                                .filter(found -> found.kind().isAnswered())
                                .filter(found -> isTheirs(found, facts))
                                .map(promise -> decision.apply(facts, promise))
                                .orElseGet(
                                        () ->
                                                new DealDesk.Ruling.No(
                                                        new DealOutcome.NoSuchPromise(
                                                                facts.file()))));
    }

    /** Whoever has a task in somebody else's deal answers that and nothing else. */
    private static boolean isTheirs(FollowUp promise, DealDesk.Case facts) {
        return facts.order().mayChange(facts.file().deal())
                || facts.by() instanceof Actor.Person person
                        && promise.kind() == FollowUp.Kind.TASK
                        && person.id().equals(promise.owner());
    }

    private static DealDesk.Ruling answered(
            DealDesk.Case facts, FollowUp after, DealEvent.What what) {
        return new DealDesk.Ruling.Yes(
                Step.noted(facts.file().deal(), facts.by(), facts.when(), what), List.of(after));
    }
}
