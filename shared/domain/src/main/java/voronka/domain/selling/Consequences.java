package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.Ids;
import voronka.domain.book.Passing;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;

/**
 * What follows from any command on a deal, whoever gave it: a deal whose stage moves by itself
 * moves on, and a deal that has entered a stage gets what the book wants there. It is part of the
 * same transaction, so nothing goes around it.
 */
final class Consequences {
    /** So many stages are passed at once; a deal that could go further waits for its next event. */
    static final int MOST_MOVES = 10;

    private final Team team;
    private final Ids ids;

    Consequences(Team team, Ids ids) {
        this.team = team;
        this.ids = ids;
    }

    /**
     * All of it.
     *
     * @param before the book that the deal ran on until now
     * @param facts what is decided by: the book that it runs on then
     */
    DealDesk.Ruling.Yes of(DealDesk.Ruling.Yes yes, SalesBook before, DealDesk.Case facts) {
        List<Step<? extends Deal>> steps = new ArrayList<>(yes.steps());
        if (!(yes.deal() instanceof OpenDeal first)
                || steps.getLast().event().what() instanceof DealEvent.Undone) {
            return yes;
        }
        OpenDeal deal = wentBack(steps, facts) ? first : movedByItself(first, steps, facts);
        int visit = facts.file().deal().facts().progress().visit();
        if (deal.facts().progress().visit() == visit) {
            return new DealDesk.Ruling.Yes(steps, yes.followUps(), yes.beside());
        }
        Picks picks = new Picks(team);
        Stage stage = facts.stageOf(deal);
        List<FollowUp> followUps = new ArrayList<>(yes.followUps());
        List<Write> beside = new ArrayList<>(yes.beside());
        boolean stays = staysInStage(steps);
        OpenDeal owned =
                stays ? deal : handedOver(deal, stage, picks, steps, followUps, beside, facts);
        Entering entering = new Entering(ids, picks);
        Entering.Entered entered =
                stays
                        ? new GoingOn(entering, before, facts).in(stage, owned)
                        : entering.into(stage, owned, facts.book(), facts.by(), facts.when());
        followUps.addAll(entered.followUps());
        beside.addAll(entered.beside());
        return new DealDesk.Ruling.Yes(steps, followUps, beside);
    }

    /** Whether it only runs on another version of the stage where it stands. */
    private static boolean staysInStage(List<Step<? extends Deal>> steps) {
        return steps.getLast().event().what() instanceof DealEvent.MovedOver over
                && over.into().equals(over.stage());
    }

    /** Who takes a deal back has a reason: it stays until something new is known. */
    private static boolean wentBack(List<Step<? extends Deal>> steps, DealDesk.Case facts) {
        return steps.getLast().event().what() instanceof DealEvent.Moved moved
                && facts.pipeline().place(moved.to()) < facts.pipeline().place(moved.from());
    }

    private static OpenDeal movedByItself(
            OpenDeal first, List<Step<? extends Deal>> steps, DealDesk.Case facts) {
        OpenDeal deal = first;
        if (!(facts.pipeline().passing() instanceof Passing.Automatic)) {
            return deal;
        }
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            Stage stage = facts.stageOf(deal);
            Optional<Stage> next = facts.pipeline().after(stage.key());
            if (next.isEmpty() || !Gate.isThere(stage) || !Gate.missing(deal, stage).isEmpty()) {
                break;
            }
            Step<OpenDeal> step =
                    deal.movedTo(next.get(), facts.pipeline(), new Actor.Process(), facts.when());
            steps.add(step);
            deal = step.deal();
        }
        return deal;
    }

    private static boolean isTheOwners(FollowUp one, @Nullable MemberId before) {
        return one.state() == FollowUp.State.OPEN
                && !one.kind().isStaged()
                && one.kind() != FollowUp.Kind.ASSIGNMENT
                && Objects.equals(one.owner(), before);
    }

    /** The stage's own person answers for the deal, and has what was promised about it. */
    private OpenDeal handedOver(
            OpenDeal deal,
            Stage stage,
            Picks picks,
            List<Step<? extends Deal>> steps,
            List<FollowUp> followUps,
            List<Write> beside,
            DealDesk.Case facts) {
        @Nullable MemberId before = deal.owner();
        @Nullable MemberId owner = picks.of(stage.responsible(), before);
        if (owner == null || owner.equals(before)) {
            return deal;
        }
        Step<OpenDeal> step = deal.takenBy(owner, new Actor.Process(), facts.when());
        steps.add(step);
        for (FollowUp open : facts.file().open()) {
            if (followUps.stream().noneMatch(f -> f.id().equals(open.id()))
                    && isTheOwners(open, before)) {
                followUps.add(open);
            }
        }
        followUps.replaceAll(one -> isTheOwners(one, before) ? one.ownedBy(owner) : one);
        if (!owner.equals(facts.by().member())) {
            beside.add(
                    new Write.OfNotice(
                            Notice.of(
                                    ids.next(),
                                    deal.id(),
                                    Notice.Kind.HANDED,
                                    new Notice.Audience.One(owner),
                                    step.event().number(),
                                    facts.now())));
        }
        return step.deal();
    }
}
