package voronka.domain.selling;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.Ids;
import voronka.domain.book.Books;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.contact.Contact;
import voronka.domain.contact.ContactKey;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.FrozenDeal;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.OpenDeal;
import voronka.domain.deal.Step;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.lead.Lead;
import voronka.domain.lead.Leads;
import voronka.domain.lead.Reach;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.notice.Notice;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;
import voronka.domain.time.Due;
import voronka.domain.time.Moment;

/**
 * Somebody asked. A stranger begins a deal; somebody known whose deal is alive joins it, so that no
 * client has twins. Either way the words are kept, whoever is to answer is told, and it is promised
 * to answer in time: all in one transaction.
 */
public final class CapturingLead {
    private static final int TRIES = 5;

    private final Ledger ledger;
    private final Leads leads;
    private final FollowUps followUps;
    private final Books books;
    private final Team team;
    private final Clock clock;
    private final Ids ids;

    public CapturingLead(
            Ledger ledger,
            Leads leads,
            FollowUps followUps,
            Books books,
            Team team,
            Clock clock,
            Ids ids) {
        this.ledger = ledger;
        this.leads = leads;
        this.followUps = followUps;
        this.books = books;
        this.team = team;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** A deal began. */
    public record Captured(DealId deal, String lead) implements Result {}

    /** It joined the deal of somebody known. */
    public record Joined(DealId deal, String lead) implements Result {}

    /** The same was captured before: the outcome of then. */
    public record Repeated(String outcome) implements Result {}

    /** The company has not been founded yet. */
    public record NotFounded() implements Result {}

    /** The book has no such pipeline. */
    public record NoSuchPipeline(String wanted) implements Result {}

    /** Others write about the same person again and again at the same time. */
    public record TryAgain() implements Result {}

    /** Captures it once for each marker. */
    public Result from(Enquiry enquiry, Marker marker) {
        Optional<SalesBook> book = books.newest();
        if (book.isEmpty()) {
            return new NotFounded();
        }
        Optional<Pipeline> pipeline = pipeline(book.get(), enquiry.pipeline());
        if (pipeline.isEmpty()) {
            return new NoSuchPipeline(String.valueOf(enquiry.pipeline()));
        }
        for (int tried = 0; tried < TRIES; tried++) {
            Moment when = Moment.now(clock, book.get().zone());
            Map<ContactKey, Reach> known = new HashMap<>(leads.known(enquiry.contact().keys()));
            List<DealFile> theirs = dealsOf(enquiry.contact().keys(), known);
            known.putAll(leads.known(toldBefore(enquiry, theirs)));
            Optional<DealFile> alive = theirs.stream().filter(CapturingLead::isAlive).findFirst();
            Attempt attempt =
                    alive.isPresent()
                            ? join(enquiry, alive.get(), known, when)
                            : begin(enquiry, book.get(), pipeline.get(), known, theirs, when);
            Change change =
                    new Change(attempt.writes(), marker.giving(attempt.outcome()), when.at());
            switch (ledger.commit(change)) {
                case Committed.Done done -> {
                    return attempt.result();
                }
                case Committed.Repeated repeated -> {
                    return new Repeated(repeated.outcome());
                }
                case Committed.Stale stale -> {}
            }
        }
        return new TryAgain();
    }

    private record Attempt(Result result, DealId deal, String lead, List<Write> writes) {
        String outcome() {
            return deal + " " + lead;
        }
    }

    private static Optional<Pipeline> pipeline(SalesBook book, @Nullable String wanted) {
        return wanted == null ? Optional.of(book.firstPipeline()) : book.pipeline(wanted);
    }

    /** The deals the person was last seen in, by the surest key first. */
    private List<DealFile> dealsOf(List<ContactKey> keys, Map<ContactKey, Reach> known) {
        return keys.stream()
                .map(known::get)
                .filter(java.util.Objects::nonNull)
                .map(Reach::deal)
                .distinct()
                .map(followUps::file)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The ways to reach somebody known that they have not told this time. */
    private static List<ContactKey> toldBefore(Enquiry enquiry, List<DealFile> theirs) {
        return theirs.stream()
                .limit(1)
                .flatMap(file -> file.deal().facts().contact().keys().stream())
                .filter(key -> !enquiry.contact().keys().contains(key))
                .toList();
    }

    static boolean isAlive(DealFile file) {
        return switch (file.deal()) {
            case OpenDeal open -> true;
            case FrozenDeal frozen -> true;
            case WonDeal won -> false;
            case LostDeal lost -> false;
        };
    }

    /** Somebody known keeps their id and what they told before. */
    private Contact contact(Enquiry enquiry, Map<ContactKey, Reach> known, List<DealFile> theirs) {
        return theirs.isEmpty()
                ? NewDeal.contact(enquiry.contact(), known, ids)
                : enquiry.contact().mergedInto(theirs.getFirst().deal().facts().contact());
    }

    private Attempt begin(
            Enquiry enquiry,
            SalesBook book,
            Pipeline pipeline,
            Map<ContactKey, Reach> known,
            List<DealFile> theirs,
            Moment when) {
        String lead = ids.next();
        Contact contact = contact(enquiry, known, theirs);
        Picks picks = new Picks(team);
        MemberId owner = picks.of(pipeline.first().responsible(), enquiry.owner());
        String news = ids.next();
        NewDeal begun =
                NewDeal.of(
                        ids.deal(),
                        enquiry,
                        contact,
                        book,
                        pipeline,
                        owner,
                        owner == null ? news : null,
                        when);
        List<Write> writes = new ArrayList<>(begun.writes(known));
        writes.add(new Write.OfLead(lead(lead, begun.id(), enquiry, contact, when)));
        writes.addAll(begun.rhythm(theirs, ids, when.at()));
        Entering.Entered entered =
                new Entering(ids, picks)
                        .into(pipeline.first(), begun.step().deal(), book, enquiry.by(), when);
        entered.followUps().forEach(task -> writes.add(new Write.OfFollowUp(task)));
        writes.addAll(entered.beside());
        Duration within = pipeline.firstContactWithin();
        if (within != null) {
            writes.add(firstContact(begun.id(), owner, within, book, when));
        }
        writes.add(
                new Write.OfNotice(
                        Notice.of(
                                news,
                                begun.id(),
                                owner == null ? Notice.Kind.NEW_LEAD : Notice.Kind.GIVEN,
                                owner == null
                                        ? new Notice.Audience.Managers()
                                        : new Notice.Audience.One(owner),
                                begun.step().event().number(),
                                when.at())));
        return new Attempt(new Captured(begun.id(), lead), begun.id(), lead, writes);
    }

    private Attempt join(
            Enquiry enquiry, DealFile file, Map<ContactKey, Reach> known, Moment when) {
        String lead = ids.next();
        Deal deal = file.deal();
        Contact contact = enquiry.contact().mergedInto(deal.facts().contact());
        Step<Deal> step = Step.askedAgain(deal.knowing(contact), enquiry.by(), when, lead);
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.OfDeal(step.deal()));
        writes.add(new Write.OfEvent(step.event()));
        writes.add(new Write.OfLead(lead(lead, deal.id(), enquiry, contact, when)));
        writes.addAll(NewDeal.reach(contact, deal.id(), known, enquiry.contact().keys()));
        writes.add(new Write.OfContact(contact));
        writes.addAll(KeepingFindable.changed(deal, step.deal()));
        answerInTime(file, when).ifPresent(writes::add);
        MemberId owner = deal.owner();
        writes.add(
                new Write.OfNotice(
                        Notice.of(
                                ids.next(),
                                deal.id(),
                                Notice.Kind.ASKED_AGAIN,
                                owner == null
                                        ? new Notice.Audience.Managers()
                                        : new Notice.Audience.One(owner),
                                step.event().number(),
                                when.at())));
        return new Attempt(new Joined(deal.id(), lead), deal.id(), lead, writes);
    }

    /** Whoever asks again is to be answered in time, too, unless that is promised already. */
    private Optional<Write> answerInTime(DealFile file, Moment when) {
        SalesBook book = books.version(file.deal().facts().bookVersion());
        Duration within =
                book.pipeline(file.deal().facts().pipeline()).orElseThrow().firstContactWithin();
        boolean promised =
                file.open().stream().anyMatch(f -> f.kind() == FollowUp.Kind.FIRST_CONTACT);
        return within == null || promised || file.promises().size() >= FollowUp.MOST_OPEN
                ? Optional.empty()
                : Optional.of(
                        firstContact(file.deal().id(), file.deal().owner(), within, book, when));
    }

    private Write firstContact(
            DealId deal, @Nullable MemberId owner, Duration within, SalesBook book, Moment when) {
        return new Write.OfFollowUp(
                FollowUp.promised(
                        ids.next(),
                        deal,
                        owner,
                        FollowUp.Kind.FIRST_CONTACT,
                        "",
                        Due.at(when.at().plus(within), book.zone()),
                        when.at()));
    }

    private static Lead lead(
            String id, DealId deal, Enquiry enquiry, Contact contact, Moment when) {
        return new Lead(id, deal, when.at(), enquiry.form(), enquiry.fields(), contact);
    }
}
