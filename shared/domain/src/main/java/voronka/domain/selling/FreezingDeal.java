package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.book.Closing;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Standing;
import voronka.domain.deal.Wish;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/** An open deal sleeps until a date. What was promised about it stays promised. */
public final class FreezingDeal {
    private final DealDesk desk;

    public FreezingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** The same with nothing confirmed. */
    public DealOutcome until(Due until, String reason, Order order) {
        return until(until, reason, Given.NOTHING, order);
    }

    /**
     * Refuses an unknown reason, a time that has passed, what is not confirmed, and a deal that is
     * not open.
     */
    public DealOutcome until(Due until, String reason, Given given, Order order) {
        return desk.carryOut(order, facts -> freeze(until, reason, given, facts));
    }

    private DealDesk.Ruling freeze(Due until, String reason, Given given, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        if (facts.book().frozenReason(reason).isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchReason(reason));
        }
        if (!until.instant().isAfter(facts.now())) {
            return new DealDesk.Ruling.No(new DealOutcome.InThePast(facts.file()));
        }
        Optional<DealOutcome> refusal = Gathered.refusal(given, deal, facts);
        if (refusal.isPresent()) {
            return new DealDesk.Ruling.No(refusal.get());
        }
        List<Closing.Criterion> criteria = facts.pipeline().closing().frozen();
        if (!criteria.isEmpty() && !given.confirmed()) {
            return new DealDesk.Ruling.No(
                    new DealOutcome.ConfirmationNeeded(
                            facts.file(), Standing.State.FROZEN, criteria));
        }
        return frozen(new Wish.Freeze(reason, until), Gathered.of(given, deal, facts), desk, facts);
    }

    /** So be it. */
    static DealDesk.Ruling frozen(
            Wish.Freeze wish, Gathered known, DealDesk desk, DealDesk.Case facts) {
        OpenDeal deal = known.deal();
        List<FollowUp> followUps = new ArrayList<>(known.done());
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
                        wish.until(),
                        facts.now()));
        return new DealDesk.Ruling.Yes(
                known.and(deal.frozen(wish.reason(), wish.until(), facts.by(), facts.when())),
                followUps,
                List.of());
    }
}
