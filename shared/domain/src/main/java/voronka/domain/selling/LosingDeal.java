package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/** An open deal is lost, for a reason, and maybe to be looked at again. */
public final class LosingDeal {
    private final DealDesk desk;

    public LosingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Loses it where it stands; its promises are over. A return date becomes a promise of its own.
     *
     * @param note in the person's words, or null
     * @param comeBack when to look at it again, or null for never
     */
    public DealOutcome because(
            String reason, @Nullable String note, @Nullable Due comeBack, Order order) {
        return desk.carryOut(order, facts -> lose(reason, note, comeBack, facts));
    }

    private DealDesk.Ruling lose(
            String reason, @Nullable String note, @Nullable Due comeBack, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        if (facts.book().lostReason(reason).isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchReason(reason));
        }
        if (comeBack != null && !comeBack.instant().isAfter(facts.now())) {
            return new DealDesk.Ruling.No(new DealOutcome.InThePast(facts.file()));
        }
        List<FollowUp> followUps =
                new ArrayList<>(facts.file().open().stream().map(FollowUp::dropped).toList());
        if (comeBack != null) {
            followUps.add(
                    FollowUp.promised(
                            desk.newId(),
                            deal.id(),
                            deal.owner(),
                            FollowUp.Kind.RETURN,
                            "",
                            comeBack,
                            facts.now()));
        }
        return new DealDesk.Ruling.Yes(
                deal.lost(reason, note, facts.by(), facts.when()), followUps);
    }
}
