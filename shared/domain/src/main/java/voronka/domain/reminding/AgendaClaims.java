package voronka.domain.reminding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voronka.domain.followup.Agenda;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.FollowUps;
import voronka.domain.ledger.Change;
import voronka.domain.ledger.Committed;
import voronka.domain.ledger.Ledger;
import voronka.domain.ledger.Write;
import voronka.domain.team.MemberId;

/**
 * Who may remind of which promises. Each promise is claimed through the agenda of its own minute,
 * so that a timer of the same minute, of a neighbouring one and the sweep never send it twice.
 */
final class AgendaClaims {
    /** A claim older than that was left behind by a crash, and is claimed again. */
    static final Duration LASTS = Duration.ofMinutes(1);

    private final Ledger ledger;
    private final FollowUps followUps;
    private final Clock clock;

    AgendaClaims(Ledger ledger, FollowUps followUps, Clock clock) {
        this.ledger = ledger;
        this.followUps = followUps;
        this.clock = clock;
    }

    /**
     * Claims the first of these promises and with it as many of the others as nobody else has
     * claimed; when somebody is faster with one of the others, the first alone.
     *
     * @return the claimed agendas; none when the first is claimed by somebody else
     */
    List<Agenda> claim(MemberId member, List<FollowUp> due) {
        List<Agenda> together = commit(claimable(member, due));
        return together.isEmpty() ? commit(claimable(member, due.subList(0, 1))) : together;
    }

    private List<Agenda> claimable(MemberId member, List<FollowUp> due) {
        Instant now = clock.instant();
        Map<Agenda.Key, Agenda> claims = new LinkedHashMap<>();
        Map<Agenda.Key, Optional<Agenda>> common = new HashMap<>();
        for (FollowUp promise : due) {
            Agenda.Key minute =
                    new Agenda.Key(
                            member,
                            promise.reminder().instant().truncatedTo(ChronoUnit.MINUTES),
                            null);
            Agenda.Key key = minute;
            @Nullable Agenda earlier =
                    common.computeIfAbsent(minute, followUps::agenda).orElse(null);
            if (earlier != null && !earlier.followUps().contains(promise.id())) {
                // The common agenda went out without it: it was full, or the index lagged behind.
                key = alone(minute, promise);
                earlier = followUps.agenda(key).orElse(null);
            }
            if (earlier == null || isFree(earlier, now)) {
                @Nullable Agenda begun = claims.get(key);
                claims.put(
                        key,
                        begun == null
                                ? first(key, earlier, promise, now)
                                : with(promise, begun, now));
            } else if (claims.isEmpty()) {
                return List.of();
            }
        }
        return List.copyOf(claims.values());
    }

    private static Agenda.Key alone(Agenda.Key minute, FollowUp promise) {
        return new Agenda.Key(
                minute.member(), minute.minute(), promise.id() + "-" + promise.generation());
    }

    /** Left behind by a crash; or sent, yet the promise came back because noting it failed. */
    private static boolean isFree(Agenda earlier, Instant now) {
        return earlier.sentAt() != null || !now.isBefore(earlier.claimedAt().plus(LASTS));
    }

    private static Agenda first(
            Agenda.Key key, @Nullable Agenda earlier, FollowUp promise, Instant now) {
        List<String> ids = List.of(promise.id());
        return earlier == null
                ? new Agenda(key, ids, now, null, 0)
                : earlier.claimedAgain(ids, now);
    }

    private static Agenda with(FollowUp promise, Agenda begun, Instant now) {
        List<String> ids = new ArrayList<>(begun.followUps());
        ids.add(promise.id());
        return begun.claimedAgain(ids, now);
    }

    private List<Agenda> commit(List<Agenda> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        List<Write> writes = claims.stream().<Write>map(Write.OfAgenda::new).toList();
        return switch (ledger.commit(new Change(writes, null, clock.instant()))) {
            case Committed.Done done -> claims;
            case Committed.Repeated repeated -> List.of();
            case Committed.Stale stale -> List.of();
        };
    }
}
