package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Step;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.team.Team;
import voronka.domain.time.Due;

/**
 * A colleague is asked to do something about a deal by a time: an estimate, a drawing, a call. It
 * is a promise in that colleague's name; while it is open they see the deal, and what they answer
 * goes into its history and to its owner.
 */
public final class AssigningFollowUp {
    private final DealDesk desk;
    private final Team team;

    public AssigningFollowUp(DealDesk desk, Team team) {
        this.desk = desk;
        this.team = team;
    }

    /**
     * Asks. Refuses whatever a promise of one's own is refused for, somebody who does not work
     * here, and a role that only looks.
     */
    public DealOutcome to(MemberId colleague, Due due, String text, Order order) {
        String id = desk.newId();
        return desk.carryOut(order, facts -> assign(id, colleague, due, text, facts));
    }

    private DealDesk.Ruling assign(
            String id, MemberId colleague, Due due, String text, DealDesk.Case facts) {
        Optional<DealOutcome> no = PromisingFollowUp.refusal(due, facts);
        if (no.isPresent()) {
            return new DealDesk.Ruling.No(no.get());
        }
        Optional<Member> member = team.roster().byId(colleague).filter(Member::active);
        if (member.isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchMember(facts.file()));
        }
        if (!doesWork(member.get().role())) {
            return new DealDesk.Ruling.No(new DealOutcome.NotInThatRole(facts.file()));
        }
        Deal deal = facts.file().deal();
        Step<Deal> step =
                Step.noted(
                        deal,
                        facts.by(),
                        facts.when(),
                        new DealEvent.Assigned(id, colleague, text, due));
        FollowUp followUp =
                FollowUp.promised(
                        id, deal.id(), colleague, FollowUp.Kind.ASSIGNMENT, text, due, facts.now());
        return new DealDesk.Ruling.Yes(step, List.of(followUp), news(colleague, step, facts));
    }

    private List<Write> news(MemberId colleague, Step<Deal> step, DealDesk.Case facts) {
        List<Write> news = new ArrayList<>();
        if (!colleague.equals(facts.by().member())) {
            news.add(
                    new Write.OfNotice(
                            Notice.of(
                                    desk.newId(),
                                    step.deal().id(),
                                    Notice.Kind.ASSIGNED,
                                    new Notice.Audience.One(colleague),
                                    step.event().number(),
                                    facts.now())));
        }
        return news;
    }

    /** Whether somebody of that role does anything about deals. */
    public static boolean doesWork(Role role) {
        return role.sells() || role == Role.SPECIALIST;
    }
}
