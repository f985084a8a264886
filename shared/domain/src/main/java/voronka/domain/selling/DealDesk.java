package voronka.domain.selling;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import voronka.domain.Ids;
import voronka.domain.book.Books;
import voronka.domain.book.Edition;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Stage;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.lead.Leads;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.Actor;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;
import voronka.domain.time.Moment;

/**
 * Where every command on one deal is carried out: read the deal, check who asks and from which
 * screen, decide, write all of it at once; when somebody was faster, read and decide again.
 */
public final class DealDesk {
    private static final int TRIES = 3;

    private final Ledger ledger;
    private final FollowUps followUps;
    private final KeepingRhythm rhythm;
    private final Books books;
    private final Team team;
    private final Clock clock;
    private final Ids ids;

    public DealDesk(
            Ledger ledger,
            FollowUps followUps,
            Leads leads,
            Books books,
            Team team,
            Clock clock,
            Ids ids) {
        this.ledger = ledger;
        this.followUps = followUps;
        this.rhythm = new KeepingRhythm(followUps, leads);
        this.books = books;
        this.team = team;
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

        /** The stage of the deal's own pipeline that it stands in. */
        Stage stageOf(OpenDeal deal) {
            return pipeline.stage(deal.stage()).orElseThrow();
        }
    }

    /** What somebody has to be to the deal. */
    enum Access {
        /** Somebody who may change it. */
        CHANGE,
        /** That, or somebody who has something to do about it. */
        WORK,
        /** Whoever keeps the company's people, on their behalf; the owner hears of it elsewhere. */
        KEEP
    }

    /** What a decision says. */
    sealed interface Ruling {
        /** Not so. */
        record No(DealOutcome why) implements Ruling {}

        /** So: the deal's steps, the promises they change, and what to write beside. */
        record Yes(List<Step<? extends Deal>> steps, List<FollowUp> followUps, List<Write> beside)
                implements Ruling {
            public Yes {
                steps = List.copyOf(steps);
                followUps = List.copyOf(followUps);
                beside = List.copyOf(beside);
            }

            Yes(Step<? extends Deal> step) {
                this(List.of(step), List.of(), List.of());
            }

            Yes(Step<? extends Deal> step, List<FollowUp> followUps) {
                this(List.of(step), followUps, List.of());
            }

            Yes(Step<? extends Deal> step, List<FollowUp> followUps, List<Write> beside) {
                this(List.of(step), followUps, beside);
            }

            /** The deal after all of it. */
            Deal deal() {
                return steps.getLast().deal();
            }
        }
    }

    /** The business's part of a command. */
    @FunctionalInterface
    interface Decision {
        Ruling on(Case facts);
    }

    /** A deal's pipeline by the version of the book. */
    IntFunction<Pipeline> pipelines(Deal deal) {
        String key = deal.facts().pipeline();
        return version -> books.version(version).pipeline(key).orElseThrow();
    }

    /** That version and whose word it was. */
    Optional<Edition> edition(int version) {
        return books.edition(version);
    }

    Instant now() {
        return clock.instant();
    }

    String newId() {
        return ids.next();
    }

    /** Who has the turn, for one decision. */
    Picks picks() {
        return new Picks(team);
    }

    Entering entering(Picks picks) {
        return new Entering(ids, picks);
    }

    DealOutcome carryOut(Order order, Decision decision) {
        return carryOut(order, Access.CHANGE, decision);
    }

