package voronka.domain.selling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voronka.domain.Ids;
import voronka.domain.book.Books;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.Step;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.time.Moment;

/**
 * Where every command on one deal is carried out: read the deal, check who asks and from which
 * screen, decide, write all of it at once; when somebody was faster, read and decide again.
 */
public final class DealDesk {
    private static final int TRIES = 3;

    private final Ledger ledger;
    private final FollowUps followUps;
    private final Books books;
    private final Clock clock;
    private final Ids ids;

    public DealDesk(Ledger ledger, FollowUps followUps, Books books, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.followUps = followUps;
        this.books = books;
        this.clock = clock;
        this.ids = ids;
    }

    /** What a decision is made from. */
    record Case(DealFile file, SalesBook book, Pipeline pipeline, Order order, Moment when) {
        Instant now() {
            return when.at();
        }

        Actor by() {
            return order.by();
        }
    }

    /** What a decision says. */
    sealed interface Ruling {
        /** Not so. */
        record No(DealOutcome why) implements Ruling {}

        /** So: the deal's step, the promises it changes, and what to write beside. */
        record Yes(Step<? extends Deal> step, List<FollowUp> followUps, List<Write> beside)
                implements Ruling {
            Yes(Step<? extends Deal> step) {
                this(step, List.of(), List.of());
            }

            Yes(Step<? extends Deal> step, List<FollowUp> followUps) {
                this(step, followUps, List.of());
            }
        }
    }

    /** The business's part of a command. */
    @FunctionalInterface
    interface Decision {
        Ruling on(Case facts);
    }

    String newId() {
        return ids.next();
    }

    DealOutcome carryOut(Order order, Decision decision) {
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<DealFile> found = followUps.file(order.deal());
            if (found.isEmpty()) {
                return new DealOutcome.NoSuchDeal(order.deal());
            }
            DealFile file = found.get();
            Ruling ruling = rule(order, file, decision);
            switch (ruling) {
                case Ruling.No no -> {
                    return repeatedOr(order, no.why());
                }
                case Ruling.Yes yes -> {
                    Change change = change(order, file, yes);
                    switch (ledger.commit(change)) {
                        case Committed.Done done -> {
                            return new DealOutcome.Changed(after(file, yes), yes.step().event());
                        }
                        case Committed.Repeated repeated -> {
                            return new DealOutcome.Repeated(reread(order.deal()));
                        }
                        case Committed.Stale stale -> {}
                    }
                }
            }
        }
        return new DealOutcome.ChangedMeanwhile(reread(order.deal()));
    }

    private Ruling rule(Order order, DealFile file, Decision decision) {
        if (!order.mayChange(file.deal())) {
            return new Ruling.No(new DealOutcome.NotYours(file));
        }
        if (order.isOutdated(file.deal())) {
            return new Ruling.No(new DealOutcome.Outdated(file));
        }
        return decision.on(caseOf(order, file));
    }

    /** A command that comes again finds the deal as it left it, which may look like a refusal. */
    private DealOutcome repeatedOr(Order order, DealOutcome refusal) {
        Marker marker = order.marker();
        if (marker != null && ledger.remembers(marker, clock.instant())) {
            return new DealOutcome.Repeated(reread(order.deal()));
        }
        return refusal;
    }

    private Case caseOf(Order order, DealFile file) {
        SalesBook book = books.version(file.deal().facts().bookVersion());
        Pipeline pipeline = book.pipeline(file.deal().facts().pipeline()).orElseThrow();
        return new Case(file, book, pipeline, order, Moment.now(clock, book.zone()));
    }

    private Change change(Order order, DealFile file, Ruling.Yes yes) {
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.OfDeal(yes.step().deal()));
        writes.add(new Write.OfEvent(yes.step().event()));
        yes.followUps().forEach(followUp -> writes.add(new Write.OfFollowUp(followUp)));
        writes.addAll(yes.beside());
        if (tellsOwner(order, file, yes.step().event())) {
            writes.add(new Write.OfNotice(noticeToOwner(file.deal(), yes.step().event())));
        }
        Marker marker = order.marker();
        return new Change(
                writes,
                marker == null ? null : marker.giving(order.deal().value()),
                yes.step().event().at());
    }

    /** The owner hears of what somebody else did; what concerns the log alone is no news. */
    private static boolean tellsOwner(Order order, DealFile file, DealEvent event) {
        MemberId owner = file.deal().owner();
        boolean theirOwn = order.by() instanceof Actor.Person p && p.id().equals(owner);
        return owner != null
                && !theirOwn
                && !(order.by() instanceof Actor.Process)
                && !event.after().equals(event.before());
    }

    private Notice noticeToOwner(Deal before, DealEvent event) {
        MemberId owner = java.util.Objects.requireNonNull(before.owner());
        return Notice.of(
                ids.next(),
                before.id(),
                Notice.Kind.CHANGED,
                new Notice.Audience.One(owner),
                event.number(),
                event.at());
    }

    private static DealFile after(DealFile before, Ruling.Yes yes) {
        List<FollowUp> open = new ArrayList<>(before.open());
        for (FollowUp changed : yes.followUps()) {
            open.removeIf(old -> old.id().equals(changed.id()));
            if (changed.state() == FollowUp.State.OPEN) {
                open.add(changed);
            }
        }
        return new DealFile(yes.step().deal(), open);
    }

    private DealFile reread(DealId id) {
        return followUps.file(id).orElseThrow();
    }
}
