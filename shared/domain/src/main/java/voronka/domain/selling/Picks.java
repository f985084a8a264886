package voronka.domain.selling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voronka.domain.book.Responsible;
import voronka.domain.ledger.Write;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Role;
import voronka.domain.team.Roster;
import voronka.domain.team.Team;
import voronka.domain.team.Turn;

/**
 * Who gets a stage and its tasks, in one decision. The team is read only where the book names more
 * than the owner; of a role one person has the turn, however many tasks there are.
 */
final class Picks {
    private final Team team;
    private final Map<Role, MemberId> had = new EnumMap<>(Role.class);
    private final List<Write> turns = new ArrayList<>();
    private @Nullable Roster roster;

    Picks(Team team) {
        this.team = team;
    }

    /** That person; the owner where the book's person has left or the role has nobody. */
    @Nullable MemberId of(Responsible responsible, @Nullable MemberId owner) {
        return switch (responsible) {
            case Responsible.DealOwner own -> owner;
            case Responsible.Person(MemberId member) -> isHere(member) ? member : owner;
            case Responsible.InTurn(Role role) -> inTurn(role, owner);
        };
    }

    /** What it takes to remember whose turn it was. */
    List<Write> turns() {
        return List.copyOf(turns);
    }

    private @Nullable MemberId inTurn(Role role, @Nullable MemberId owner) {
        MemberId before = had.get(role);
        if (before != null) {
            return before;
        }
        Turn turn = team.turn(role);
        MemberId next = turn.next(roster().of(role)).orElse(null);
        if (next == null) {
            return owner;
        }
        had.put(role, next);
        turns.add(new Write.OfTurn(turn.had(next)));
        return next;
    }

    private boolean isHere(MemberId member) {
        return roster().byId(member).filter(Member::active).isPresent();
    }

    private Roster roster() {
        Roster known = roster;
        if (known == null) {
            known = team.roster();
            roster = known;
        }
        return known;
    }
}
