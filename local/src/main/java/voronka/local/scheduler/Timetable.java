package voronka.local.scheduler;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The schedules there are and what of them is to fire. Safe for many threads. */
final class Timetable {
    private final NavigableMap<ScheduleKey, Schedule> schedules = new TreeMap<>();
    private final Agenda agenda = new Agenda();
    private final FiringFaults faults;
    private final Runnable onChange;
    private long serials;

    /** Calls back whenever the next firing may have become another. */
    Timetable(FiringFaults faults, Runnable onChange) {
        this.faults = faults;
        this.onChange = onChange;
    }

    synchronized void create(Schedule schedule) {
        if (schedules.putIfAbsent(schedule.key(), schedule) != null) {
            throw SchedulerErrors.conflict(
                    "Schedule %s already exists.".formatted(schedule.key().name()));
        }
        schedule.first().ifPresent(time -> plan(schedule, time));
        onChange.run();
    }

    /** Puts a schedule in place of one; a firing that is being retried goes on as it was. */
    synchronized void replace(Schedule schedule) {
        Schedule replacing = schedule.inPlaceOf(get(schedule.key()));
        schedules.put(replacing.key(), replacing);
        agenda.remove(replacing.key(), firing -> firing.attempt() == 1 && !firing.ghost());
        replacing.first().ifPresent(time -> plan(replacing, time));
        onChange.run();
    }

    synchronized Schedule get(ScheduleKey key) {
        Schedule schedule = schedules.get(key);
        if (schedule == null) {
            throw SchedulerErrors.notFound("Schedule %s does not exist.".formatted(key.name()));
        }
        return schedule;
    }

    synchronized List<Schedule> all() {
        return List.copyOf(schedules.values());
    }

    /** Deletes a schedule and all that it would still fire, retries too. */
    synchronized void delete(ScheduleKey key) {
        schedules.remove(get(key).key());
        List<Firing> stopped = agenda.remove(key, firing -> !firing.ghost());
        if (!stopped.isEmpty() && faults.haunts()) {
            agenda.add(stopped.getFirst().asGhost());
        }
        onChange.run();
    }

    synchronized Optional<Instant> nextDue() {
        return agenda.nextDue();
    }

    synchronized List<Firing> planned() {
        return agenda.inOrder();
    }

    /** Takes the earliest firing that is due; if its schedule recurs, the next one is planned. */
    synchronized Optional<Firing> takeDue(Instant now) {
        Optional<Firing> due = agenda.takeDue(now);
        due.filter(firing -> firing.attempt() == 1 && !firing.ghost())
                .ifPresent(
                        firing ->
                                firing.schedule()
                                        .after(firing.scheduledTime())
                                        .ifPresent(time -> plan(firing.schedule(), time)));
        return due;
    }

    /** Plans another attempt, unless the schedule has been deleted meanwhile. */
    synchronized void retry(Firing failed, Instant at) {
        if (failed.ghost() || schedules.containsKey(failed.schedule().key())) {
            agenda.add(failed.again(at, serials++));
            onChange.run();
        }
    }

    /** A firing is over; says whether its schedule was done with it and deleted itself. */
    synchronized boolean finish(Firing firing) {
        ScheduleKey key = firing.schedule().key();
        Schedule now = schedules.get(key);
        boolean done = now != null && now.deletedWhenDone() && !agenda.has(key) && !firing.ghost();
        if (done) {
            schedules.remove(key);
        }
        return done;
    }

    private void plan(Schedule schedule, Instant time) {
        agenda.add(new Firing(schedule, time, time.plus(faults.delay()), 1, false, serials++));
    }
}
