package voronka.domain.selling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Stage;
import voronka.domain.book.StageKey;
import voronka.domain.deal.OpenDeal;

/** An open deal goes to another stage of its pipeline, on or back, as its book allows. */
public final class MovingDeal {
    private final DealDesk desk;

    public MovingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** The same for no reason, and with nothing new to tell. */
    public DealOutcome to(String stage, Order order) {
        return to(stage, null, Given.NOTHING, order);
    }

    /**
     * Moves it. Refuses a stage that the deal's pipeline does not have, a deal that is not open, a
     * gate that does not hold, a jump that the book forbids and one without the reason it wants.
     * What takes a head is asked of one, and done once they agree.
     *
     * @param reason why it goes back or skips a stage, in words; null for none
     * @param given what is told along with it; written only when the wish is granted
     */
    public DealOutcome to(String stage, @Nullable String reason, Given given, Order order) {
        return desk.carryOut(order, facts -> move(stage, reason, given, facts));
    }

    private DealDesk.Ruling move(
            String wanted, @Nullable String reason, Given given, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        Optional<Stage> stage = stage(wanted, facts);
        if (stage.isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchStage(wanted, facts.pipeline()));
        }
        if (stage.get().key().equals(deal.stage())) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        Optional<DealOutcome> refusal = Gathered.refusal(given, deal, facts);
        if (refusal.isPresent()) {
            return new DealDesk.Ruling.No(refusal.get());
        }
        return new Passage(desk, facts).to(stage.get(), reason, Gathered.of(given, deal, facts));
    }

    private static Optional<Stage> stage(String wanted, DealDesk.Case facts) {
        return StageKey.isKey(wanted)
                ? facts.pipeline().stage(new StageKey(wanted))
                : Optional.empty();
    }
}
