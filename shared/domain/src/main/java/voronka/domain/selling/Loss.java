package voronka.domain.selling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import voronka.domain.book.ChecklistItem;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.Step;
import voronka.domain.deal.Wish;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

/** What losing a deal brings with it: its promises are over, and all who had a hand in it hear. */
final class Loss {
    private final DealDesk desk;
    private final DealDesk.Case facts;

    Loss(DealDesk desk, DealDesk.Case facts) {
        this.desk = desk;
        this.facts = facts;
    }

    DealDesk.Ruling of(Wish.Lose wish, Gathered known) {
        Step<LostDeal> step =
                known.deal().lost(wish.reason(), wish.note(), facts.by(), facts.when());
        List<FollowUp> followUps = new ArrayList<>(WinningDeal.over(known, facts));
        Due comeBack = wish.comeBack();
        if (comeBack != null) {
            followUps.add(
                    FollowUp.promised(
                            desk.newId(),
                            step.deal().id(),
                            step.deal().owner(),
                            FollowUp.Kind.RETURN,
                            "",
                            comeBack,
                            facts.now()));
        }
        List<Write> beside = new ArrayList<>();
        ChecklistItem item = facts.pipeline().closing().lossTask();
        if (item != null) {
            Picks picks = desk.picks();
            followUps.add(
                    desk.entering(picks).task(item, null, step.deal(), facts.book(), facts.when()));
            beside.addAll(picks.turns());
        }
        told(step, beside);
        return new DealDesk.Ruling.Yes(known.and(step), followUps, beside);
    }

    private void told(Step<LostDeal> step, List<Write> beside) {
        Set<MemberId> hands = new HashSet<>(step.deal().facts().progress().hands());
        hands.remove(facts.by().member());
        if (!hands.isEmpty()) {
            List<MemberId> sorted =
                    hands.stream().sorted(Comparator.comparing(MemberId::value)).toList();
            beside.add(
                    new Write.OfNotice(
                            Notice.of(
                                    desk.newId(),
                                    step.deal().id(),
                                    Notice.Kind.LOST,
                                    new Notice.Audience.Those(sorted),
                                    step.event().number(),
                                    facts.now())));
        }
    }
}
