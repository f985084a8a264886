package voronka.domain.staffing;

import voronka.domain.selling.HandingWork;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/** Somebody of the company gets another role, and with it other rights, from the next tap on. */
public final class AppointingMember {
    private final PeopleDesk desk;
    private final HandingWork handing;

    public AppointingMember(PeopleDesk desk, HandingWork handing) {
        this.desk = desk;
        this.handing = handing;
    }

    /**
     * Appoints them. Refuses the last director another role, a role that does not do the work they
     * have in hand, and whoever keeps no people. An administrator makes nobody a director and
     * nothing else of themselves.
     */
    public MemberOutcome to(Role role, MemberId who, Member by) {
        return desk.carryOut(who, by, facts -> appoint(role, facts));
    }

    private PeopleDesk.Ruling appoint(Role role, PeopleDesk.Case facts) {
        Member who = facts.who();
        if (!who.active()) {
            return new PeopleDesk.Ruling.No(new MemberOutcome.NoSuchMember());
        }
        if (!PeopleDesk.mayKeep(facts.by(), role)) {
            return new PeopleDesk.Ruling.No(new MemberOutcome.NotAllowed());
        }
        if (who.role() == role) {
            return new PeopleDesk.Ruling.No(new MemberOutcome.AlreadySo(who));
        }
        if (who.id().equals(facts.by().id()) && who.role() != Role.DIRECTOR) {
            return new PeopleDesk.Ruling.No(new MemberOutcome.Oneself(who));
        }
        if (!role.sells()) {
            HandingWork.Work work = handing.of(who.id());
            if (!work.isNone() && !HandingWork.does(role, work)) {
                return new PeopleDesk.Ruling.No(new MemberOutcome.HasWork(who, work));
            }
        }
        return new PeopleDesk.Ruling.Yes(java.util.List.of(who.as(role)));
    }
}
