package voronka.local.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.followup.FollowUp;
import voronka.domain.team.Member;
import voronka.domain.team.MemberId;
import voronka.domain.team.Roster;

/** How long somebody could have been told something: the time that was not their quiet hours. */
final class Awake {
    private static final Duration STEP = Duration.ofSeconds(10);

    private Awake() {}

    /** From then until now, for whoever would have got it at each moment. */
    static Duration since(Instant then, Instant now, FollowUp promise, Roster roster) {
        Duration awake = Duration.ZERO;
        Instant at = then;
        while (at.isBefore(now)) {
            Optional<LocalDateTime> quiet = Optional.empty();
            @Nullable Member member = standsIn(promise.owner(), roster, at, 5);
            if (member != null) {
                LocalDateTime local = LocalDateTime.ofInstant(at, member.zone());
                quiet = member.rest().quietUntil(local);
                if (quiet.isPresent()) {
                    at = quiet.get().atZone(member.zone()).toInstant();
                    continue;
                }
            }
            awake = awake.plus(STEP);
            at = at.plus(STEP);
        }
        return awake;
    }

    private static @Nullable Member standsIn(
            @Nullable MemberId id, Roster roster, Instant at, int furthest) {
        @Nullable Member member = id == null ? null : roster.byId(id).orElse(null);
        if (member == null || furthest == 0) {
            return member;
        }
        return member.deputyAt(at)
                .map(deputy -> standsIn(deputy, roster, at, furthest - 1))
                .orElse(member);
    }
}
