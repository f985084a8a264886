package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.Deal;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Step;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;

/**
 * A deal goes into somebody else's hands, with all that its owner was to do about it: an open one,
 * one that sleeps, and a lost one that is to be looked at again.
 */
public final class HandingDeal {
    private final DealDesk desk;
    private final Team team;

    public HandingDeal(DealDesk desk, Team team) {
        this.desk = desk;
        this.team = team;
    }

    /**
     * Hands it over. Refuses somebody who does not work here, a role that does not sell, and a deal
     * that is over. What a head was asked is answered by it.
     */
    public DealOutcome to(MemberId member, Order order) {
        return desk.carryOut(order, facts -> hand(member, null, true, facts));
    }

    /**
     * The same with all else that somebody had, on behalf of the company.
     *
     * @param from whose it was
     * @param told whether the new owner hears of this one, and that there are others
     */
    DealOutcome withAllElse(MemberId to, MemberId from, boolean told, Order order) {
        return desk.carryOut(order, DealDesk.Access.KEEP, facts -> hand(to, from, told, facts));
    }

    /** Whether somebody still has something to do about that deal. */
    static boolean goesOn(Deal deal, List<FollowUp> open) {
        return switch (deal) {
            case OpenDeal alive -> true;
            case FrozenDeal asleep -> true;
            case WonDeal won -> false;
            case LostDeal lost ->
                    open.stream()
                            .filter(one -> one.deal().equals(lost.id()))
                            .anyMatch(one -> one.kind() == FollowUp.Kind.RETURN);
        };
    }

    private DealDesk.Ruling hand(
            MemberId to, @Nullable MemberId from, boolean told, DealDesk.Case facts) {
        Deal deal = facts.file().deal();
        if (to.equals(deal.owner())) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        if (!goesOn(deal, facts.file().open())) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        Optional<Member> member = team.roster().byId(to).filter(Member::active);
        if (member.isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchMember(facts.file()));
        }
        if (!member.get().role().sells()) {
            return new DealDesk.Ruling.No(new DealOutcome.NotInThatRole(facts.file()));
        }
        Step<Deal> step = Step.handed(deal, to, facts.by(), facts.when());
        List<Write> beside = new ArrayList<>();
        @Nullable MemberId actor = facts.by().member();
        if (told && !to.equals(actor)) {
            Notice news = news(Notice.Kind.HANDED, new Notice.Audience.One(to), step);
            beside.add(new Write.OfNotice(from == null ? news : news.about(from)));
        }
        Progress.Asked asked = deal.facts().progress().asked();
        if (asked != null) {
            Notice news = news(Notice.Kind.CHANGED, new Notice.Audience.SameAsBefore(actor), step);
            beside.add(new Write.OfNotice(news.correcting(Notice.idOfAgreement(asked.event()))));
        }
        return new DealDesk.Ruling.Yes(
                List.of(step), facts.file().handedOver(deal.owner(), to), beside);
    }

    private Notice news(Notice.Kind kind, Notice.Audience audience, Step<Deal> step) {
        return Notice.of(
                desk.newId(),
                step.deal().id(),
                kind,
                audience,
                step.event().number(),
                step.event().at());
    }
}
