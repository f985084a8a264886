package voronka.domain.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody in the company, as read at once. */
public record Roster(List<Member> members) {
    public Roster {
        members = List.copyOf(members);
    }

    /** The member behind a messenger's person id. */
    public Optional<Member> byPerson(long person) {
        return members.stream()
                .filter(member -> member.chat() != null && member.chat().person() == person)
                .findFirst();
    }

    /** The member of that id; empty also for null, which is "nobody yet". */
    public Optional<Member> byId(@Nullable MemberId id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** The people of a role, in the order they joined. */
    public List<Member> of(Role role) {
        return members.stream().filter(member -> member.role() == role).toList();
    }
}
