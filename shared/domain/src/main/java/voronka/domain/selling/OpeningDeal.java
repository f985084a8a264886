package voronka.domain.selling;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import voronka.domain.Ids;
import voronka.domain.book.Books;
import voronka.domain.book.Pipeline;
import voronka.domain.book.SalesBook;
import voronka.domain.contact.Contact;
import voronka.domain.contact.ContactKey;
import voronka.domain.deal.DealEvent;
import voronka.domain.deal.DealId;
import voronka.domain.followup.DealFile;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.lead.Leads;
import voronka.domain.lead.Reach;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Marker;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;
import voronka.domain.team.Team;
import voronka.domain.time.Moment;

/** A member begins a deal by hand. It is a new one even for a client whose other deal is open. */
public final class OpeningDeal {
    private static final int TRIES = 5;

    private final Ledger ledger;
    private final Leads leads;
    private final FollowUps followUps;
    private final Books books;
    private final Team team;
    private final Clock clock;
    private final Ids ids;

    public OpeningDeal(
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

    /** The deal began. */
    public record Opened(DealFile file, DealEvent event) implements Result {}

    /** The same command was carried out before; this is the deal it began. */
    public record Repeated(DealFile file) implements Result {}

    /** Somebody of that role answers for no deals. */
    public record NotInThatRole() implements Result {}

    /** Others write about the same client again and again at the same time. */
    public record TryAgain() implements Result {}

    /**
     * The deal that is alive of a client who can be reached the same way: worth a look before
     * another one is begun. Empty for a command that was carried out before.
     */
    public Optional<DealFile> aliveOf(Enquiry enquiry, Marker marker) {
        Map<ContactKey, Reach> known = leads.known(enquiry.contact().keys());
        Optional<DealFile> alive =
                enquiry.contact().keys().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(Reach::deal)
                        .distinct()
                        .flatMap(deal -> followUps.file(deal).stream())
                        .filter(CapturingLead::isAlive)
                        .findFirst();
        return alive.filter(file -> !ledger.remembers(marker, clock.instant()));
    }

    /**
     * Opens it in the book's first pipeline, with the enquiry's owner. Refuses a role that does not
     * sell.
     *
     * @throws IllegalStateException when the company has not been founded: then it has no members
     */
    public Result from(Enquiry enquiry, Member by, Marker marker) {
        if (!by.role().sells()) {
            return new NotInThatRole();
        }
        SalesBook book =
                books.newest().orElseThrow(() -> new IllegalStateException("no sales book"));
        for (int tried = 0; tried < TRIES; tried++) {
            Moment when = Moment.now(clock, book.zone());
            Map<ContactKey, Reach> known = leads.known(enquiry.contact().keys());
            Contact contact = NewDeal.contact(enquiry.contact(), known, ids);
            Pipeline pipeline = book.firstPipeline();
            Picks picks = new Picks(team);
            NewDeal begun =
                    NewDeal.of(
                            ids.deal(),
                            enquiry,
                            contact,
                            book,
                            pipeline,
                            enquiry.owner(),
                            null,
                            when);
            Entering.Entered entered =
                    new Entering(ids, picks)
                            .into(pipeline.first(), begun.step().deal(), book, enquiry.by(), when);
            List<Write> writes = new ArrayList<>(begun.writes(known));
            writes.addAll(begun.rhythm(dealsOf(known, contact), ids, when.at()));
            entered.followUps().forEach(task -> writes.add(new Write.OfFollowUp(task)));
            writes.addAll(entered.beside());
            Change change = new Change(writes, marker.giving(begun.id().value()), when.at());
            switch (ledger.commit(change)) {
                case Committed.Done done -> {
                    return new Opened(
                            new DealFile(begun.step().deal(), promised(writes)),
                            begun.step().event());
                }
                case Committed.Repeated repeated -> {
                    return new Repeated(
                            followUps.file(new DealId(repeated.outcome())).orElseThrow());
                }
                case Committed.Stale stale -> {}
            }
        }
        return new TryAgain();
    }

    /** What is open about the new deal once that is written. */
    private static List<FollowUp> promised(List<Write> writes) {
        return writes.stream()
                .filter(Write.OfFollowUp.class::isInstance)
                .map(write -> ((Write.OfFollowUp) write).followUp())
                .filter(followUp -> followUp.state() == FollowUp.State.OPEN)
                .toList();
    }

    /** The deals in which that client was last seen. */
    private List<DealFile> dealsOf(Map<ContactKey, Reach> known, Contact client) {
        return known.values().stream()
                .filter(reach -> reach.contact().equals(client.id()))
                .map(Reach::deal)
                .distinct()
                .flatMap(deal -> followUps.file(deal).stream())
                .toList();
    }
}
