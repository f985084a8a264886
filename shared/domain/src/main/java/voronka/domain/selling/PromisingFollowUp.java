package voronka.domain.selling;

import java.util.List;
import java.util.Optional;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/** Somebody promises to come back to a deal at a time. */
public final class PromisingFollowUp {
    private final DealDesk desk;

    public PromisingFollowUp(DealDesk desk) {
        this.desk = desk;
    }

    /** Refuses a time that has passed, a closed deal, and more promises than anybody keeps. */
    public DealOutcome at(Due due, String text, Order order) {
        return at(FollowUp.Kind.PROMISE, due, text, order);
    }

    /** A meeting is planned. Refuses the same. */
    public DealOutcome meeting(Due due, String text, Order order) {
        return at(FollowUp.Kind.MEETING, due, text, order);
    }

    private DealOutcome at(FollowUp.Kind kind, Due due, String text, Order order) {
        String id = desk.newId();
        return desk.carryOut(order, facts -> promise(id, kind, due, text, facts));
    }

    private static DealDesk.Ruling promise(
            String id, FollowUp.Kind kind, Due due, String text, DealDesk.Case facts) {
        Optional<DealOutcome> no = refusal(due, facts);
        if (no.isPresent()) {
            return new DealDesk.Ruling.No(no.get());
        }
        Deal deal = facts.file().deal();
        FollowUp followUp =
                FollowUp.promised(id, deal.id(), deal.owner(), kind, text, due, facts.now());
        return new DealDesk.Ruling.Yes(
                Step.noted(deal, facts.by(), facts.when(), new DealEvent.Promised(id, text, due)),
                List.of(followUp));
    }

    /** Why nothing may be promised about that deal for that time. */
    static Optional<DealOutcome> refusal(Due due, DealDesk.Case facts) {
        boolean alive =
                switch (facts.file().deal()) {
                    case OpenDeal open -> true;
                    case FrozenDeal frozen -> true;
                    case WonDeal won -> false;
                    case LostDeal lost -> false;
                };
        if (!alive) {
            return Optional.of(new DealOutcome.NotOpen(facts.file()));
        }
        if (!due.instant().isAfter(facts.now())) {
            return Optional.of(new DealOutcome.InThePast(facts.file()));
        }
        long promises = facts.file().promises().stream().filter(p -> !p.kind().isStaged()).count();
        return promises >= FollowUp.MOST_OPEN
                ? Optional.of(new DealOutcome.TooManyPromises(facts.file()))
                : Optional.empty();
    }
}
