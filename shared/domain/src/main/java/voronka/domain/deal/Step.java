package voronka.domain.deal;

import java.util.List;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Touches;
import voronka.domain.book.StageKey;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
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

    /** Somebody else answers for the deal from now on, whatever state it is in. */
    public static Step<Deal> handed(Deal deal, MemberId to, Actor by, Moment when) {
        DealEvent.What what = new DealEvent.OwnerChanged(deal.owner(), to);
        return of(deal, deal.with(deal.facts().inHandsOf(to, by)), by, when, what);
    }

    /** A change of the log alone: something was said, promised or answered about the deal. */
    public static Step<Deal> noted(Deal deal, Actor by, Moment when, DealEvent.What what) {
        return touched(deal, deal.facts().touches(), by, when, what);
    }

    /** Something happened with the client. */
    public static Step<Deal> happened(Deal deal, Actor by, Moment when, Activity activity) {
        Touches touches = deal.facts().touches().with(activity, when.at());
        return touched(deal, touches, by, when, new DealEvent.Happened(activity));
    }

    /** The client asked again. */
    public static Step<Deal> askedAgain(Deal deal, Actor by, Moment when, String lead) {
        Touches touches = deal.facts().touches().heard(when.at());
        return touched(deal, touches, by, when, new DealEvent.AskedAgain(lead));
    }

    /**
     * What happened is told otherwise.
     *
     * @param log the deal's log until now
     */
    public static Step<Deal> amended(
            Deal deal, DealLog log, Actor by, Moment when, DealEvent.Amended otherwise) {
        Touches touches = log.amended(otherwise).touches();
        return touched(deal, touches, by, when, otherwise);
    }

    private static Step<Deal> touched(
            Deal deal, Touches touches, Actor by, Moment when, DealEvent.What what) {
        DealFacts facts = deal.facts();
        DealFacts touched = facts.touched(touches).having(facts.progress().noting(what));
        return of(deal, deal.with(touched.logged(false, by)), by, when, what);
    }
}
