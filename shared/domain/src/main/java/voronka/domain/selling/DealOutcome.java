package voronka.domain.selling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Closing;
import voronka.domain.book.Condition;
import voronka.domain.book.Pipeline;
import voronka.domain.book.StageKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Standing;
import voronka.domain.followup.DealFile;

/** What became of a command on a deal: it is done, or it is refused and why. */
public sealed interface DealOutcome {
    /**
     * Done.
     *
     * @param events what happened: first what was wished, then what followed from it
     */
    record Changed(DealFile file, List<DealEvent> events) implements DealOutcome {
        public Changed {
            events = List.copyOf(events);
        }

        /** What was done. */
        public DealEvent event() {
            return events.getFirst();
        }

        /** What came of it in the end. */
        public DealEvent last() {
            return events.getLast();
        }
    }

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

    /** It was not this person's command, or none that can be taken back. */
    record NothingToUndo(DealFile file) implements DealOutcome {}

    /** The command is too old to be taken back. */
    record TooLateToUndo(DealFile file) implements DealOutcome {}

    /** The time has passed already. */
    record InThePast(DealFile file) implements DealOutcome {}

    /** There is no such open promise. */
    record NoSuchPromise(DealFile file) implements DealOutcome {}

    /** Nothing of that kind happened by that event, or it was taken back. */
    record NoSuchActivity(DealFile file) implements DealOutcome {}

    /** So many promises about one deal are nobody's plan. */
    record TooManyPromises(DealFile file) implements DealOutcome {}

    /**
     * The stage may not be left yet.
     *
     * @param to where to; null to win it
     * @param missing what does not hold, in the order in which people are asked
     */
    record GateClosed(DealFile file, @Nullable StageKey to, List<Condition> missing)
            implements DealOutcome {
        public GateClosed {
            missing = List.copyOf(missing);
        }
    }

    /** Going back or skipping a stage takes a reason in words. */
    record ReasonNeeded(DealFile file, StageKey to, boolean back) implements DealOutcome {}

    /** No stage is skipped in this pipeline; that one is next. */
    record NoSkipping(DealFile file, StageKey next) implements DealOutcome {}

    /** The book wants that confirmed before the deal is so. */
    record ConfirmationNeeded(DealFile file, Standing.State state, List<Closing.Criterion> criteria)
            implements DealOutcome {
        public ConfirmationNeeded {
            criteria = List.copyOf(criteria);
        }
    }

    /** A deal is not lost before the client was approached so often. */
    record TouchesNeeded(DealFile file, int least) implements DealOutcome {}

    /** A head was asked already, and has not answered yet. */
    record AskedAlready(DealFile file) implements DealOutcome {}

    /** Nobody has asked for anything, or it is answered. */
    record NothingAsked(DealFile file) implements DealOutcome {}

    /** That takes a head. */
    record HeadNeeded(DealFile file) implements DealOutcome {}

    /** Somebody of that role does not do that. */
    record NotInThatRole(DealFile file) implements DealOutcome {}

    /** The book has no such field, or another type of it. */
    record NotAValue(DealFile file, String field) implements DealOutcome {}

    /** The stage has no such item. */
    record NoSuchItem(DealFile file, String item) implements DealOutcome {}

    /** There is nobody of that id to give it to. */
    record NoSuchMember(DealFile file) implements DealOutcome {}
}
