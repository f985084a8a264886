package voronka.domain.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import voronka.domain.book.BookChange;
import voronka.domain.book.BookComparison;
import voronka.domain.book.Books;
import voronka.domain.book.Edition;
import voronka.domain.book.SalesBook;
import voronka.domain.book.Succession;
import voronka.domain.book.Vanished;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;

/**
 * A director or admin makes a book the next version. Deals that have begun remember theirs; those
 * that begin from now on run on this one.
 */
public final class PublishingBook {
    private final Ledger ledger;
    private final Books books;
    private final Clock clock;

    public PublishingBook(Ledger ledger, Books books, Clock clock) {
        this.ledger = ledger;
        this.books = books;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Result {}

    /**
     * It can be published.
     *
     * @param changes what it changes
     */
    public record Ready(SalesBook before, Edition next, List<BookChange> changes)
            implements Result {}

    /** It is the newest version now. */
    public record Published(SalesBook before, Edition edition, List<BookChange> changes)
            implements Result {}

    /**
     * Another version was published since the one it is based on. Whoever wants theirs nevertheless
     * bases it on the newest.
     *
     * @param since what was changed by others
     */
    public record PublishedMeanwhile(SalesBook base, Edition newest, List<BookChange> since)
            implements Result {}

    /** First somebody has to say what became of these. */
    public record Unanswered(List<Vanished> vanished) implements Result {}

    /** It uses keys of things that are retired. */
    public record KeysReused(List<Vanished.Part> parts) implements Result {}

    /** It says what the newest version says. */
    public record NothingChanges(SalesBook newest) implements Result {}

    /** It is based on a version that there is not. */
    public record NoSuchVersion(int version, int newest) implements Result {}

    /** Only directors and admins publish. */
    public record NotAllowed() implements Result {}

    /** What would become of it; nothing is written. */
    public Result preview(Proposal proposal, Member by) {
        if (!by.role().administers()) {
            return new NotAllowed();
        }
        SalesBook newest = books.newest().orElseThrow();
        int basedOn = proposal.basedOn();
        if (basedOn < 1 || basedOn > newest.version()) {
            return new NoSuchVersion(basedOn, newest.version());
        }
        if (basedOn < newest.version()) {
            return meanwhile(basedOn, newest);
        }
        return switch (Succession.of(newest, proposal.written(), proposal.fates())) {
            case Succession.Result.Open(List<Vanished> open) -> new Unanswered(open);
            case Succession.Result.KeysReused(List<Vanished.Part> parts) -> new KeysReused(parts);
            case Succession.Result.Settled(Edition next) -> {
                List<BookChange> changes = BookComparison.of(newest, next.book());
                yield changes.isEmpty()
                        ? new NothingChanges(newest)
                        : new Ready(newest, next, changes);
            }
        };
    }

    /** Publishes it, if nothing speaks against it. */
    public Result publish(Proposal proposal, Member by) {
        Result result = preview(proposal, by);
        if (!(result instanceof Ready ready)) {
            return result;
        }
        Edition signed =
                new Edition(ready.next().book(), by.id(), clock.instant(), ready.next().heirs());
        Change change = new Change(List.of(new Write.OfBook(signed)), null, clock.instant());
        return switch (ledger.commit(change)) {
            case Committed.Done done -> new Published(ready.before(), signed, ready.changes());
            case Committed.Repeated repeated ->
                    throw new IllegalStateException("no marker, yet repeated");
            case Committed.Stale stale ->
                    meanwhile(proposal.basedOn(), books.newest().orElseThrow());
        };
    }

    private Result meanwhile(int basedOn, SalesBook newest) {
        SalesBook base = books.version(basedOn);
        Optional<Edition> edition = books.edition(newest.version());
        return new PublishedMeanwhile(base, edition.orElseThrow(), BookComparison.of(base, newest));
    }
}
