package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Step;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;

/** An open deal goes into somebody else's hands, with all that its owner was to do about it. */
public final class HandingDeal {
    private final DealDesk desk;
    private final Team team;

    public HandingDeal(DealDesk desk, Team team) {
        this.desk = desk;
        this.team = team;
    }

    /**
     * Hands it over. Refuses somebody who does not work here, a role that does not sell, and a deal
     * that is not open. What a head was asked is answered by it.
     */
    public DealOutcome to(MemberId member, Order order) {
        return desk.carryOut(order, facts -> hand(member, facts));
    }

    private DealDesk.Ruling hand(MemberId to, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        if (to.equals(deal.owner())) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        Optional<Member> member = team.roster().byId(to).filter(Member::active);
        if (member.isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchMember(facts.file()));
        }
        if (!member.get().role().sells()) {
            return new DealDesk.Ruling.No(new DealOutcome.NotInThatRole(facts.file()));
        }
        Step<OpenDeal> step = deal.takenBy(to, facts.by(), facts.when());
        List<Write> beside = new ArrayList<>();
        @Nullable MemberId actor = facts.by().member();
        if (!to.equals(actor)) {
            beside.add(news(Notice.Kind.HANDED, new Notice.Audience.One(to), step, null));
        }
        Progress.Asked asked = deal.facts().progress().asked();
        if (asked != null) {
            String earlier = Notice.idOfAgreement(asked.event());
            beside.add(
                    news(
                            Notice.Kind.CHANGED,
                            new Notice.Audience.SameAsBefore(actor),
                            step,
                            earlier));
        }
        return new DealDesk.Ruling.Yes(
                List.of(step), facts.file().handedOver(deal.owner(), to), beside);
    }

    private Write news(
            Notice.Kind kind,
            Notice.Audience audience,
            Step<OpenDeal> step,
            @Nullable String corrects) {
        Notice notice =
                Notice.of(
                        desk.newId(),
                        step.deal().id(),
                        kind,
                        audience,
                        step.event().number(),
                        step.event().at());
        return new Write.OfNotice(corrects == null ? notice : notice.correcting(corrects));
    }
}
