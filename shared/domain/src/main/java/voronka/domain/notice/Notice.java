package voronka.domain.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.DealId;
import voronka.domain.team.MemberId;

/**
 * News for people other than the one who made it. It is written in the transaction that it tells
 * of; the stream's reader sends it and writes down who got which message.
 *
 * @param event the number of the deal's event it tells of
 * @param corrects the earlier notice whose messages it corrects instead of sending new ones
 * @param about the person it speaks of, where the event does not say
 * @param version 0 for a notice not stored yet
 */
public record Notice(
        String id,
        DealId deal,
        Kind kind,
        Audience audience,
        int event,
        @Nullable String corrects,
        @Nullable MemberId about,
        Instant createdAt,
        boolean settled,
        List<Delivery> deliveries,
        long version) {

    /** What it tells. */
    public enum Kind {
        /** Somebody asked, and nobody has taken it. */
        NEW_LEAD,
        /** A new deal was put on your desk. */
        GIVEN,
        /** A client asked again. */
        ASKED_AGAIN,
        /** Somebody took it: the others' messages say so. */
        TAKEN,
        /** Somebody else changed your deal. */
        CHANGED,
        /** A deal woke. */
        WOKEN,
        /** Nobody has answered a lead in time. */
        UNANSWERED,
        /** A member does not get our messages. */
        UNREACHABLE,
        /** The process has given you something to do in somebody's deal. */
        TASKS,
        /** A colleague asks you to do something about their deal. */
        ASSIGNED,
        /** What you asked a colleague for is done. */
        ANSWERED,
        /** A deal that was somebody else's is yours from now on. */
        HANDED,
        /** A head is asked to agree. */
        AGREEMENT,
        /** What you were told was undone. */
        UNDONE,
        /** A deal you had a hand in was lost. */
        LOST,
        /** A deal's time in its stage is running out. */
        LIMIT_NEAR,
        /** A deal has stood in its stage for longer than the book allows. */
        LIMIT_OVER
    }

    /** Who is told. */
    public sealed interface Audience {
        /** That person. */
        record One(MemberId member) implements Audience {}

        /** Everybody who may take a deal. */
        record Managers() implements Audience {}

        /** These people. */
        record Those(List<MemberId> members) implements Audience {
            public Those {
                members = List.copyOf(members);
            }
        }

        /** Who leads that person: the heads of their team, or else the directors. */
        record HeadsOf(@Nullable MemberId member) implements Audience {}

        /** The directors. */
        record Directors() implements Audience {}

        /** All who sell: managers, heads and directors. */
        record Everybody() implements Audience {}

        /** Those who got the corrected notice, except that person. */
        record SameAsBefore(@Nullable MemberId except) implements Audience {}
    }

    /**
     * What became of it for one person.
     *
     * @param message the messenger's id of the message; null when none was sent
     */
    public record Delivery(MemberId member, @Nullable Long message) {}

    /** The id of the notice that nobody has answered that promise in time. */
    public static String idOfUnanswered(String followUp) {
        return "unanswered-" + followUp;
    }

    /** The id of the notice that asks a head to agree, by the number of the event that asked. */
    public static String idOfAgreement(int event) {
        return "agreement-" + event;
    }

    public Notice {
        deliveries = List.copyOf(deliveries);
    }

    /** A new notice, still to be sent. */
    public static Notice of(
            String id, DealId deal, Kind kind, Audience audience, int event, Instant now) {
        return new Notice(id, deal, kind, audience, event, null, null, now, false, List.of(), 0);
    }

    /** The same, correcting the messages of an earlier one. */
    public Notice correcting(String earlier) {
        return new Notice(
                id,
                deal,
                kind,
                audience,
                event,
                earlier,
                about,
                createdAt,
                settled,
                deliveries,
                version);
    }

    /** The same, speaking of that person. */
    public Notice about(MemberId member) {
        return new Notice(
                id,
                deal,
                kind,
                audience,
                event,
                corrects,
                member,
                createdAt,
                settled,
                deliveries,
                version);
    }

    /** What became of it for that person, if anything did yet. */
    public Optional<Delivery> deliveryTo(MemberId member) {
        return deliveries.stream().filter(d -> d.member().equals(member)).findFirst();
    }

    /** With one more person served; null when there is no message to remember. */
    public Notice delivered(MemberId member, @Nullable Long message) {
        List<Delivery> all = new ArrayList<>(deliveries);
        all.add(new Delivery(member, message));
        return new Notice(
                id, deal, kind, audience, event, corrects, about, createdAt, settled, all, version);
    }

    /** Everybody is served. */
    public Notice settle() {
        return new Notice(
                id,
                deal,
                kind,
                audience,
                event,
                corrects,
                about,
                createdAt,
                true,
                deliveries,
                version);
    }

    /** The same as it stands in the store after a write. */
    public Notice stored() {
        return new Notice(
                id,
                deal,
                kind,
                audience,
                event,
                corrects,
                about,
                createdAt,
                settled,
                deliveries,
                version + 1);
    }
}
