package voronka.local.scheduler;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a schedule fires. Start and end bound recurring schedules only, and both belong to the
 * allowed time; a schedule that is disabled never fires.
 */
record Timing(
        ScheduleExpression expression,
        ZoneId zone,
        @Nullable Instant start,
        @Nullable Instant end,
        boolean enabled) {

    /** The first firing at the moment or after it, for a schedule put there at the second one. */
    Optional<Instant> firstFrom(Instant moment, Instant put) {
        if (!enabled) {
            return Optional.empty();
        }
        Instant from = start != null && start.isAfter(moment) ? start : moment;
        return switch (expression) {
            case At at -> Optional.of(at.moment(zone)).filter(once -> !once.isBefore(moment));
            case Rate rate -> inTime(rate.firstFrom(from, start == null ? put : start));
            case Cron cron -> cron.firstFrom(from, zone).flatMap(this::inTime);
        };
    }

    private Optional<Instant> inTime(Instant firing) {
        return end != null && firing.isAfter(end) ? Optional.empty() : Optional.of(firing);
    }
}
