package voronka.domain.selling;

import voronka.domain.book.Pipeline;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;

/** What became of a command on a deal: it is done, or it is refused and why. */
public sealed interface DealOutcome {
    /** Done. */
    record Changed(DealFile file, DealEvent event) implements DealOutcome {}

    /** The same command was carried out before; this is how the deal stands. */
    record Repeated(DealFile file) implements DealOutcome {}

    /** There is no such deal. */
    record NoSuchDeal(DealId id) implements DealOutcome {}

    /** It is somebody else's, or nobody has taken it yet. */
    record NotYours(DealFile file) implements DealOutcome {}

    /** The wish was made from a screen that is no longer true. */
    record Outdated(DealFile file) implements DealOutcome {}

    /** Somebody changes it again and again at the same time. */
    record ChangedMeanwhile(DealFile file) implements DealOutcome {}

    /** It is closed or sleeps, and the wish is for an open one. */
    record NotOpen(DealFile file) implements DealOutcome {}

    /** It is as wished already. */
    record AlreadySo(DealFile file) implements DealOutcome {}

    /** Somebody else has taken it. */
    record AlreadyTaken(DealFile file) implements DealOutcome {}

    /** Its pipeline has no such stage. */
    record NoSuchStage(String wanted, Pipeline pipeline) implements DealOutcome {}

    /** The sales book has no such reason. */
    record NoSuchReason(String wanted) implements DealOutcome {}

    /** A won deal has a sum, and this one has none yet. */
    record AmountNeeded(DealFile file) implements DealOutcome {}

    /** The time has passed already. */
    record InThePast(DealFile file) implements DealOutcome {}

    /** There is no such open promise. */
    record NoSuchPromise(DealFile file) implements DealOutcome {}

    /** Nothing of that kind happened by that event, or it was taken back. */
    record NoSuchActivity(DealFile file) implements DealOutcome {}

    /** So many promises about one deal are nobody's plan. */
    record TooManyPromises(DealFile file) implements DealOutcome {}
}
