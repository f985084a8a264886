package voronka.domain.selling;

import voronka.domain.deal.OpenDeal;
import voronka.domain.money.Money;

/** An open deal gets a sum, or another one. */
public final class PricingDeal {
    private final DealDesk desk;

    public PricingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** Refuses a deal that is not open. */
    public DealOutcome at(Money amount, Order order) {
        return desk.carryOut(
                order,
                facts -> {
                    if (!(facts.file().deal() instanceof OpenDeal deal)) {
                        return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
                    }
                    if (amount.equals(deal.facts().amount())) {
                        return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
                    }
                    return new DealDesk.Ruling.Yes(deal.priced(amount, facts.by(), facts.when()));
                });
    }
}
