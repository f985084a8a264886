package voronka.domain.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import voronka.domain.activity.Touches;
import voronka.domain.book.Pipeline;
import voronka.domain.team.Actor;
import voronka.domain.time.Moment;

/**
 * Takes back what a command did: the log is told again without its events, and says so in events of
 * its own. What the log does not tell, the client's contact, stays as it is known now.
 */
public final class Undoing {
    private final List<DealEvent> log;
    private final Deal now;
    private final IntFunction<Pipeline> pipelines;
    private final Set<Integer> undone = new HashSet<>();

    /**
     * @param log all of it, oldest first
     * @param now the deal as the log has made it
     * @param pipelines the one it runs in, by the version of the book
     */
    public Undoing(List<DealEvent> log, Deal now, IntFunction<Pipeline> pipelines) {
        this.log = List.copyOf(log);
        this.now = now;
        this.pipelines = pipelines;
        for (DealEvent event : log) {
            if (event.what() instanceof DealEvent.Undone earlier) {
                undone.add(event.number());
                undone.add(earlier.event().number());
            }
        }
    }

    /** A step back for each of these events, the newest first. */
    public List<Step<? extends Deal>> of(List<DealEvent> events, Actor by, Moment when) {
        List<Step<? extends Deal>> steps = new ArrayList<>();
        Deal before = now;
        for (DealEvent event : events.reversed()) {
            undone.add(event.number());
            Deal told = toldAgain();
            DealFacts facts =
                    told.facts()
                            .counting(before.facts().events(), before.facts().revision())
                            .logged(true, by);
            Deal after = told.with(facts);
            steps.add(Step.of(before, after, by, when, new DealEvent.Undone(event)));
            before = after;
        }
        return steps;
    }

    private Deal toldAgain() {
        DealEvent first = log.getFirst();
        DealFacts begun =
                now.facts()
                        .onBook(firstVersion())
                        .owned(first.after().owner())
                        .priced(first.after().amount())
                        .reached(first.after().furthest())
                        .touched(Touches.NONE)
                        .having(Progress.begun())
                        .counting(0, now.facts().revision());
        Deal deal = OpenDeal.open(begun, pipelineOf(begun), first.by(), first.moment()).deal();
        List<DealEvent> told = new ArrayList<>(List.of(first));
        for (DealEvent event : log.subList(1, log.size())) {
            if (!undone.contains(event.number())) {
                DealFacts facts =
                        deal.facts().counting(event.number() - 1, deal.facts().revision());
                deal = again(deal.with(facts), event, told);
                told.add(event);
            }
        }
        return deal;
    }

    private Deal again(Deal deal, DealEvent event, List<DealEvent> told) {
        Actor by = event.by();
        Moment when = event.moment();
        return switch (event.what()) {
            case DealEvent.Created c -> throw new IllegalStateException("begun twice: " + event);
            case DealEvent.Undone u -> throw new IllegalStateException("undone itself: " + event);
            case DealEvent.OwnerChanged c -> Step.handed(deal, c.to(), by, when).deal();
            case DealEvent.Moved m ->
                    open(deal)
                            .movedTo(
                                    pipelineOf(deal.facts()).stage(m.to()).orElseThrow(),
                                    m.reason(),
                                    pipelineOf(deal.facts()),
                                    by,
                                    when)
                            .deal();
            case DealEvent.Filled f -> open(deal).filled(f.field(), f.to(), by, when).deal();
            case DealEvent.Ticked t -> open(deal).ticked(t.item(), by, when).deal();
            case DealEvent.AgreementAsked a -> open(deal).asks(a.wish(), by, when).deal();
            case DealEvent.AgreementGiven a -> open(deal).agreed(a.wish(), by, when).deal();
            case DealEvent.AgreementRefused a -> open(deal).refused(a.wish(), by, when).deal();
            case DealEvent.Priced p -> open(deal).priced(p.to(), by, when).deal();
            case DealEvent.Won w ->
                    open(deal).won(w.to(), pipelineOf(deal.facts()), by, when).deal();
            case DealEvent.Lost l -> open(deal).lost(l.reason(), l.note(), by, when).deal();
            case DealEvent.Frozen f -> open(deal).frozen(f.reason(), f.until(), by, when).deal();
            case DealEvent.Woken w -> ((FrozenDeal) deal).woken(by, when).deal();
            case DealEvent.MovedOver m ->
                    open(deal)
                            .movedOver(
                                    m.to(),
                                    pipelineOf(deal.facts()),
                                    pipelines.apply(m.to()),
                                    m.into(),
                                    event.after().furthest(),
                                    by,
                                    when)
                            .deal();
            case DealEvent.Reopened r -> ((LostDeal) deal).reopened(by, when).deal();
            case DealEvent.AskedAgain a -> Step.askedAgain(deal, by, when, a.lead()).deal();
            case DealEvent.Happened h -> Step.happened(deal, by, when, h.activity()).deal();
            case DealEvent.Amended a -> Step.amended(deal, DealLog.of(told), by, when, a).deal();
            case DealEvent.Promised p -> Step.noted(deal, by, when, p).deal();
            case DealEvent.Assigned a -> Step.noted(deal, by, when, a).deal();
            case DealEvent.PutOff p -> Step.noted(deal, by, when, p).deal();
            case DealEvent.Kept k -> Step.noted(deal, by, when, k).deal();
            case DealEvent.ClientKnown c -> Step.noted(deal, by, when, c).deal();
            case DealEvent.RhythmSet r -> Step.noted(deal, by, when, r).deal();
            case DealEvent.Entrusted e -> Step.noted(deal, by, when, e).deal();
        };
    }

    /** The version that it began on. */
    private int firstVersion() {
        return log.stream()
                .map(DealEvent::what)
                .filter(DealEvent.MovedOver.class::isInstance)
                .map(DealEvent.MovedOver.class::cast)
                .map(DealEvent.MovedOver::from)
                .findFirst()
                .orElse(now.facts().bookVersion());
    }

    private Pipeline pipelineOf(DealFacts facts) {
        return pipelines.apply(facts.bookVersion());
    }

    private static OpenDeal open(Deal deal) {
        return (OpenDeal) deal;
    }
}