    DealOutcome carryOut(Order order, Access access, Decision decision) {
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<DealFile> found = followUps.file(order.deal());
            if (found.isEmpty()) {
                return new DealOutcome.NoSuchDeal(order.deal());
            }
            DealFile file = found.get();
            Ruling ruling = rule(order, access, file, decision);
            switch (ruling) {
                case Ruling.No no -> {
                    return repeatedOr(order, no.why());
                }
                case Ruling.Yes yes -> {
                    Change change = change(order, access, file, yes);
                    switch (ledger.commit(change)) {
                        case Committed.Done done -> {
                            return new DealOutcome.Changed(after(file, yes), events(yes));
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

    private Ruling rule(Order order, Access access, DealFile file, Decision decision) {
        if (!isAdmitted(order, access, file)) {
            return new Ruling.No(new DealOutcome.NotYours(file));
        }
        if (order.isOutdated(file.deal())) {
            return new Ruling.No(new DealOutcome.Outdated(file));
        }
        Case facts = caseOf(order, file);
        return switch (decision.on(facts)) {
            case Ruling.No no -> no;
            case Ruling.Yes yes ->
                    rhythm.after(
                            new Consequences(team, ids).of(yes, facts.book(), after(yes, facts)),
                            facts);
        };
    }

    /** What follows is decided by the book that the deal runs on then. */
    private Case after(Ruling.Yes yes, Case facts) {
        int version = yes.deal().facts().bookVersion();
        if (version == facts.book().version()) {
            return facts;
        }
        SalesBook book = books.version(version);
        Pipeline pipeline = book.pipeline(yes.deal().facts().pipeline()).orElseThrow();
        return new Case(facts.file(), book, pipeline, facts.order(), facts.when());
    }

    private static boolean isAdmitted(Order order, Access access, DealFile file) {
        return switch (access) {
            case CHANGE -> order.mayChange(file.deal());
            case WORK -> order.mayChange(file.deal()) || order.worksOn(file);
            case KEEP -> true;
        };
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

    private Change change(Order order, Access access, DealFile file, Ruling.Yes yes) {
        List<DealEvent> events = events(yes);
        int last = events.getLast().number();
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.OfDeal(yes.deal()));
        events.forEach(event -> writes.add(new Write.OfEvent(event)));
        yes.followUps().forEach(changed -> writes.add(new Write.OfFollowUp(changed.by(last))));
        writes.addAll(yes.beside());
        writes.addAll(KeepingFindable.changed(file.deal(), yes.deal()));
        newsForOwner(order, file, events)
                .filter(event -> access != Access.KEEP)
                .ifPresent(
                        event -> writes.add(new Write.OfNotice(noticeToOwner(file.deal(), event))));
        Marker marker = order.marker();
        return new Change(
                writes,
                marker == null ? null : marker.giving(order.deal().value()),
                events.getLast().at());
    }

    private static List<DealEvent> events(Ruling.Yes yes) {
        return yes.steps().stream().<DealEvent>map(Step::event).toList();
    }

    /** The owner hears of what somebody else did; what concerns the log alone is no news. */
    private static Optional<DealEvent> newsForOwner(
            Order order, DealFile file, List<DealEvent> events) {
        MemberId owner = file.deal().owner();
        boolean theirOwn = Objects.equals(order.by().member(), owner);
        if (owner == null || theirOwn || order.by() instanceof Actor.Process) {
            return Optional.empty();
        }
        return events.stream()
                .filter(event -> !event.after().equals(event.before()))
                .filter(event -> !(event.what() instanceof DealEvent.Lost))
                .filter(event -> !(event.what() instanceof DealEvent.Undone))
                .reduce((earlier, later) -> later);
    }

    private Notice noticeToOwner(Deal before, DealEvent event) {
        MemberId owner = Objects.requireNonNull(before.owner());
        return Notice.of(
                ids.next(),
                before.id(),
                Notice.Kind.CHANGED,
                new Notice.Audience.One(owner),
                event.number(),
                event.at());
    }

    private static DealFile after(DealFile before, Ruling.Yes yes) {
        int last = events(yes).getLast().number();
        List<FollowUp> open = new ArrayList<>(before.open());
        for (FollowUp changed : yes.followUps()) {
            open.removeIf(old -> old.id().equals(changed.id()));
            if (changed.state() == FollowUp.State.OPEN) {
                open.add(changed.by(last));
            }
        }
        return new DealFile(yes.deal(), open);
    }

    private DealFile reread(DealId id) {
        return followUps.file(id).orElseThrow();
    }
}
