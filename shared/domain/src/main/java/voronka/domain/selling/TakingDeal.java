package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;

/** A member takes a deal that nobody answers for. The first one wins; the others are told. */
public final class TakingDeal {
    private final DealDesk desk;

    public TakingDeal(DealDesk desk) {
        this.desk = desk;
    }

    /** Refuses a deal that is taken, closed or sleeps, and a role that does not sell. */
    public DealOutcome by(Member member, Order order) {
        return desk.carryOut(
                order.unbound(),
                facts ->
                        member.role().sells()
                                ? take(member.id(), facts)
                                : new DealDesk.Ruling.No(
                                        new DealOutcome.NotInThatRole(facts.file())));
    }

    private DealDesk.Ruling take(MemberId member, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        MemberId owner = deal.owner();
        if (owner != null) {
            return new DealDesk.Ruling.No(
                    owner.equals(member)
                            ? new DealOutcome.AlreadySo(facts.file())
                            : new DealOutcome.AlreadyTaken(facts.file()));
        }
        Step<OpenDeal> step = deal.takenBy(member, facts.by(), facts.when());
        return new DealDesk.Ruling.Yes(
                step,
                facts.file().handedOver(null, member),
                corrections(deal, facts, member, step));
    }

    /** All who were told of the lead, or that nobody has answered it, are told who has it now. */
    private List<Write> corrections(
            OpenDeal before, DealDesk.Case facts, MemberId member, Step<OpenDeal> step) {
        List<String> told = new ArrayList<>();
        if (before.facts().news() != null) {
            told.add(before.facts().news());
        }
        facts.file().open().stream()
                .filter(promise -> promise.deliveredAt() != null && !promise.kind().isOfClient())
                .forEach(promise -> told.add(Notice.idOfUnanswered(promise.id())));
        return told.stream()
                .<Write>map(
                        earlier ->
                                new Write.OfNotice(taken(before, member, step).correcting(earlier)))
                .toList();
    }

    private Notice taken(OpenDeal before, MemberId member, Step<OpenDeal> step) {
        return Notice.of(
                desk.newId(),
                before.id(),
                Notice.Kind.TAKEN,
                new Notice.Audience.SameAsBefore(member),
                step.event().number(),
                step.event().at());
    }
}
