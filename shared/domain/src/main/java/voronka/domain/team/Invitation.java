package voronka.domain.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time door into the company.
 *
 * @param code what the link carries: unguessable, at most 64 letters, digits, "_" and "-"
 * @param usedBy who came through it; null while it is open
 * @param version 0 for an invitation not stored yet
 */
public record Invitation(
        String code,
        Role role,
        MemberId invitedBy,
        Instant expires,
        @Nullable MemberId usedBy,
        long version) {

    /** Whether somebody may still come through it at that moment. */
    public boolean openAt(Instant now) {
        return usedBy == null && now.isBefore(expires);
    }

    /** The invitation after that member came through it. */
    public Invitation usedBy(MemberId member) {
        return new Invitation(code, role, invitedBy, expires, member, version);
    }
}
