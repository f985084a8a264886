package voronka.domain.selling;

import java.util.List;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Step;
import voronka.domain.deal.Wish;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;

/** What takes a head's agreement is asked of the owner's head, and waits on the deal. */
final class Asking {
    private final DealDesk desk;
    private final DealDesk.Case facts;

    Asking(DealDesk desk, DealDesk.Case facts) {
        this.desk = desk;
        this.facts = facts;
    }

    /** The wish waits; what was given along with it is written already. */
    DealDesk.Ruling forA(Wish wish, Gathered known) {
        Progress.Asked before = known.deal().facts().progress().asked();
        if (before != null && before.wish().equals(wish)) {
            return new DealDesk.Ruling.No(new DealOutcome.AskedAlready(facts.file()));
        }
        Step<OpenDeal> step = known.deal().asks(wish, facts.by(), facts.when());
        int event = step.event().number();
        Notice notice =
                Notice.of(
                        Notice.idOfAgreement(event),
                        known.deal().id(),
                        Notice.Kind.AGREEMENT,
                        new Notice.Audience.HeadsOf(known.deal().owner()),
                        event,
                        facts.now());
        return new DealDesk.Ruling.Yes(
                known.and(step), known.done(), List.of(new Write.OfNotice(notice)));
    }
}
