package voronka.domain.staffing;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import voronka.domain.Ids;
import voronka.domain.book.Books;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.Language;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;

/**
 * A director writes down somebody who has not come to the bot: deals of another system have owners
 * before those owners have chats.
 */
public final class AddingMember {
    private final Ledger ledger;
    private final Books books;
    private final Clock clock;
    private final Ids ids;

    public AddingMember(Ledger ledger, Books books, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.books = books;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** The person is a member without a chat. */
    public record Added(Member member) implements Result {}

    /** Only directors add people. */
    public record NotAllowed() implements Result {}

    /** Adds a person of that name and role. */
    public Result named(String name, Role role, Language language, Member by) {
        if (!PeopleDesk.mayKeep(by, role)) {
            return new NotAllowed();
        }
        ZoneId zone = books.current().orElseThrow().zone();
        Member member =
                new Member(new MemberId(ids.next()), name, role, language, zone, null, true, 0);
        ledger.commit(new Change(List.of(new Write.OfMember(member)), null, clock.instant()));
        return new Added(member);
    }
}
