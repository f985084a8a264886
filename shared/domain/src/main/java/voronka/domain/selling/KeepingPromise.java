package voronka.domain.selling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.activity.Said;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.followup.FollowUp;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.time.Due;

/**
 * Somebody answers a promise: it is kept, put off, or said more clearly. That a frozen deal wakes
 * is no promise of anybody's: without its date it would sleep for ever.
 */
public final class KeepingPromise {
    private final DealDesk desk;

    public KeepingPromise(DealDesk desk) {
        this.desk = desk;
    }

    /**
     * Kept; a task that is kept is a tick on its stage, and a meeting was held. Refuses one that is
     * not open.
     */
    public DealOutcome done(String followUp, Order order) {
        return answer(followUp, order, (facts, promise) -> kept(promise, null, facts));
    }

    /**
     * Kept, with what came of it in words: they go into the deal's history in the same transaction,
     * so that somebody whom only this promise let see the deal can still say it. Refuses one that
     * is not open.
     */
    public DealOutcome doneWith(String followUp, Said said, Order order) {
        return answer(
                followUp, order, (facts, promise) -> kept(promise, new Activity.Note(said), facts));
    }

    /** Whoever asked for it hears of the answer. */
    private DealDesk.Ruling kept(FollowUp promise, @Nullable Activity told, DealDesk.Case facts) {
        List<Step<? extends Deal>> steps = new ArrayList<>();
        List<FollowUp> over = new ArrayList<>();
        if (promise.item() != null && facts.file().deal() instanceof OpenDeal deal) {
            Gathered known = Gathered.of(Given.NOTHING.ticking(promise.item()), deal, facts);
            if (known.steps().isEmpty()) {
                return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
            }
            steps.addAll(known.steps());
            over.addAll(known.done());
        } else {
            DealEvent.What what = new DealEvent.Kept(promise.id(), promise.text());
            steps.add(Step.noted(facts.file().deal(), facts.by(), facts.when(), what));
            over.add(promise.done());
        }
        if (promise.kind() == FollowUp.Kind.MEETING) {
            steps.add(happened(steps, new Activity.Meeting(null, Said.NOTHING), facts));
        }
        if (told != null) {
            steps.add(happened(steps, told, facts));
        }
        return new DealDesk.Ruling.Yes(steps, over, news(promise, steps.getLast().event(), facts));
    }

    private static Step<Deal> happened(
            List<Step<? extends Deal>> before, Activity activity, DealDesk.Case facts) {
        return Step.happened(before.getLast().deal(), facts.by(), facts.when(), activity);
    }

    private List<Write> news(FollowUp promise, DealEvent last, DealDesk.Case facts) {
        MemberId owner = facts.file().deal().owner();
        boolean theirOwn = promise.owner() == null || promise.owner().equals(owner);
        return owner == null || theirOwn || owner.equals(facts.by().member())
                ? List.of()
                : List.of(
                        new Write.OfNotice(
                                Notice.of(
                                        desk.newId(),
                                        last.deal(),
                                        Notice.Kind.ANSWERED,
                                        new Notice.Audience.One(owner),
                                        last.number(),
                                        facts.now())));
    }

    /**
     * Put off; a client's rhythm is, too: that touch comes later. Refuses one that is not open, and
     * a time that has passed.
     */
    public DealOutcome putOff(String followUp, Due later, Order order) {
        return answer(
                followUp,
                order,
                kind -> kind.isAnswered() || kind.isOfClient(),
                (facts, promise) ->
                        later.instant().isAfter(facts.now())
                                ? answered(
                                        facts,
                                        promise.putOff(later),
                                        new DealEvent.PutOff(followUp, promise.due(), later))
                                : new DealDesk.Ruling.No(new DealOutcome.InThePast(facts.file())));
    }

    /** Said in words. Refuses one that is not open, and a task: its words are the book's. */
    public DealOutcome says(String followUp, String text, Order order) {
        return answer(
                followUp,
                order,
                (facts, promise) ->
                        promise.kind() == FollowUp.Kind.TASK
                                ? new DealDesk.Ruling.No(
                                        new DealOutcome.NoSuchPromise(facts.file()))
                                : answered(
                                        facts,
                                        promise.saying(text),
                                        new DealEvent.Promised(followUp, text, promise.due())));
    }

    /** A frozen deal's waking is a date, not a promise: nobody keeps it or puts it off. */
    private DealOutcome answer(
            String id, Order order, BiFunction<DealDesk.Case, FollowUp, DealDesk.Ruling> decision) {
        return answer(id, order, FollowUp.Kind::isAnswered, decision);
    }

    private DealOutcome answer(
            String id,
            Order order,
            Predicate<FollowUp.Kind> which,
            BiFunction<DealDesk.Case, FollowUp, DealDesk.Ruling> decision) {
        return desk.carryOut(
                order,
                DealDesk.Access.WORK,
                facts ->
                        facts.file()
                                .followUp(id)
                                .filter(found -> which.test(found.kind()))
                                .filter(found -> isTheirs(found, facts))
                                .map(promise -> decision.apply(facts, promise))
                                .orElseGet(
                                        () ->
                                                new DealDesk.Ruling.No(
                                                        new DealOutcome.NoSuchPromise(
                                                                facts.file()))));
    }

    /** Whoever has something to do in somebody else's deal answers that and nothing else. */
    private static boolean isTheirs(FollowUp promise, DealDesk.Case facts) {
        return facts.order().mayChange(facts.file().deal())
                || facts.by() instanceof Actor.Person person && person.id().equals(promise.owner());
    }

    private static DealDesk.Ruling answered(
            DealDesk.Case facts, FollowUp after, DealEvent.What what) {
        return new DealDesk.Ruling.Yes(
                Step.noted(facts.file().deal(), facts.by(), facts.when(), what), List.of(after));
    }
}
