package voronka.domain.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.team.Language;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

/**
 * Something promised. It is the truth; its timer is a projection that names its id and generation.
 *
 * @param owner who keeps it; null while nobody has taken the deal
 * @param text what was promised, in the person's words; empty when the kind says it all. A task is
 *     shown in the book's words ({@link #told}); these are for when the book has none any more
 * @param generation grows each time the time of its reminder changes: a timer of an older one is
 *     silent
 * @param deliveredAt when its reminder was sent last; null while the first is still to come
 * @param again when the next reminder goes out when that is not the due time: quiet hours hold it
 *     till then, or nobody has answered the last one; null for neither
 * @param item the item of the stage's checklist that a task is about; null for everything else
 * @param every after how many days the client is to hear from us again, for a rhythm; 0 for
 *     everything else
 * @param since the number of the deal's event it was made with; 0 when it was made with none
 * @param over the number of the deal's event that ended it; 0 while it is open, or when none did
 * @param version 0 for a follow-up not stored yet
 */
public record FollowUp(
        String id,
        DealId deal,
        @Nullable MemberId owner,
        Kind kind,
        String text,
        Due due,
        int generation,
        State state,
        Instant createdAt,
        @Nullable Instant deliveredAt,
        @Nullable Due again,
        @Nullable String item,
        int every,
        int since,
        int over,
        long version) {

    /** The longest text that is kept. */
    public static final int LONGEST_TEXT = 1000;

    /** More open promises than that about one deal are refused. */
    public static final int MOST_OPEN = 30;

    /** What kind of promise it is. */
    public enum Kind {
        /** A new lead has to be answered. */
        FIRST_CONTACT(true, false),
        /** Somebody promised something. */
        PROMISE(true, false),
        /** A frozen deal wakes. */
        WAKE(false, false),
        /** A lost deal is to be looked at again. */
        RETURN(true, false),
        /** The process wants something done in a stage. */
        TASK(true, true),
        /** The time is up that a deal may stand in a stage. */
        LIMIT(false, true),
        /** A colleague was asked for something: theirs to do, whoever answers for the deal. */
        ASSIGNMENT(true, false),
        /** A meeting is planned. */
        MEETING(true, false),
        /**
         * The client is to hear from us again: any touch sets it to the next day that {@link
         * Rhythm} gives. Nobody has promised it, and it is no next step of the deal.
         */
        RHYTHM(false, false);

        private final boolean answered;
        private final boolean staged;

        Kind(boolean answered, boolean staged) {
            this.answered = answered;
            this.staged = staged;
        }

        /** Whether somebody is reminded of it and answers; the others are the process's own. */
        public boolean isAnswered() {
            return answered;
        }

        /** Whether it is the client's and not the deal's: it goes on when the deal is closed. */
        public boolean isOfClient() {
            return this == RHYTHM;
        }

        /** Whether it is over by itself once the deal has left the place it was made for. */
        public boolean isStaged() {
            return staged;
        }
    }

    /** Whether it still waits for an answer. */
    public enum State {
        OPEN,
        DONE,
        /** Nobody has to keep it any more: the deal closed or moved on. */
        DROPPED
    }

    /** A new promise. */
    public static FollowUp promised(
            String id,
            DealId deal,
            @Nullable MemberId owner,
            Kind kind,
            String text,
            Due due,
            Instant now) {
        return new FollowUp(
                id, deal, owner, kind, text, due, 1, State.OPEN, now, null, null, null, 0, 0, 0, 0);
    }

    /** A client's rhythm: so many days, and when they are to hear from us first. */
    public static FollowUp rhythm(
            String id, DealId deal, @Nullable MemberId owner, int every, Due due, Instant now) {
        return promised(id, deal, owner, Kind.RHYTHM, "", due, now).paced(every);
    }

    /** Whether its reminder is still to come. */
    public boolean awaitsReminder() {
        return state == State.OPEN && (deliveredAt == null || again != null);
    }

    /** When the next reminder goes out. */
    public Due reminder() {
        return again == null ? due : again;
    }

    /** Whether the deal has left the place that this was made for. */
    public boolean isLeftBehind(Deal by) {
        return kind.isStaged() && since != by.facts().progress().visit();
    }

    /** Kept. */
    public FollowUp done() {
        return copy(owner, text, due, generation, State.DONE, deliveredAt, null, over);
    }

    /** No longer to be kept. */
    public FollowUp dropped() {
        return copy(owner, text, due, generation, State.DROPPED, deliveredAt, null, over);
    }

    /** To be kept again. A deal that is to wake has to be woken again. */
    public FollowUp openAgain() {
        @Nullable Instant told = kind == Kind.WAKE ? null : deliveredAt;
        return copy(owner, text, due, generation, State.OPEN, told, null, 0);
    }

    /** Its last reminder was sent. It stays open until somebody answers. */
    public FollowUp delivered(Instant at) {
        return copy(owner, text, due, generation, state, at, null, over);
    }

    /** Its reminder was sent; when nobody answers, the next goes out then, by its own timer. */
    public FollowUp delivered(Instant at, Due next) {
        return copy(owner, text, due, generation + 1, state, at, next, over);
    }

    /** Its reminder waits until then, by a timer of its own; it is due as before. */
    public FollowUp held(Due until) {
        return copy(owner, text, due, generation + 1, state, deliveredAt, until, over);
    }

    /** Due at another time, by a timer of its own. */
    public FollowUp putOff(Due later) {
        return copy(owner, text, later, generation + 1, State.OPEN, null, null, 0);
    }

    /**
     * The same in the words of whoever reads it: a task says what the book says, as long as the
     * deal stands where the book has it.
     *
     * @param deal the deal it is about
     * @param book the version that the deal runs on
     */
    public FollowUp told(Deal deal, SalesBook book, Language language) {
        return kind != Kind.TASK || item == null
                ? this
                : book.pipeline(deal.facts().pipeline())
                        .flatMap(pipeline -> pipeline.task(deal.standing().stage(), item))
                        .map(task -> saying(task.text().in(language)))
                        .orElse(this);
    }

    /** In somebody else's hands. */
    public FollowUp ownedBy(@Nullable MemberId member) {
        return copy(member, text, due, generation, state, deliveredAt, again, over);
    }

    /** With other words. */
    public FollowUp saying(String words) {
        return copy(owner, words, due, generation, state, deliveredAt, again, over);
    }

    /** In the place of an earlier one about the same: its owner, its time, what was told of it. */
    public FollowUp goingOnFrom(FollowUp earlier) {
        return copy(
                earlier.owner,
                text,
                earlier.due,
                generation,
                state,
                earlier.deliveredAt,
                earlier.again,
                over);
    }

    /** With another rhythm from now on. */
    public FollowUp paced(int days) {
        return made(item, days, since, over);
    }

    /** A limit whose clock begins at that step of the ladder, from 0. */
    public FollowUp onStep(int place) {
        return copy(owner, text, due, place + 1, state, deliveredAt, again, over);
    }

    /** About that item of the stage's checklist. */
    public FollowUp about(String other) {
        return made(other, every, since, over);
    }

    /** The same, made or ended by the deal's event of that number. */
    public FollowUp by(int event) {
        int made = version == 0 && since == 0 ? event : since;
        int ended = state == State.OPEN ? 0 : over == 0 ? event : over;
        return made(item, every, made, ended);
    }

    private FollowUp made(@Nullable String about, int pace, int begun, int ended) {
        return new FollowUp(
                id,
                deal,
                owner,
                kind,
                text,
                due,
                generation,
                state,
                createdAt,
                deliveredAt,
                again,
                about,
                pace,
                begun,
                ended,
                version);
    }

    private FollowUp copy(
            @Nullable MemberId otherOwner,
            String otherText,
            Due otherDue,
            int otherGeneration,
            State otherState,
            @Nullable Instant delivered,
            @Nullable Due otherAgain,
            int otherOver) {
        return new FollowUp(
                id,
                deal,
                otherOwner,
                kind,
                otherText,
                otherDue,
                otherGeneration,
                otherState,
                createdAt,
                delivered,
                otherAgain,
                item,
                every,
                since,
                otherOver,
                version);
    }
}
