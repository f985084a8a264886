package voronka.domain.team;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is among the people of a role.
 *
 * @param last who was given something last; null for nobody yet
 * @param version 0 for a turn not stored yet
 */
public record Turn(Role role, @Nullable MemberId last, long version) {
    /** The next one of these, in their order, after the last; empty when there is nobody. */
    public Optional<MemberId> next(List<Member> people) {
        List<MemberId> ids = people.stream().map(Member::id).toList();
        int place = last == null ? -1 : ids.indexOf(last);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get((place + 1) % ids.size()));
    }

    /** The same after somebody had their turn. */
    public Turn had(MemberId member) {
        return new Turn(role, member, version);
    }
}
