package voronka.domain.selling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Closing;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Standing;
import voronka.domain.deal.Wish;
import voronka.domain.money.Money;
import voronka.domain.time.Due;

/** An open deal is lost, for a reason, as its book allows, and maybe to be looked at again. */
public final class LosingDeal {
    private final DealDesk desk;

    public LosingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** The same with nothing confirmed. */
    public DealOutcome because(
            String reason, @Nullable String note, @Nullable Due comeBack, Order order) {
        return because(reason, note, comeBack, Given.NOTHING, order);
    }

    /**
     * Loses it where it stands; its promises are over. A return date becomes a promise of its own.
     * Where the book guards a loss, a head is asked, and it is lost once they agree.
     *
     * @param note in the person's words, or null
     * @param comeBack when to look at it again, or null for never
     * @param given what is told along with it, and whether what the book asks is confirmed
     */
    public DealOutcome because(
            String reason,
            @Nullable String note,
            @Nullable Due comeBack,
            Given given,
            Order order) {
        Wish.Lose wish = new Wish.Lose(reason, note, comeBack);
        return desk.carryOut(order, facts -> lose(wish, given, facts));
    }

    private DealDesk.Ruling lose(Wish.Lose wish, Given given, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return no(new DealOutcome.NotOpen(facts.file()));
        }
        if (facts.book().lostReason(wish.reason()).isEmpty()) {
            return no(new DealOutcome.NoSuchReason(wish.reason()));
        }
        Due comeBack = wish.comeBack();
        if (comeBack != null && !comeBack.instant().isAfter(facts.now())) {
            return no(new DealOutcome.InThePast(facts.file()));
        }
        Closing closing = facts.pipeline().closing();
        Optional<DealOutcome> refusal = Gathered.refusal(given, deal, facts);
        if (refusal.isPresent()) {
            return no(refusal.get());
        }
        Gathered known = Gathered.of(given, deal, facts);
        if (known.deal().facts().touches().count() < closing.leastTouches()) {
            return no(new DealOutcome.TouchesNeeded(facts.file(), closing.leastTouches()));
        }
        if (!closing.lost().isEmpty() && !given.confirmed()) {
            return no(
                    new DealOutcome.ConfirmationNeeded(
                            facts.file(), Standing.State.LOST, closing.lost()));
        }
        return isGuarded(deal, facts) && !facts.order().mayAgree(deal)
                ? new Asking(desk, facts).forA(wish, known)
                : new Loss(desk, facts).of(wish, known);
    }

    private static boolean isGuarded(OpenDeal deal, DealDesk.Case facts) {
        Closing.LossGuard guard = facts.pipeline().closing().guard();
        if (guard == null) {
            return false;
        }
        Money above = guard.above();
        Money amount = deal.facts().amount();
        boolean large = above != null && amount != null && amount.minor() > above.minor();
        boolean far =
                guard.from() != null
                        && facts.pipeline().place(deal.facts().furthest())
                                >= facts.pipeline().place(guard.from());
        return large || far;
    }

    private static DealDesk.Ruling no(DealOutcome why) {
        return new DealDesk.Ruling.No(why);
    }
}
