package voronka.domain.selling;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealLog;
import voronka.domain.deal.Deals;
import voronka.domain.deal.Step;
import voronka.domain.followup.FollowUp;

/**
 * Somebody writes down what happened with a client, whatever state the deal is in, and may tell it
 * otherwise later. Both stay in the log. Neither makes a card stale.
 */
public final class RecordingActivity {
    private final DealDesk desk;
    private final Deals deals;

    public RecordingActivity(DealDesk desk, Deals deals) {
        this.desk = desk;
        this.deals = deals;
    }

    /** Writes it into the log. */
    public DealOutcome that(Activity activity, Order order) {
        return desk.carryOut(order, DealDesk.Access.WORK, facts -> ruling(activity, facts));
    }

    /**
     * Tells it otherwise: whoever may change the deal, or wrote it down. Refuses an event that is
     * no activity, one that was taken back, and what it is already.
     *
     * @param event the number of the event that told it first
     */
    public DealOutcome amended(int event, UnaryOperator<Activity> otherwise, Order order) {
        return desk.carryOut(
                order, DealDesk.Access.WORK, facts -> amend(event, otherwise::apply, facts));
    }

    /** It did not happen. Refuses what {@link #amended} refuses. */
    public DealOutcome takenBack(int event, Order order) {
        return desk.carryOut(
                order, DealDesk.Access.WORK, facts -> amend(event, activity -> null, facts));
    }

    private static DealDesk.Ruling ruling(Activity activity, DealDesk.Case facts) {
        return new DealDesk.Ruling.Yes(
                Step.happened(facts.file().deal(), facts.by(), facts.when(), activity),
                answered(activity, facts));
    }

    /** Whoever has reached the client has answered their question. */
    private static List<FollowUp> answered(Activity activity, DealDesk.Case facts) {
        return activity.contacting() != Activity.Contacting.REACHED
                ? List.of()
                : facts.file().open().stream()
                        .filter(open -> open.kind() == FollowUp.Kind.FIRST_CONTACT)
                        .filter(open -> open.owner() != null)
                        .map(FollowUp::done)
                        .toList();
    }

    private DealDesk.Ruling amend(int event, Otherwise otherwise, DealDesk.Case facts) {
        DealLog log = DealLog.of(deals.log(facts.file().deal().id()));
        Optional<Activity> told = log.entry(event).map(DealLog.Entry::activity);
        if (told.isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchActivity(facts.file()));
        }
        if (!facts.order().mayChange(facts.file().deal())
                && log.entry(event).filter(one -> one.event().by().equals(facts.by())).isEmpty()) {
            return new DealDesk.Ruling.No(new DealOutcome.NotYours(facts.file()));
        }
        Activity from = told.get();
        Activity to = otherwise.of(from);
        if (from.equals(to)) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        return new DealDesk.Ruling.Yes(
                Step.amended(
                        facts.file().deal(),
                        log,
                        facts.by(),
                        facts.when(),
                        new DealEvent.Amended(event, from, to)));
    }

    private interface Otherwise {
        @Nullable Activity of(Activity told);
    }
}
