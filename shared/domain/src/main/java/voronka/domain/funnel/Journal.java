package voronka.domain.funnel;

import java.util.function.Consumer;
import voronka.domain.deal.DealEvent;

/** Every deal's log, read through from end to end. */
public interface Journal {
    /**
     * Shows every event once, in whatever order. What was committed before the call is among them;
     * what is committed meanwhile may be.
     */
    void each(Consumer<DealEvent> reader);
}
