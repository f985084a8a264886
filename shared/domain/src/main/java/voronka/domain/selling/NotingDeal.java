package voronka.domain.selling;

import java.util.List;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Step;

/** Somebody writes down what was said. It makes no card stale. */
public final class NotingDeal {
    /** The longest note that is kept; a longer one is cut by whoever takes it in. */
    public static final int LONGEST_NOTE = 4000;

    private final DealDesk desk;

    public NotingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** Writes it into the log of a deal in whatever state. */
    public DealOutcome that(String text, Order order) {
        return desk.carryOut(
                order,
                facts ->
                        new DealDesk.Ruling.Yes(
                                Step.noted(
                                        facts.file().deal(),
                                        facts.by(),
                                        facts.when(),
                                        new DealEvent.Noted(text)),
                                List.of()));
    }
}
