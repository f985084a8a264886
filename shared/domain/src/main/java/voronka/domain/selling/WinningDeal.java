package voronka.domain.selling;

import org.jspecify.annotations.Nullable;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.money.Money;

/** An open deal is sold. Its promises are over. */
public final class WinningDeal {
    private final DealDesk desk;

    public WinningDeal(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Sells for that sum, or for the deal's own when null; refuses when there is neither, and a
     * deal that is not open.
     */
    public DealOutcome with(@Nullable Money amount, Order order) {
        return desk.carryOut(order, facts -> win(amount, facts));
    }

    private static DealDesk.Ruling win(@Nullable Money given, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        Money amount = given != null ? given : deal.facts().amount();
        if (amount == null) {
            return new DealDesk.Ruling.No(new DealOutcome.AmountNeeded(facts.file()));
        }
        return new DealDesk.Ruling.Yes(
                deal.won(amount, facts.pipeline(), facts.by(), facts.when()),
                facts.file().open().stream().map(FollowUp::dropped).toList());
    }
}
