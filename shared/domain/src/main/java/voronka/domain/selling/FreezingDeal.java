package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/** An open deal sleeps until a date. What was promised about it stays promised. */
public final class FreezingDeal {
    private final DealDesk desk;

    public FreezingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** Refuses an unknown reason, a time that has passed, and a deal that is not open. */
    public DealOutcome until(Due until, String reason, Order order) {
        return desk.carryOut(order, facts -> freeze(until, reason, facts));
    }

    private DealDesk.Ruling freeze(Due until, String reason, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        if (facts.book().frozenReason(reason).isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchReason(reason));
        }
        if (!until.instant().isAfter(facts.now())) {
            return new DealDesk.Ruling.No(new DealOutcome.InThePast(facts.file()));
        }
        List<FollowUp> followUps = new ArrayList<>();
        for (FollowUp open : facts.file().open()) {
            if (open.kind() == FollowUp.Kind.FIRST_CONTACT) {
                followUps.add(open.dropped());
            }
        }
        followUps.add(
                FollowUp.promised(
                        desk.newId(),
                        deal.id(),
                        deal.owner(),
                        FollowUp.Kind.WAKE,
                        "",
                        until,
                        facts.now()));
        return new DealDesk.Ruling.Yes(
                deal.frozen(reason, until, facts.by(), facts.when()), followUps);
    }
}
