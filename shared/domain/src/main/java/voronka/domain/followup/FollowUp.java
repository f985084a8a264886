package voronka.domain.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealId;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

/**
 * Something promised. It is the truth; its timer is a projection that names its id and generation.
 *
 * @param owner who keeps it; null while nobody has taken the deal
 * @param text what was promised, in the person's words; empty when the kind says it all
 * @param generation grows each time the due time changes: a timer of an older one is silent
 * @param deliveredAt when its reminder was sent; null while it is still to come
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
        long version) {

    /** The longest text that is kept. */
    public static final int LONGEST_TEXT = 1000;

    /** More open promises than that about one deal are refused. */
    public static final int MOST_OPEN = 30;

    /** What kind of promise it is. */
    public enum Kind {
        /** A new lead has to be answered. */
        FIRST_CONTACT,
        /** Somebody promised something. */
        PROMISE,
        /** A frozen deal wakes. */
        WAKE,
        /** A lost deal is to be looked at again. */
        RETURN
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
        return new FollowUp(id, deal, owner, kind, text, due, 1, State.OPEN, now, null, 0);
    }

    /** Whether its reminder is still to come. */
    public boolean awaitsReminder() {
        return state == State.OPEN && deliveredAt == null;
    }

    /** Kept. */
    public FollowUp done() {
        return in(State.DONE, deliveredAt);
    }

    /** No longer to be kept. */
    public FollowUp dropped() {
        return in(State.DROPPED, deliveredAt);
    }

    /** Its reminder was sent. It stays open until somebody answers. */
    public FollowUp delivered(Instant at) {
        return in(state, at);
    }

    /** Due at another time, by a timer of its own. */
    public FollowUp putOff(Due later) {
        return new FollowUp(
                id,
                deal,
                owner,
                kind,
                text,
                later,
                generation + 1,
                State.OPEN,
                createdAt,
                null,
                version);
    }

    /** In somebody else's hands. */
    public FollowUp ownedBy(MemberId member) {
        return new FollowUp(
                id,
                deal,
                member,
                kind,
                text,
                due,
                generation,
                state,
                createdAt,
                deliveredAt,
                version);
    }

    /** With other words. */
    public FollowUp saying(String words) {
        return new FollowUp(
                id,
                deal,
                owner,
                kind,
                words,
                due,
                generation,
                state,
                createdAt,
                deliveredAt,
                version);
    }

    private FollowUp in(State other, @Nullable Instant delivered) {
        return new FollowUp(
                id, deal, owner, kind, text, due, generation, other, createdAt, delivered, version);
    }
}
