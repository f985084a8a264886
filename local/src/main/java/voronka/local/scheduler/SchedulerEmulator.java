package voronka.local.scheduler;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import voronka.local.aws.AwsAccount;
import voronka.local.aws.AwsRequest;
import voronka.local.aws.AwsServer;
import voronka.local.clock.Alarm;
import voronka.local.clock.LocalClock;

/**
 * EventBridge Scheduler on this machine. Point a {@code SchedulerClient} at {@link #endpoint}. It
 * fires only inside {@link #fireDue}, and between {@link #start} and {@link #close} by a thread
 * that calls it in time.
 *
 * <p>Where AWS is vague, it decides: a flexible window fires at its beginning; deleting a schedule
 * ends its retries; a firing whose next retry would come too late goes to the dead-letter queue at
 * once. Everything is forgotten when it is closed.
 */
public final class SchedulerEmulator implements AutoCloseable {
    private final LocalClock clock;
    private final Alarm alarm;
    private final Journal journal;
    private final Timetable timetable;
    private final Deliveries deliveries;
    private final SchedulerApi api;
    private final AwsServer server;
    private final SchedulerFaults faults;
    private final ReentrantLock firing = new ReentrantLock();
    private final AtomicReference<@Nullable Pump> pump = new AtomicReference<>();

    /** Starts listening on a free port of the loopback address. */
    public SchedulerEmulator(
            AwsAccount account, LocalClock clock, LambdaTargets targets, DeadLetters deadLetters) {
        this.clock = clock;
        FiringFaults firingFaults = new FiringFaults();
        alarm = clock.alarm();
        journal = new Journal(clock);
        timetable = new Timetable(firingFaults, alarm::ring);
        deliveries =
                new Deliveries(
                        account,
                        clock,
                        timetable,
                        targets,
                        new DeadLetterOffice(deadLetters, journal),
                        firingFaults,
                        journal);
        ScheduleGroups groups = new ScheduleGroups(clock.instant());
        api =
                new SchedulerApi(
                        new ScheduleOperations(
                                new ScheduleReader(account), clock, timetable, groups, journal),
                        new GroupOperations(account, clock, groups, timetable, journal));
        server = AwsServer.of(api);
        faults = new SchedulerFaults(firingFaults, server);
    }

    /** Where clients are to be pointed. */
    public URI endpoint() {
        return server.endpoint();
    }

    /**
     * Creates a schedule as the API does, from the members of its {@code CreateSchedule}.
     *
     * @throws voronka.local.aws.AwsException when the API would refuse it
     */
    public void create(String name, ObjectNode members) {
        api.answer(new AwsRequest("POST", List.of("schedules", name), Map.of(), "", members));
    }

    /**
     * Deletes a schedule of the default group as the API does.
     *
     * @throws voronka.local.aws.AwsException when the API would refuse it
     */
    public void delete(String name) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        api.answer(new AwsRequest("DELETE", List.of("schedules", name), Map.of(), "", nothing));
    }

    /** When the next firing is due, retries included; none when nothing is planned. */
    public Optional<Instant> nextDue() {
        return timetable.nextDue();
    }

    /**
     * Fires everything that is due now, in the order it is due, one after another, and tells how
     * many attempts that made. A recurring schedule that has missed several times makes up for
     * each. While another thread is firing, it waits for that one to end.
     */
    public int fireDue() {
        firing.lock();
        try {
            Instant now = clock.instant();
            int attempts = 0;
            Optional<Firing> due = timetable.takeDue(now);
            while (due.isPresent()) {
                deliveries.attempt(due.get());
                attempts++;
                due = timetable.takeDue(now);
            }
            return attempts;
        } finally {
            firing.unlock();
        }
    }

    /**
     * Fires by itself from now on, until closed.
     *
     * @throws IllegalStateException when it already does
     */
    public void start() {
        Pump started = new Pump(alarm, this::nextDue, this::fireDue);
        if (!pump.compareAndSet(null, started)) {
            throw new IllegalStateException("the scheduler has been started");
        }
        started.start();
    }

    /** What is to go wrong. */
    public SchedulerFaults faults() {
        return faults;
    }

    /** All firings that lie ahead, the earliest first; of a recurring schedule only the next. */
    public List<PlannedFiring> planned() {
        return timetable.planned().stream().map(PlannedFiring::of).toList();
    }

    /** What has happened, the oldest first; at most the last ten thousand things. */
    public List<JournalEntry> journal() {
        return journal.entries();
    }

    @Override
    public void close() {
        Pump running = pump.get();
        if (running != null) {
            running.close();
        }
        server.close();
    }
}
