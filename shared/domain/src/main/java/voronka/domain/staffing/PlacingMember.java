package voronka.domain.staffing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Roster;

/**
 * Somebody is put into a team, whose head leads them from then on. A team is there as soon as
 * somebody is in it, and is gone with the last.
 */
public final class PlacingMember {
    private final PeopleDesk desk;

    public PlacingMember(PeopleDesk desk) {
        this.desk = desk;
    }

    /**
     * Puts them there; null takes them out of every team. The name of a team that is there is
     * written as it is there. Refuses a name that is none, and whoever keeps no people.
     */
    public MemberOutcome in(@Nullable String team, MemberId who, Member by) {
        return desk.carryOut(who, by, facts -> place(team, facts));
    }

    private static PeopleDesk.Ruling place(@Nullable String team, PeopleDesk.Case facts) {
        if (!facts.who().active()) {
            return new PeopleDesk.Ruling.No(new MemberOutcome.NoSuchMember());
        }
        @Nullable String name = team == null ? null : known(team.strip(), facts.roster());
        if (name != null && (name.isEmpty() || name.length() > Member.LONGEST_TEAM)) {
            return new PeopleDesk.Ruling.No(new MemberOutcome.BadName(name));
        }
        return Objects.equals(name, facts.who().team())
                ? new PeopleDesk.Ruling.No(new MemberOutcome.AlreadySo(facts.who()))
                : new PeopleDesk.Ruling.Yes(List.of(facts.who().in(name)));
    }

    private static String known(String name, Roster roster) {
        return roster.teams().stream()
                .filter(team -> team.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }
}
