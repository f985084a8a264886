package voronka.domain.team;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with deals.
 *
 * @param sees whose deals they may look at; a deal that nobody has taken is everybody's to look at
 * @param changes whose deals they may change
 * @param agrees whose wishes they may agree to where the book asks for a head
 */
public record Rights(Scope sees, Scope changes, Scope agrees) {
    private static final Scope ALL = new Scope.All();
    private static final Scope NONE = new Scope.None();

    /** Of the process itself. */
    public static Rights ofProcess() {
        return new Rights(ALL, ALL, ALL);
    }

    /** Of another system: it changes every deal, and agrees to nothing. */
    public static Rights ofSystem() {
        return new Rights(ALL, ALL, NONE);
    }

    /**
     * Of a member: a head's reach as far as their team. Who stands in for somebody on leave may do
     * what that one may, on the days of the leave.
     */
    public static Rights of(Member member, Roster roster, Instant now) {
        Rights rights = own(member, roster);
        for (Member absent : roster.working()) {
            if (absent.deputyAt(now).filter(member.id()::equals).isPresent()) {
                rights = rights.and(own(absent, roster));
            }
        }
        return rights;
    }

    private Rights and(Rights other) {
        return new Rights(
                sees.and(other.sees), changes.and(other.changes), agrees.and(other.agrees));
    }

    private static Rights own(Member member, Roster roster) {
        return switch (member.role()) {
            case DIRECTOR -> new Rights(ALL, ALL, ALL);
            case HEAD -> {
                Scope team = team(member, roster);
                yield new Rights(team, team, team);
            }
            case MANAGER, SPECIALIST -> {
                Scope own = new Scope.Theirs(Set.of(member.id()));
                yield new Rights(own, own, NONE);
            }
            case ADMIN, READER -> new Rights(ALL, NONE, NONE);
        };
    }

    private static Scope team(Member head, Roster roster) {
        return new Scope.Theirs(
                roster.members().stream()
                        .filter(m -> m.id().equals(head.id()) || head.isOfSameTeam(m))
                        .map(Member::id)
                        .collect(Collectors.toSet()));
    }

    /** Whether they may look at a deal of that owner. */
    public boolean maySee(@Nullable MemberId owner) {
        return owner == null || sees.holds(owner);
    }

    /** Whether they may change a deal of that owner. */
    public boolean mayChange(@Nullable MemberId owner) {
        return changes.holds(owner);
    }
}
