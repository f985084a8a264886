package voronka.domain.reminding;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Roster;

/** Who gets what is meant for somebody: they themselves, or while on leave their deputy. */
final class StandIn {
    private StandIn() {}

    /** The first one there who is not on leave and can be reached; empty when there is none. */
    static Optional<Member> of(MemberId owner, Roster roster, Instant now) {
        Set<MemberId> asked = new HashSet<>();
        MemberId id = owner;
        while (asked.add(id)) {
            Optional<Member> member =
                    roster.byId(id)
                            .filter(Member::active)
                            .filter(one -> one.chat() != null && one.reachable());
            if (member.isEmpty()) {
                return member;
            }
            Optional<MemberId> deputy = member.get().deputyAt(now);
            if (deputy.isEmpty()) {
                return member;
            }
            id = deputy.get();
        }
        return Optional.empty();
    }
}
