package voronka.domain.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The team as it was a few seconds ago at most, for work that comes in batches: a hundred messages
 * are not worth a hundred readings of the same list.
 */
public final class RecentTeam implements Team {
    private static final Duration RECENT = Duration.ofSeconds(5);

    private final Team team;
    private final Clock clock;
    private @Nullable Roster roster;
    private Instant readAt = Instant.MIN;

    public RecentTeam(Team team, Clock clock) {
        this.team = team;
        this.clock = clock;
    }

    /** Everybody, as read five seconds ago at most. */
    @Override
    public synchronized Roster roster() {
        Instant now = clock.instant();
        Roster known = roster;
        if (known == null || now.isAfter(readAt.plus(RECENT))) {
            known = team.roster();
            roster = known;
            readAt = now;
        }
        return known;
    }

    @Override
    public Optional<Invitation> invitation(String code) {
        return team.invitation(code);
    }

    @Override
    public Turn turn(Role role) {
        return team.turn(role);
    }
}
