package voronka.domain.team;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody in the company, as read at once. */
public record Roster(List<Member> members) {
    public Roster {
        members = List.copyOf(members);
    }

    /** The member behind a messenger's person id, if they still work here. */
    public Optional<Member> byPerson(long person) {
        return members.stream()
                .filter(Member::active)
                .filter(member -> member.chat() != null && member.chat().person() == person)
                .findFirst();
    }

    /** The member of that id; empty also for null, which is "nobody yet". */
    public Optional<Member> byId(@Nullable MemberId id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** Everybody who works here now, in the order they joined. */
    public List<Member> working() {
        return members.stream().filter(Member::active).toList();
    }

    /** The people of a role, in the order they joined. */
    public List<Member> of(Role role) {
        return working().stream().filter(member -> member.role() == role).toList();
    }

    /** The teams there are, by their names in order. */
    public List<String> teams() {
        return working().stream()
                .map(Member::team)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Who leads that member: the heads of their team, or else the directors. */
    public List<Member> headsOf(@Nullable MemberId member) {
        List<Member> heads =
                byId(member).stream()
                        .flatMap(led -> of(Role.HEAD).stream().filter(led::isOfSameTeam))
                        .filter(head -> !head.id().equals(member))
                        .toList();
        return heads.isEmpty() ? of(Role.DIRECTOR) : heads;
    }
}
