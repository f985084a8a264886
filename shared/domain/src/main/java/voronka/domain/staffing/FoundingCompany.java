package voronka.domain.staffing;

import java.time.Clock;
import java.util.List;
import voronka.domain.Ids;
import voronka.domain.book.Books;
import voronka.domain.book.SalesBook;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/**
 * The first person comes with the bootstrap code and becomes the director; the sales book that is
 * shipped becomes version 1. Whoever has the code founds the company only once.
 */
public final class FoundingCompany {
    private final Ledger ledger;
    private final Books books;
    private final Clock clock;
    private final Ids ids;

    public FoundingCompany(Ledger ledger, Books books, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.books = books;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** The company is there, and this is its director. */
    public record Founded(Member director) implements Result {}

    /** Somebody has founded it before. */
    public record AlreadyFounded() implements Result {}

    /** Founds it with that book. The caller has checked the code. */
    public Result by(Newcomer newcomer, SalesBook book) {
        if (books.current().isPresent()) {
            return new AlreadyFounded();
        }
        Member director =
                new Member(
                        new MemberId(ids.next()),
                        newcomer.name(),
                        Role.DIRECTOR,
                        newcomer.language(),
                        book.zone(),
                        newcomer.chat(),
                        true,
                        0);
        Change change =
                new Change(
                        List.of(
                                new Write.OfBook(book.asVersion(1)),
                                new Write.OfMember(director),
                                new Write.OfPerson(newcomer.chat().person(), director.id())),
                        null,
                        clock.instant());
        return switch (ledger.commit(change)) {
            case Committed.Done done -> new Founded(director);
            case Committed.Repeated repeated -> new AlreadyFounded();
            case Committed.Stale stale -> new AlreadyFounded();
        };
    }
}
