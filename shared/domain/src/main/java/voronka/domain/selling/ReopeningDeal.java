package voronka.domain.selling;

import voronka.domain.deal.LostDeal;
import voronka.domain.followup.FollowUp;

/** A lost deal lives again in the stage where it died. The loss stays in its month. */
public final class ReopeningDeal {
    private final DealDesk desk;

    public ReopeningDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** Refuses a deal that is not lost. */
    public DealOutcome again(Order order) {
        return desk.carryOut(
                order,
                facts -> {
                    if (!(facts.file().deal() instanceof LostDeal deal)) {
                        return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
                    }
                    return new DealDesk.Ruling.Yes(
                            deal.reopened(facts.by(), facts.when()),
                            facts.file().open().stream()
                                    .filter(
                                            open ->
                                                    !open.kind().isStaged()
                                                            && !open.kind().isOfClient())
                                    .map(FollowUp::done)
                                    .toList());
                });
    }
}
