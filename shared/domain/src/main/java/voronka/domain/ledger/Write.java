package voronka.domain.ledger;

import voronka.domain.access.AccessKey;
import voronka.domain.book.Edition;
import voronka.domain.book.SalesBook;
import voronka.domain.contact.Contact;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.FollowUp;
import voronka.domain.lead.Lead;
import voronka.domain.lead.Reach;
import voronka.domain.notice.Notice;
import voronka.domain.parcel.Parcel;
import voronka.domain.search.SearchKey;
import voronka.domain.team.Invitation;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Turn;

/**
 * One thing to be written. Things with a version are written only over the version they were read
 * with (0: only where nothing is), and stored with the next; things without one are written once
 * and never again, unless said otherwise.
 */
public sealed interface Write {
    /** A deal, by its version. */
    record OfDeal(Deal deal) implements Write {}

    /** A line of the log, once. */
    record OfEvent(DealEvent event) implements Write {}

    /** A promise, by its version. */
    record OfFollowUp(FollowUp followUp) implements Write {}

    /** A notice, by its version. */
    record OfNotice(Notice notice) implements Write {}

    /** An agenda, by its version. */
    record OfAgenda(Agenda agenda) implements Write {}

    /** A lead, once. */
    record OfLead(Lead lead) implements Write {}

    /** What is known of a contact: the newest wins. */
    record OfContact(Contact contact) implements Write {}

    /** Who answers to a contact key, by its version. */
    record OfReach(Reach reach) implements Write {}

    /** A member, by its version. */
    record OfMember(Member member) implements Write {}

    /** That a person of the messenger is that member: once, so that nobody joins twice. */
    record OfPerson(long person, MemberId member) implements Write {}

    /** An invitation, by its version. */
    record OfInvitation(Invitation invitation) implements Write {}

    /** A version of the sales book, once. */
    record OfBook(Edition edition) implements Write {
        /** One that nobody has signed. */
        public OfBook(SalesBook book) {
            this(Edition.unsigned(book));
        }
    }

    /**
     * A key: a form's newest wins, another system's is written once, a calendar's by its version.
     */
    record OfKey(AccessKey key) implements Write {}

    /** That member's calendar has no key any more, if it had one. */
    record NoCalendarKey(MemberId member) implements Write {}

    /** What somebody sent, by its version. */
    record OfParcel(Parcel parcel) implements Write {}

    /** What a deal is found by: the newest wins. */
    record OfSearchKey(SearchKey key) implements Write {}

    /** What a deal is found by no more. */
    record NoSearchKey(SearchKey key) implements Write {}

    /** Whose turn it is, by its version. */
    record OfTurn(Turn turn) implements Write {}
}
