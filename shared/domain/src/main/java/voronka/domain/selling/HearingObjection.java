package voronka.domain.selling;

import java.util.Optional;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Heard;
import voronka.domain.activity.Said;
import voronka.domain.book.Objection;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;

/**
 * A client said what the book has an answer to. It is written into the log, so that it can be told
 * which objections lose deals; it is no touch by itself and makes no card stale.
 */
public final class HearingObjection {
    private final DealDesk desk;

    public HearingObjection(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Writes it down. Refuses a deal that is not open, or no longer in the stage whose script was
     * read.
     *
     * @param place the objection's among those of the deal's stage, from 1
     */
    public DealOutcome of(int place, Order order) {
        return desk.carryOut(order, DealDesk.Access.WORK, facts -> ruling(place, facts));
    }

    private DealDesk.Ruling ruling(int place, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        Optional<Objection> objection =
                deal.stageIn(facts.book()).stream()
                        .flatMap(stage -> stage.objections().stream())
                        .skip(Math.max(0, place - 1))
                        .findFirst();
        if (place < 1 || objection.isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.Outdated(facts.file()));
        }
        Heard heard = new Heard(deal.stage(), objection.get().key());
        Activity said = new Activity.Objected(heard, Said.NOTHING);
        return new DealDesk.Ruling.Yes(Step.happened(deal, facts.by(), facts.when(), said));
    }
}
