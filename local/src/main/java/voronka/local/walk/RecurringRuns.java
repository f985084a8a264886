package voronka.local.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import voronka.local.template.FunctionDefinition;
import voronka.local.template.StackTemplate;
import voronka.local.template.Trigger.ScheduleTrigger;

/**
 * The recurring calls of a template. Whatever was missed since a schedule's last run is made up for
 * by one run, never by several.
 */
public final class RecurringRuns {
    private final MovableClock clock;
    private final Firing firing;
    private final List<Schedule> schedules;
    private boolean paused;

    /**
     * Begins to count now: the first runs are the ones due after this moment.
     *
     * @throws IllegalArgumentException when an expression is not understood
     */
    public RecurringRuns(StackTemplate template, MovableClock clock, Firing firing) {
        this.clock = clock;
        this.firing = firing;
        Instant now = clock.instant();
        this.schedules =
                template.functions().stream()
                        .flatMap(
                                function ->
                                        function.triggers(ScheduleTrigger.class)
                                                .map(t -> new Schedule(function, t, now)))
                        .toList();
    }

    /** Makes no runs until they are resumed. */
    public synchronized void pause() {
        paused = true;
    }

    /** From now on runs are made; what a schedule has missed meanwhile is made up for by one. */
    public synchronized void resume() {
        paused = false;
    }

    /**
     * When the next run is to be made, if each schedule runs at most once in such a time.
     *
     * @param gap the shortest time between two runs of a schedule; zero leaves none out
     */
    synchronized Optional<Instant> nextDue(Duration gap) {
        if (paused) {
            return Optional.empty();
        }
        return schedules.stream()
                .flatMap(schedule -> schedule.next(gap).stream())
                .min(Instant::compareTo);
    }

    /** Makes one run of every schedule that is due and whose last run is that long ago. */
    synchronized int fireDue(Duration gap) {
        if (paused) {
            return 0;
        }
        Instant now = clock.instant();
        int runs = 0;
        for (Schedule schedule : schedules) {
            Optional<Instant> due = schedule.next(gap).filter(next -> !next.isAfter(now));
            if (due.isPresent()) {
                Instant meant =
                        schedule.recurrence.lastWithin(schedule.since, now).orElse(due.get());
                schedule.since = now;
                schedule.hasRun = true;
                firing.fire(schedule.function, schedule.trigger, meant);
                runs++;
            }
        }
        return runs;
    }

    /** Makes one run of every schedule that has missed one or more. */
    int fireMissed() {
        return fireDue(Duration.ZERO);
    }

    /** A schedule, the moment up to which its runs are made, and whether one was made then. */
    private static final class Schedule {
        private final FunctionDefinition function;
        private final ScheduleTrigger trigger;
        private final Recurrence recurrence;
        private Instant since;
        private boolean hasRun;

        Schedule(FunctionDefinition function, ScheduleTrigger trigger, Instant now) {
            this.function = function;
            this.trigger = trigger;
            this.recurrence = Recurrence.parse(trigger.expression(), trigger.zone(), now);
            this.since = now;
        }

        Optional<Instant> next(Duration gap) {
            boolean spaced = hasRun && !gap.isZero();
            return recurrence.next(spaced ? since.plus(gap).minusNanos(1) : since);
        }
    }
}
