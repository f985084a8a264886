package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;

/**
 * A frozen deal wakes in the stage where it fell asleep: on its date, or because somebody says so.
 */
public final class WakingDeal {
    private final DealDesk desk;

    public WakingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** Refuses a deal that does not sleep. When its date came, its owner is told. */
    public DealOutcome now(Order order) {
        return desk.carryOut(order, this::wake);
    }

    private DealDesk.Ruling wake(DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof FrozenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        Step<OpenDeal> step = deal.woken(facts.by(), facts.when());
        List<FollowUp> over =
                facts.file().open().stream()
                        .filter(followUp -> followUp.kind() == FollowUp.Kind.WAKE)
                        .map(followUp -> followUp.delivered(facts.now()).done())
                        .toList();
        List<Write> beside = new ArrayList<>();
        if (facts.by() instanceof Actor.Process) {
            beside.add(new Write.OfNotice(woken(deal, step)));
        }
        return new DealDesk.Ruling.Yes(step, over, beside);
    }

    private Notice woken(FrozenDeal deal, Step<OpenDeal> step) {
        MemberId owner = deal.owner();
        return Notice.of(
                desk.newId(),
                deal.id(),
                Notice.Kind.WOKEN,
                owner == null ? new Notice.Audience.Managers() : new Notice.Audience.One(owner),
                step.event().number(),
                step.event().at());
    }
}
