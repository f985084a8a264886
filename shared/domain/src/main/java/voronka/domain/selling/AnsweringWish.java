package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Progress;
import voronka.domain.deal.Step;
import voronka.domain.deal.Wish;
import voronka.domain.ledger.Write;
import voronka.domain.money.Money;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;

/**
 * A head answers what was asked of them. What they agree to is done at once, where it still can be.
 */
public final class AnsweringWish {
    private final DealDesk desk;

    public AnsweringWish(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Agreed. Refuses where nothing is asked, and somebody who is not the head.
     *
     * @param event the number of the event that asked: a later wish is another one
     */
    public DealOutcome yes(int event, Order order) {
        return desk.carryOut(order, facts -> answer(event, true, facts));
    }

    /** Not agreed. Refuses what {@link #yes} refuses. */
    public DealOutcome no(int event, Order order) {
        return desk.carryOut(order, facts -> answer(event, false, facts));
    }

    private DealDesk.Ruling answer(int event, boolean agreed, DealDesk.Case facts) {
        if (!(facts.file().deal() instanceof OpenDeal deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.NotOpen(facts.file()));
        }
        Progress.Asked asked = deal.facts().progress().asked();
        if (asked == null || asked.event() != event) {
            return new DealDesk.Ruling.No(new DealOutcome.NothingAsked(facts.file()));
        }
        if (!facts.order().mayAgree(deal)) {
            return new DealDesk.Ruling.No(new DealOutcome.HeadNeeded(facts.file()));
        }
        Step<OpenDeal> step =
                agreed
                        ? deal.agreed(asked.wish(), facts.by(), facts.when())
                        : deal.refused(asked.wish(), facts.by(), facts.when());
        Gathered known = new Gathered(step.deal(), List.of(step), List.of());
        DealDesk.Ruling.Yes alone = new DealDesk.Ruling.Yes(known.steps(), List.of(), List.of());
        DealDesk.Ruling.Yes full =
                agreed && granted(asked.wish(), known, facts) instanceof DealDesk.Ruling.Yes yes
                        ? yes
                        : alone;
        return told(asked, step, full, facts);
    }

    private DealDesk.Ruling granted(Wish wish, Gathered known, DealDesk.Case facts) {
        return switch (wish) {
            case Wish.Leave leave -> {
                Stage stage = facts.pipeline().stage(leave.to()).orElseThrow();
                yield new Passage(desk, facts).to(stage, leave.reason(), known);
            }
            case Wish.Freeze freeze -> FreezingDeal.frozen(freeze, known, desk, facts);
            case Wish.Lose lose -> new Loss(desk, facts).of(lose, known);
            case Wish.Win win -> {
                Money amount = known.deal().facts().amount();
                boolean holds = Gate.missing(known.deal(), facts.stageOf(known.deal())).isEmpty();
                yield amount == null || !holds
                        ? new DealDesk.Ruling.No(new DealOutcome.AmountNeeded(facts.file()))
                        : WinningDeal.won(amount, known, facts);
            }
        };
    }

    /** The other heads' messages say that it is answered, and whoever asked hears the answer. */
    private DealDesk.Ruling told(
            Progress.Asked asked,
            Step<OpenDeal> answer,
            DealDesk.Ruling.Yes yes,
            DealDesk.Case facts) {
        List<Write> beside = new ArrayList<>(yes.beside());
        MemberId actor = facts.by().member();
        beside.add(
                new Write.OfNotice(
                        news(answer, new Notice.Audience.SameAsBefore(actor), facts)
                                .correcting(Notice.idOfAgreement(asked.event()))));
        MemberId asker = asked.by();
        Deal after = yes.deal();
        boolean hearsAnyway =
                Objects.equals(asker, facts.file().deal().owner())
                        && !after.standing().equals(facts.file().deal().standing());
        if (asker != null && !asker.equals(actor) && !hearsAnyway) {
            beside.add(new Write.OfNotice(news(answer, new Notice.Audience.One(asker), facts)));
        }
        return new DealDesk.Ruling.Yes(yes.steps(), yes.followUps(), beside);
    }

    private Notice news(Step<OpenDeal> answer, Notice.Audience audience, DealDesk.Case facts) {
        return Notice.of(
                desk.newId(),
                answer.deal().id(),
                Notice.Kind.CHANGED,
                audience,
                answer.event().number(),
                facts.now());
    }
}
