package voronka.domain.selling;

import java.util.List;
import java.util.function.BiFunction;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Step;
import voronka.domain.followup.FollowUp;
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

    /** Kept. Refuses one that is not open. */
    public DealOutcome done(String followUp, Order order) {
        return answer(
                followUp,
                order,
                (facts, promise) ->
                        answered(
                                facts,
                                promise.done(),
                                new DealEvent.Kept(followUp, promise.text())));
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

    /** Said in words. Refuses one that is not open. */
    public DealOutcome says(String followUp, String text, Order order) {
        return answer(
                followUp,
                order,
                (facts, promise) ->
                        answered(
                                facts,
                                promise.saying(text),
                                new DealEvent.Promised(followUp, text, promise.due())));
    }

    /** A frozen deal's waking is a date, not a promise: nobody keeps it or puts it off. */
    private DealOutcome answer(
            String id, Order order, BiFunction<DealDesk.Case, FollowUp, DealDesk.Ruling> decision) {
        return desk.carryOut(
                order,
                facts ->
                        facts.file()
                                .followUp(id)
                                .filter(found -> found.kind() != FollowUp.Kind.WAKE)
                                .map(promise -> decision.apply(facts, promise))
                                .orElseGet(
                                        () ->
                                                new DealDesk.Ruling.No(
                                                        new DealOutcome.NoSuchPromise(
                                                                facts.file()))));
    }

    private static DealDesk.Ruling answered(
            DealDesk.Case facts, FollowUp after, DealEvent.What what) {
        return new DealDesk.Ruling.Yes(
                Step.noted(facts.file().deal(), facts.by(), facts.when(), what), List.of(after));
    }
}
