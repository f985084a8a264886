package voronka.aws.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import voronka.domain.followup.FollowUp;
import voronka.domain.followup.Schedules;
import voronka.domain.time.Due;

/**
 * One schedule per promise, named by its id and generation, which fires once and deletes itself. It
 * is set by the wall clock of the promise's zone, so that it keeps its hour when the rules change.
 * It is created and deleted, never updated: an update resets every field it is not given.
 */
public final class EventBridgeSchedules implements Schedules {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("'at('uuuu-MM-dd'T'HH:mm:ss')'");

    /** A schedule that lies nearer is refused as past by the time it arrives. */
    private static final Duration SOONEST = Duration.ofSeconds(30);

    private final SchedulerClient scheduler;
    private final Target target;
    private final Clock clock;

    /**
     * What a timer calls.
     *
     * @param group the schedule group
     * @param function the function's ARN, by its alias
     * @param role what the scheduler may do
     * @param deadLetters the queue for what could not be delivered
     */
    public record Target(String group, String function, String role, String deadLetters) {}

    public EventBridgeSchedules(SchedulerClient scheduler, Target target, Clock clock) {
        this.scheduler = scheduler;
        this.target = target;
        this.clock = clock;
    }

    @Override
    public void create(FollowUp followUp) {
        Instant soonest = clock.instant().plus(SOONEST);
        boolean soon = followUp.reminder().instant().isBefore(soonest);
        Due due =
                soon
                        ? Due.at(soonest.plus(Duration.ofMinutes(1)), ZoneOffset.UTC)
                        : followUp.reminder();
        try {
            scheduler.createSchedule(
                    request ->
                            request.name(name(followUp.id(), followUp.generation()))
                                    .groupName(target.group())
                                    .scheduleExpression(AT.format(due.local()))
                                    .scheduleExpressionTimezone(zone(due))
                                    .flexibleTimeWindow(w -> w.mode(FlexibleTimeWindowMode.OFF))
                                    .actionAfterCompletion(ActionAfterCompletion.DELETE)
                                    .target(
                                            t ->
                                                    t.arn(target.function())
                                                            .roleArn(target.role())
                                                            .input(Firing.of(followUp).json())
                                                            .deadLetterConfig(
                                                                    d ->
                                                                            d.arn(
                                                                                    target
                                                                                            .deadLetters()))));
        } catch (ConflictException alreadyThere) {
            // The same promise and generation: it is the timer we want.
        }
    }

    @Override
    public void delete(String followUp, int generation) {
        try {
            scheduler.deleteSchedule(
                    request -> request.name(name(followUp, generation)).groupName(target.group()));
        } catch (ResourceNotFoundException gone) {
            // It has fired, or never was: either way there is no such timer.
        }
    }

    private static String name(String followUp, int generation) {
        return followUp + "." + generation;
    }

    private static String zone(Due due) {
        return due.zone().equals(ZoneOffset.UTC) ? "UTC" : due.zone().getId();
    }
}
