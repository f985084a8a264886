package voronka.domain.selling;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voronka.domain.activity.Activity;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.DealLog;
import voronka.domain.deal.Deals;
import voronka.domain.deal.Step;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.parcel.Parcel;
import voronka.domain.parcel.Parcels;

/**
 * What somebody sent becomes one entry of a deal's history, however many messages it came in and
 * however many of us get them at the same time. What is edited later tells the entry otherwise;
 * both stay in the log. Nothing of it makes a card stale.
 */
public final class FilingParcel {
    /** An album has ten messages at most, and at each try one of those that meet comes through. */
    private static final int TRIES = 12;

    private final DealDesk desk;
    private final Deals deals;
    private final Parcels parcels;
    private final Ledger ledger;

    public FilingParcel(DealDesk desk, Deals deals, Parcels parcels, Ledger ledger) {
        this.desk = desk;
        this.deals = deals;
        this.parcels = parcels;
        this.ledger = ledger;
    }

    /** What became of a parcel that came without a deal. */
    public sealed interface Kept {}

    /**
     * It waits.
     *
     * @param first whether nothing of it was here before
     */
    public record Waiting(Parcel parcel, boolean first) implements Kept {}

    /** Others of its messages are in a deal already. */
    public record Placed(DealId deal) implements Kept {}

    /**
     * Writes it down, or adds it to what is there of the same album. Refuses what is written down
     * already, here or elsewhere.
     */
    public DealOutcome under(Parcel sent, Order order) {
        DealOutcome outcome = tried(sent, order);
        for (int tried = 1; tried < TRIES && isContested(outcome); tried++) {
            outcome = tried(sent, order);
        }
        return outcome;
    }

    private DealOutcome tried(Parcel sent, Order order) {
        return desk.carryOut(
                order,
                DealDesk.Access.WORK,
                facts -> {
                    Optional<Parcel> known = parcels.parcel(sent.key());
                    Parcel all = known.map(parcel -> parcel.with(sent)).orElse(sent);
                    Parcel.Place place = all.place();
                    if (place == null) {
                        return first(all, facts);
                    }
                    return place.deal().equals(order.deal()) && !all.equals(known.orElse(null))
                            ? more(all, place.event(), facts)
                            : new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
                });
    }

    private static boolean isContested(DealOutcome outcome) {
        return outcome instanceof DealOutcome.ChangedMeanwhile;
    }

    private static DealDesk.Ruling first(Parcel parcel, DealDesk.Case facts) {
        Step<Deal> step =
                Step.happened(facts.file().deal(), facts.by(), facts.when(), parcel.activity());
        Parcel placed = parcel.placed(facts.file().deal().id(), step.event().number());
        return new DealDesk.Ruling.Yes(step, List.of(), List.of(new Write.OfParcel(placed)));
    }

    /** The entry's kind is left as it is: somebody may have said meanwhile that it is a wish. */
    private DealDesk.Ruling more(Parcel parcel, int event, DealDesk.Case facts) {
        DealLog log = DealLog.of(deals.log(facts.file().deal().id()));
        @Nullable Activity from = log.entry(event).map(DealLog.Entry::activity).orElse(null);
        if (from == null) {
            return new DealDesk.Ruling.No(new DealOutcome.NoSuchActivity(facts.file()));
        }
        Activity to = from.saying(parcel.said());
        if (to.equals(from)) {
            return new DealDesk.Ruling.No(new DealOutcome.AlreadySo(facts.file()));
        }
        Step<Deal> step =
                Step.amended(
                        facts.file().deal(),
                        log,
                        facts.by(),
                        facts.when(),
                        new DealEvent.Amended(event, from, to));
        return new DealDesk.Ruling.Yes(step, List.of(), List.of(new Write.OfParcel(parcel)));
    }

    /** Keeps it until somebody says which deal it belongs to. */
    public Kept keep(Parcel sent) {
        for (int tried = 0; ; tried++) {
            Optional<Parcel> known = parcels.parcel(sent.key());
            Parcel all = known.map(parcel -> parcel.with(sent)).orElse(sent);
            Parcel.Place place = all.place();
            if (place != null) {
                return new Placed(place.deal());
            }
            Committed committed =
                    ledger.commit(new Change(List.of(new Write.OfParcel(all)), null, sent.at()));
            if (committed instanceof Committed.Done) {
                return new Waiting(all, known.isEmpty());
            }
            if (tried == TRIES) {
                throw new IllegalStateException("a parcel is written to again and again");
            }
        }
    }

    /**
     * One of its messages was edited.
     *
     * @param order who has edited it, about that deal
     * @return what became of the entry; empty when it is in no deal
     */
    public Optional<DealOutcome> edited(Parcel edited, Function<DealId, Order> order) {
        Optional<Parcel> known = parcels.parcel(edited.key());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Parcel.Place place = known.get().place();
        if (place != null) {
            return Optional.of(under(edited, order.apply(place.deal())));
        }
        return keep(edited) instanceof Placed(DealId deal)
                ? Optional.of(under(edited, order.apply(deal)))
                : Optional.empty();
    }
}
