package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.book.Closing;
import voronka.domain.book.Condition;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Standing;
import voronka.domain.deal.Wish;
import voronka.domain.followup.FollowUp;
import voronka.domain.money.Money;

/** An open deal is sold, as its book allows. Its promises are over. */
public final class WinningDeal {
    private final DealDesk desk;

    public WinningDeal(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Sells it. Refuses a deal that has no sum, one that is not open, a gate that does not hold,
     * what is not confirmed, and a stage before the last where the book skips none.
     */
    public DealOutcome with(Given given, Order order) {
        return desk.carryOut(order, facts -> win(given, facts));
    }

    private DealDesk.Ruling win(Given given, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return no(new DealOutcome.NotOpen(facts.file()));
        }
        Optional<DealOutcome> refusal = Gathered.refusal(given, deal, facts);
        if (refusal.isPresent()) {
            return no(refusal.get());
        }
        Money amount = given.amount() != null ? given.amount() : deal.facts().amount();
        if (amount == null) {
            return no(new DealOutcome.AmountNeeded(facts.file()));
        }
        Passage passage = new Passage(desk, facts);
        if (!passage.endsAnywhere() && facts.pipeline().after(deal.stage()).isPresent()) {
            return no(new DealOutcome.NoSkipping(facts.file(), passage.next(deal)));
        }
        Gathered known = Gathered.of(given, deal, facts);
        List<Condition> missing = Gate.missing(known.deal(), facts.stageOf(deal));
        if (missing.stream().anyMatch(one -> !Passage.isAgreement(one))) {
            return no(new DealOutcome.GateClosed(facts.file(), null, missing));
        }
        List<Closing.Criterion> criteria = facts.pipeline().closing().won();
        if (!criteria.isEmpty() && !given.confirmed()) {
            return no(
                    new DealOutcome.ConfirmationNeeded(facts.file(), Standing.State.WON, criteria));
        }
        return !missing.isEmpty() && !facts.order().mayAgree(deal)
                ? new Asking(desk, facts).forA(new Wish.Win(), known)
                : won(amount, Gathered.of(given.worth(null), deal, facts), facts);
    }

    /** So be it. */
    static DealDesk.Ruling won(Money amount, Gathered known, DealDesk.Case facts) {
        return new DealDesk.Ruling.Yes(
                known.and(known.deal().won(amount, facts.pipeline(), facts.by(), facts.when())),
                over(known, facts),
                List.of());
    }

    /** Tasks are over by themselves: the deal leaves them behind. A client's rhythm goes on. */
    static List<FollowUp> over(Gathered known, DealDesk.Case facts) {
        List<FollowUp> over = new ArrayList<>(known.done());
        facts.file().open().stream()
                .filter(open -> !open.kind().isStaged() && !open.kind().isOfClient())
                .map(FollowUp::dropped)
                .forEach(over::add);
        return over;
    }

    private static DealDesk.Ruling no(DealOutcome why) {
        return new DealDesk.Ruling.No(why);
    }
}
