package voronka.domain.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Heard;
import voronka.domain.book.StageKey;
import voronka.domain.contact.Contact;
import voronka.domain.money.Money;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;
import voronka.domain.time.Moment;

/**
 * A line of a deal's log: dated, append-only, written in the transaction that changed the deal. The
 * log is the truth; funnels, ratings and histories are computed from it.
 *
 * @param number from 1, without gaps
 * @param day the company's day it happened on
 * @param before where the deal stood before; null for its first event
 * @param firstReached the stages it reached by this for the first time, in order
 * @param createdDay when the deal began: the cohort it belongs to
 * @param enteredAt when it had entered the stage it stood in before
 * @param origin where the deal came from
 */
public record DealEvent(
        DealId deal,
        int number,
        Instant at,
        LocalDate day,
        Actor by,
        What what,
        String pipeline,
        @Nullable Standing before,
        Standing after,
        List<StageKey> firstReached,
        LocalDate createdDay,
        Instant enteredAt,
        Origin origin) {

    static DealEvent first(OpenDeal deal, Actor by, Moment when, What what) {
        return event(deal, null, when.at(), by, when, what, List.of(deal.stage()));
    }

    static DealEvent next(
            Deal before, Deal after, Actor by, Moment when, What what, List<StageKey> reached) {
        return event(
                after, before.standing(), enteredAt(before), by, when, what, List.copyOf(reached));
    }

    private static DealEvent event(
            Deal deal,
            @Nullable Standing before,
            Instant enteredAt,
            Actor by,
            Moment when,
            What what,
            List<StageKey> reached) {
        DealFacts facts = deal.facts();
        return new DealEvent(
                facts.id(),
                facts.events(),
                when.at(),
                when.day(),
                by,
                what,
                facts.pipeline(),
                before,
                deal.standing(),
                reached,
                facts.createdDay(),
                enteredAt,
                facts.origin());
    }

    private static Instant enteredAt(Deal deal) {
        return switch (deal) {
            case OpenDeal open -> open.enteredAt();
            case FrozenDeal frozen -> frozen.enteredAt();
            case WonDeal won -> won.closedAt();
            case LostDeal lost -> lost.closedAt();
        };
    }

    /** When it happened. */
    Moment moment() {
        return new Moment(at, day);
    }

    /** What happened. */
    public sealed interface What {}

    /** The deal began. */
    public record Created(String title) implements What {}

    /** Somebody else answers for it, or somebody at last. */
    public record OwnerChanged(@Nullable MemberId from, MemberId to) implements What {}

    /**
     * It went to another stage.
     *
     * @param reason why it went back or skipped a stage; null where nobody asked
     */
    public record Moved(StageKey from, StageKey to, @Nullable String reason) implements What {
        /** For no reason that the book asks for. */
        public Moved(StageKey from, StageKey to) {
            this(from, to, null);
        }
    }

    /** Something the company wants to know of its deals is known, or known otherwise. */
    public record Filled(String field, @Nullable FieldValue from, FieldValue to) implements What {}

    /** Something of the stage's checklist was done that was not. */
    public record Ticked(StageKey stage, String item) implements What {}

    /** A head was asked to agree. */
    public record AgreementAsked(Wish wish) implements What {}

    /** A head agreed. */
    public record AgreementGiven(Wish wish) implements What {}

    /** A head did not agree. */
    public record AgreementRefused(Wish wish) implements What {}

    /** Its sum changed. */
    public record Priced(@Nullable Money from, Money to) implements What {}

    /**
     * It was sold, for that sum; the one before is what was hoped for.
     *
     * @param heard what the client had said against it
     */
    public record Won(@Nullable Money from, Money to, Set<Heard> heard) implements What {
        public Won {
            heard = Set.copyOf(heard);
        }

        /** To a client who said nothing against it. */
        public Won(@Nullable Money from, Money to) {
            this(from, to, Set.of());
        }
    }

    /**
     * It was lost in that stage.
     *
     * @param heard what the client had said against it
     */
    public record Lost(StageKey stage, String reason, @Nullable String note, Set<Heard> heard)
            implements What {
        public Lost {
            heard = Set.copyOf(heard);
        }

        /** By a client who said nothing that the book has an answer to. */
        public Lost(StageKey stage, String reason, @Nullable String note) {
            this(stage, reason, note, Set.of());
        }
    }

    /** It sleeps. */
    public record Frozen(StageKey stage, String reason, Due until) implements What {}

    /** It woke, in that stage. */
    public record Woken(StageKey stage) implements What {}

    /** It came back from the lost, to that stage. */
    public record Reopened(StageKey stage) implements What {}

    /** The client asked again; the lead has the words. */
    public record AskedAgain(String lead) implements What {}

    /** Something was promised. */
    public record Promised(String followUp, String text, Due due) implements What {}

    /** A colleague was asked to do something about it. */
    public record Assigned(String followUp, MemberId to, String text, Due due) implements What {}

    /** A promise was put off. */
    public record PutOff(String followUp, Due from, Due to) implements What {}

    /** A promise was kept. */
    public record Kept(String followUp, String text) implements What {}

    /**
     * A task of the book's went into somebody else's hands.
     *
     * @param text what is to be done, as it was said then
     */
    public record Entrusted(String followUp, String text, @Nullable MemberId from, MemberId to)
            implements What {}

    /**
     * The client is to hear from us every so many days.
     *
     * @param from how many it was; 0 for no rhythm
     * @param to how many it is from now on; 0 for no rhythm
     */
    public record RhythmSet(int from, int to) implements What {}

    /** A contact that was shared is in the client's card. */
    public record ClientKnown(Contact from, Contact to) implements What {}

    /** Something happened with the client, or somebody wrote something down. */
    public record Happened(Activity activity) implements What {}

    /**
     * It runs on another version of the book from now on.
     *
     * @param from the version it ran on
     * @param stage where it stood
     * @param into where it stands: the same stage, or the heir of one that the version has not
     */
    public record MovedOver(int from, int to, StageKey stage, StageKey into) implements What {}

    /** What that earlier event did is taken back: it counts nowhere. */
    public record Undone(DealEvent event) implements What {}

    /**
     * An earlier event is told otherwise: words were added or edited, or it did not happen.
     *
     * @param event the number of the event that told it
     * @param to null when it did not happen
     */
    public record Amended(int event, Activity from, @Nullable Activity to) implements What {}
}
