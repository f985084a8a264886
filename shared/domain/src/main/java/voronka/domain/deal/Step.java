package voronka.domain.deal;

import java.util.List;
import voronka.domain.book.StageKey;
import voronka.domain.team.Actor;
import voronka.domain.time.Moment;

/** What a decision gives: the deal afterwards, and the event that says what happened. */
public record Step<D extends Deal>(D deal, DealEvent event) {

    static <D extends Deal> Step<D> of(
            Deal before, D after, Actor by, Moment when, DealEvent.What what) {
        return of(before, after, by, when, what, List.of());
    }

    static <D extends Deal> Step<D> of(
            Deal before,
            D after,
            Actor by,
            Moment when,
            DealEvent.What what,
            List<StageKey> firstReached) {
        return new Step<>(after, DealEvent.next(before, after, by, when, what, firstReached));
    }

    /** A change of the log alone: something was said, promised or answered about the deal. */
    public static Step<Deal> noted(Deal deal, Actor by, Moment when, DealEvent.What what) {
        return of(deal, deal.with(deal.facts().logged(false)), by, when, what);
    }
}
