package voronka.domain;

import voronka.domain.access.AccessKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealFacts;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.FollowUp;
import voronka.domain.lead.Reach;
import voronka.domain.parcel.Parcel;
import voronka.domain.team.Invitation;
import voronka.domain.team.Member;
import voronka.domain.team.Turn;

/** Things as they stand in the store after a write: with the next version. */
final class Stored {
    private Stored() {}

    static Deal deal(Deal deal) {
        return deal.with(facts(deal.facts(), deal.facts().version() + 1));
    }

    static DealFacts facts(DealFacts f, long version) {
        return new DealFacts(
                f.id(),
                f.title(),
                f.amount(),
                f.owner(),
                f.pipeline(),
                f.bookVersion(),
                f.contact(),
                f.origin(),
                f.createdAt(),
                f.createdDay(),
                f.furthest(),
                f.news(),
                f.touches(),
                f.progress(),
                f.events(),
                f.revision(),
                version);
    }

    static FollowUp followUp(FollowUp f) {
        return new FollowUp(
                f.id(),
                f.deal(),
                f.owner(),
                f.kind(),
                f.text(),
                f.due(),
                f.generation(),
                f.state(),
                f.createdAt(),
                f.deliveredAt(),
                f.again(),
                f.item(),
                f.every(),
                f.since(),
                f.over(),
                f.version() + 1);
    }

    static Agenda agenda(Agenda a) {
        return new Agenda(a.key(), a.followUps(), a.claimedAt(), a.sentAt(), a.version() + 1);
    }

    static Reach reach(Reach r) {
        return new Reach(r.key(), r.contact(), r.deal(), r.version() + 1);
    }

    static Member member(Member m) {
        return new Member(
                m.id(),
                m.name(),
                m.role(),
                m.language(),
                m.zone(),
                m.chat(),
                m.reachable(),
                m.team(),
                m.active(),
                m.rest(),
                m.version() + 1);
    }

    static Parcel parcel(Parcel p) {
        return new Parcel(p.key(), p.parts(), p.author(), p.place(), p.at(), p.version() + 1);
    }

    static AccessKey.CalendarKey calendarKey(AccessKey.CalendarKey k) {
        return new AccessKey.CalendarKey(
                k.member(), k.hash(), k.bot(), k.issuedAt(), k.version() + 1);
    }

    static Turn turn(Turn t) {
        return new Turn(t.role(), t.last(), t.version() + 1);
    }

    static Invitation invitation(Invitation i) {
        return new Invitation(
                i.code(), i.role(), i.invitedBy(), i.expires(), i.usedBy(), i.version() + 1);
    }
}
