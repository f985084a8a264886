package voronka.domain.selling;

import java.util.List;
import java.util.Optional;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.Step;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;

/**
 * A task, what a colleague was asked for, or a client to keep in touch with goes into somebody
 * else's hands; the deal stays where it is.
 */
final class EntrustingTask {
    private final DealDesk desk;

    EntrustingTask(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Refuses a task that is not open.
     *
     * @param told whether whoever gets it hears of it
     */
    DealOutcome to(MemberId member, String task, boolean told, Order order) {
        return desk.carryOut(
                order, DealDesk.Access.KEEP, facts -> entrust(member, task, told, facts));
    }

    private DealDesk.Ruling entrust(MemberId to, String task, boolean told, DealDesk.Case facts) {
        Optional<FollowUp> open = facts.file().followUp(task).filter(EntrustingTask::isEntrusted);
        if (open.isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchPromise(facts.file()));
        }
        FollowUp one = open.get();
        if (to.equals(one.owner())) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        DealEvent.What what = new DealEvent.Entrusted(task, one.text(), one.owner(), to);
        Step<Deal> step = Step.noted(facts.file().deal(), facts.by(), facts.when(), what);
        boolean news = told && !to.equals(facts.by().member());
        return new DealDesk.Ruling.Yes(
                step, List.of(one.ownedBy(to)), news ? List.of(newsTo(to, step)) : List.of());
    }

    /** A task of the book's, what a colleague was asked for and a client to keep are one's own. */
    static boolean isEntrusted(FollowUp one) {
        return one.kind() == FollowUp.Kind.TASK
                || one.kind() == FollowUp.Kind.ASSIGNMENT
                || one.kind().isOfClient();
    }

    private Write newsTo(MemberId to, Step<Deal> step) {
        return new Write.OfNotice(
                Notice.of(
                        desk.newId(),
                        step.deal().id(),
                        Notice.Kind.TASKS,
                        new Notice.Audience.Those(List.of(to)),
                        step.event().number(),
                        step.event().at()));
    }
}
