package voronka.domain.calendar;

import java.time.Instant;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/** Something in somebody's days. */
public sealed interface Entry {
    /** What names it for good, also beside the calendars of other companies. */
    String id();

    /** When it is, by the zones' rules as they are known now. */
    Instant at();

    /** The deal it is about. */
    Deal deal();

    /** The version of the sales book that the deal runs on. */
    SalesBook book();

    /** Something promised: a call, a meeting, a task, a deal that wakes. */
    record Promised(FollowUp promise, Deal deal, SalesBook book) implements Entry {
        @Override
        public String id() {
            return "promise-" + promise.id();
        }

        @Override
        public Instant at() {
            return promise.due().instant();
        }
    }

    /** A deal of theirs has to be in a further stage. */
    record Deadline(OpenDeal deal, Stage stage, Due limit, SalesBook book) implements Entry {
        /** A deal may come to a stage more than once; its own id is short, its owner's is not. */
        @Override
        public String id() {
            return "stage-%s-%d-%s"
                    .formatted(deal.id(), deal.facts().progress().visit(), deal.owner());
        }

        @Override
        public Instant at() {
            return limit.instant();
        }
    }
}
