package voronka.local.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The steps of one walk. Recurring runs are made at most once an hour of skipped time and a hundred
 * times in the whole walk, and besides whenever a one-time moment has been, and at the end.
 */
final class Steps {
    private static final Duration SHORTEST_GAP = Duration.ofHours(1);
    private static final int RUNS_AT_MOST = 100;

    /** So often timers may be due without doing anything before that is called an error. */
    private static final int IDLE_STEPS = 1_000;

    private final MovableClock clock;
    private final List<Timers> timers;
    private final RecurringRuns recurring;
    private final Quiet quiet;
    private final Instant from;
    private final Instant target;
    private final Duration gap;
    private volatile Instant reached;
    private int fired;
    private int runs;
    private int idleSteps;

    Steps(
            MovableClock clock,
            List<Timers> timers,
            RecurringRuns recurring,
            Quiet quiet,
            Instant from,
            Instant target) {
        this.clock = clock;
        this.timers = timers;
        this.recurring = recurring;
        this.quiet = quiet;
        this.from = from;
        this.target = target;
        this.reached = from;
        Duration share = Duration.between(from, target).dividedBy(RUNS_AT_MOST);
        this.gap = share.compareTo(SHORTEST_GAP) > 0 ? share : SHORTEST_GAP;
    }

    double progress() {
        double whole = Duration.between(from, target).toMillis();
        return Math.clamp(Duration.between(from, reached).toMillis() / whole, 0, 1);
    }

    Skip walk() {
        try {
            quiet.await();
            walkToTarget();
            advance(target);
            do {
                runs += recurring.fireMissed();
                quiet.await();
                // What the last runs have brought forward still belongs to this walk.
            } while (walkToTarget());
            return new Skip.Arrived(from, target, fired, runs);
        } catch (Quiet.NeverQuiet e) {
            return new Skip.Stopped(clock.instant(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Skip.Stopped(clock.instant(), "the local stack stops");
        }
    }

    private boolean walkToTarget() throws Quiet.NeverQuiet, InterruptedException {
        boolean moved = false;
        for (Optional<Instant> next = next(); next.isPresent(); next = next()) {
            advance(next.get());
            step();
            moved = true;
        }
        return moved;
    }

    private void step() throws Quiet.NeverQuiet, InterruptedException {
        Instant now = clock.instant();
        if (nextOneTime().filter(due -> !due.isAfter(now)).isPresent()) {
            int done = timers.stream().mapToInt(Timers::fireDue).sum();
            fired += done;
            idleSteps = done > 0 ? 0 : idleSteps + 1;
            if (idleSteps > IDLE_STEPS) {
                throw new Quiet.NeverQuiet(
                        "something is due since %s and is never done".formatted(now));
            }
            quiet.await();
            runs += recurring.fireMissed();
        } else {
            runs += recurring.fireDue(gap);
        }
        quiet.await();
    }

    /** The next moment up to the target at which there is something to do. */
    private Optional<Instant> next() {
        Optional<Instant> oneTime = nextOneTime();
        Optional<Instant> run = recurring.nextDue(gap);
        return java.util.stream.Stream.concat(oneTime.stream(), run.stream())
                .min(Instant::compareTo)
                .filter(next -> !next.isAfter(target));
    }

    private Optional<Instant> nextOneTime() {
        return timers.stream().flatMap(t -> t.nextDue().stream()).min(Instant::compareTo);
    }

    /** The clock runs by itself, too: it is never set back. */
    private void advance(Instant moment) {
        if (clock.instant().isBefore(moment)) {
            clock.moveTo(moment);
        }
        reached = moment;
    }
}
