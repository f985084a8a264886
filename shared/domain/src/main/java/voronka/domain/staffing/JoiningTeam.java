package voronka.domain.staffing;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import voronka.domain.Ids;
import voronka.domain.book.Books;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.Invitation;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Team;

/** Somebody comes through an invitation, which then is closed. */
public final class JoiningTeam {
    private final Ledger ledger;
    private final Team team;
    private final Books books;
    private final Clock clock;
    private final Ids ids;

    public JoiningTeam(Ledger ledger, Team team, Books books, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.team = team;
        this.books = books;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Result {}

    /** Welcome. */
    public record Joined(Member member) implements Result {}

    /** There is no such invitation, it is used or too old, or whoever invited has left. */
    public record NoSuchInvitation() implements Result {}

    /** Lets a stranger in. Whoever is a member already is for the caller to greet. */
    public Result with(String code, Newcomer newcomer) {
        Optional<Invitation> found = team.invitation(code);
        if (found.isEmpty() || !found.get().openAt(clock.instant())) {
            return new NoSuchInvitation();
        }
        Invitation invitation = found.get();
        if (team.roster().byId(invitation.invitedBy()).filter(Member::active).isEmpty()) {
            return new NoSuchInvitation();
        }
        ZoneId zone = books.current().orElseThrow().zone();
        Member member =
                new Member(
                        new MemberId(ids.next()),
                        newcomer.name(),
                        invitation.role(),
                        newcomer.language(),
                        zone,
                        newcomer.chat(),
                        true,
                        0);
        Change change =
                new Change(
                        List.of(
                                new Write.OfMember(member),
                                new Write.OfPerson(newcomer.chat().person(), member.id()),
                                new Write.OfInvitation(invitation.usedBy(member.id()))),
                        null,
                        clock.instant());
        return switch (ledger.commit(change)) {
            case Committed.Done done -> new Joined(member);
            case Committed.Repeated repeated -> new NoSuchInvitation();
            case Committed.Stale stale -> new NoSuchInvitation();
        };
    }
}
