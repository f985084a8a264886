package voronka.local.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voronka.domain.Messenger.Reminder;
import voronka.domain.deal.Deal;
import voronka.domain.deal.DealId;
import voronka.domain.deal.LostDeal;
import voronka.domain.deal.WonDeal;
import voronka.domain.followup.FollowUp;
import voronka.domain.team.Member;
import voronka.domain.team.Team;

/**
 * Sees what was committed and what went out, knows nothing of how the product decides, and holds
 * the one against the other.
 */
final class Witness {
    private final Clock clock;
    private final Team team;
    private final Map<String, Wait> waits = new HashMap<>();
    private final Map<DealId, Long> closed = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();
    private final Map<String, Integer> pardoned = new HashMap<>();
    private final TreeMap<Instant, Integer> troubles = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    final Lateness lateness = new Lateness();
    private long ticks;
    private int made;
    private int messages;
    private int reminders;
    private int twice;
    private int fullest;
    private int repeated;

    /** A reminder that has to come: of which generation, and since when it is due. */
    private record Wait(FollowUp promise, Instant due, boolean steady) {}

    Witness(Clock clock, Team team) {
        this.clock = clock;
        this.team = team;
    }

    /** The next moment, each after the other. */
    long tick() {
        return ++ticks;
    }

    int made() {
        return made;
    }

    int messages() {
        return messages;
    }

    int reminders() {
        return reminders;
    }

    int twice() {
        return twice;
    }

    int repeated() {
        return repeated;
    }

    int fullest() {
        return fullest;
    }

    /** What should not have been. */
    List<String> faults() {
        return faults;
    }

    void wrote(Deal deal) {
        if (deal instanceof WonDeal || deal instanceof LostDeal) {
            closed.putIfAbsent(deal.id(), tick());
        } else {
            closed.remove(deal.id());
        }
    }

    void wrote(@Nullable FollowUp before, FollowUp after, Processes.Life life) {
        if (before != null && !Objects.equals(before.deliveredAt(), after.deliveredAt())) {
            life.sent.remove(name(before));
        }
        if (before == null && after.kind() == FollowUp.Kind.PROMISE) {
            made++;
        }
        @Nullable Wait wait = waits.get(after.id());
        if (!after.awaitsReminder()) {
            ended(waits.remove(after.id()));
        } else if (wait == null) {
            waits.put(after.id(), new Wait(after, after.reminder().instant(), true));
        } else if (wait.promise().generation() == after.generation()) {
            waits.put(after.id(), new Wait(after, wait.due(), false));
        } else if (isHeld(wait.promise(), after)) {
            // Quiet hours shift: the wait goes on, only its name is another.
            waits.put(after.id(), new Wait(after, wait.due(), wait.steady()));
        } else {
            ended(wait);
            waits.put(after.id(), new Wait(after, after.reminder().instant(), true));
        }
    }

    private static boolean isHeld(FollowUp before, FollowUp after) {
        return after.again() != null
                && before.due().equals(after.due())
                && Objects.equals(before.deliveredAt(), after.deliveredAt());
    }

    /** It was answered, closed or put off; late all the same if nothing had come by then. */
    private void ended(@Nullable Wait wait) {
        if (wait != null && !sent.containsKey(name(wait.promise())) && isAlive(wait.promise())) {
            judge(wait);
        }
    }

    private boolean isAlive(FollowUp promise) {
        return promise.kind().isAnswered()
                && promise.owner() != null
                && (!closed.containsKey(promise.deal()) || promise.kind() == FollowUp.Kind.RETURN);
    }

    private void judge(Wait wait) {
        Instant now = clock.instant();
        if (!wait.due().isBefore(now)) {
            return;
        }
        Duration late = Awake.since(wait.due(), now, wait.promise(), team.roster());
        int troublesMeanwhile =
                troubles.subMap(wait.due(), true, now, true).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        boolean tooLate = lateness.of(late, troublesMeanwhile, wait.steady());
        if (tooLate) {
            faults.add("late by %s: %s".formatted(late, wait.promise()));
        }
    }

    /** Something was killed or refused at this moment, which may cost somebody a sweep. */
    void trouble() {
        troubles.merge(clock.instant(), 1, Integer::sum);
    }

    /** A message is on its way to somebody, sent by that process. */
    void sending(Member to, List<Reminder> all, Processes.Life life) {
        messages++;
        int before = twice;
        fullest = Math.max(fullest, all.size());
        if (to.rest().quietUntil(clock.instant().atZone(to.zone()).toLocalDateTime()).isPresent()) {
            faults.add("disturbed: " + to.id());
        }
        List<String> names = new ArrayList<>();
        for (Reminder one : all) {
            FollowUp promise = one.followUp();
            names.add(name(promise));
            reminders++;
            checkOpen(promise, life);
            if (sent.merge(name(promise), 1, Integer::sum) > 1) {
                twice++;
                if (pardoned.merge(name(promise), -1, Integer::sum) < 0) {
                    faults.add("twice without a crash: " + promise);
                }
            }
            @Nullable Wait wait = waits.get(promise.id());
            if (wait != null
                    && wait.promise().generation() == promise.generation()
                    && sent.get(name(promise)) == 1) {
                judge(wait);
            }
        }
        life.sent.addAll(names);
        repeated += twice > before ? 1 : 0;
    }

    /** A process was killed: what it had sent and not written down may come once more. */
    void died(Processes.Life life) {
        trouble();
        life.sent.forEach(name -> pardoned.merge(name, 1, Integer::sum));
    }

    private void checkOpen(FollowUp promise, Processes.Life life) {
        @Nullable Long shut = closed.get(promise.deal());
        if (shut != null && promise.kind() != FollowUp.Kind.RETURN) {
            @Nullable Long looked = life.read.get(promise.deal());
            if (looked == null || looked > shut) {
                faults.add("reminded for a closed deal: " + promise);
            }
        }
    }

    /** At the end: whatever has waited for longer than anything may. */
    List<FollowUp> lost(Duration longest) {
        Instant before = clock.instant().minus(longest);
        return waits.values().stream()
                .filter(wait -> wait.due().isBefore(before))
                .map(Wait::promise)
                .toList();
    }

    private static String name(FollowUp promise) {
        return promise.id() + "." + promise.generation();
    }
}
