package voronka.domain.selling;

import java.util.List;
import java.util.Optional;
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
        return desk.carryOut(
                order,
                facts -> {
                    Optional<FollowUp> found = promise(followUp, facts);
                    if (found.isEmpty()) {
                        return new DealDesk.Ruling.No(new DealOutcome.NoSuchPromise(facts.file()));
                    }
                    return answered(
                            facts,
                            found.get().done(),
                            new DealEvent.Kept(followUp, found.get().text()));
                });
    }

    /** Put off. Refuses one that is not open, and a time that has passed. */
    public DealOutcome putOff(String followUp, Due later, Order order) {
        return desk.carryOut(
                order,
                facts -> {
                    Optional<FollowUp> found = promise(followUp, facts);
                    if (found.isEmpty()) {
                        return new DealDesk.Ruling.No(new DealOutcome.NoSuchPromise(facts.file()));
                    }
                    if (!later.instant().isAfter(facts.now())) {
                        return new DealDesk.Ruling.No(new DealOutcome.InThePast(facts.file()));
                    }
                    return answered(
                            facts,
                            found.get().putOff(later),
                            new DealEvent.PutOff(followUp, found.get().due(), later));
                });
    }

    /** Said in words. Refuses one that is not open. */
    public DealOutcome says(String followUp, String text, Order order) {
        return desk.carryOut(
                order,
                facts -> {
                    Optional<FollowUp> found = promise(followUp, facts);
                    if (found.isEmpty()) {
                        return new DealDesk.Ruling.No(new DealOutcome.NoSuchPromise(facts.file()));
                    }
                    return answered(
                            facts,
                            found.get().saying(text),
                            new DealEvent.Promised(followUp, text, found.get().due()));
                });
    }

    private static Optional<FollowUp> promise(String id, DealDesk.Case facts) {
        return facts.file().followUp(id).filter(found -> found.kind() != FollowUp.Kind.WAKE);
    }

    private static DealDesk.Ruling answered(
            DealDesk.Case facts, FollowUp after, DealEvent.What what) {
        return new DealDesk.Ruling.Yes(
                Step.noted(facts.file().deal(), facts.by(), facts.when(), what), List.of(after));
    }
}
