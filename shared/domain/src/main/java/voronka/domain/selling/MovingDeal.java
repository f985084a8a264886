package voronka.domain.selling;

import java.util.List;
import java.util.Optional;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;

/** An open deal goes to another stage of its pipeline, on or back. */
public final class MovingDeal {
    private final DealDesk desk;

    public MovingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** Refuses a stage that the deal's pipeline does not have, and a deal that is not open. */
    public DealOutcome to(String stage, Order order) {
        return desk.carryOut(order, facts -> move(stage, facts));
    }

    private static DealDesk.Ruling move(String wanted, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        Optional<Stage> stage =
                StageKey.isKey(wanted)
                        ? facts.pipeline().stage(new StageKey(wanted))
                        : Optional.empty();
        if (stage.isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchStage(wanted, facts.pipeline()));
        }
        if (stage.get().key().equals(deal.stage())) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        return new DealDesk.Ruling.Yes(
                deal.movedTo(stage.get(), facts.pipeline(), facts.by(), facts.when()),
                firstContactMade(facts.file().open()));
    }

    /** Whoever moves a deal has spoken with the client. */
    private static List<FollowUp> firstContactMade(List<FollowUp> open) {
        return open.stream()
                .filter(followUp -> followUp.kind() == FollowUp.Kind.FIRST_CONTACT)
                .map(FollowUp::done)
                .toList();
    }
}
