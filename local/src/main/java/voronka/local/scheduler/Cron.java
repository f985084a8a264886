package voronka.local.scheduler;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * {@code cron(0 10 ? * MON-FRI *)}: by the calendar of the schedule's zone. The six fields are
 * minutes, hours, day of month, month, day of week (1 is Sunday) and year.
 *
 * <p>As AWS documents it, a time that the clocks skip in spring is skipped, and a time that comes
 * twice in autumn fires once, at its first coming.
 */
record Cron(
        NavigableSet<Integer> minutes,
        NavigableSet<Integer> hours,
        CronDay day,
        NavigableSet<Integer> months,
        NavigableSet<Integer> years)
        implements ScheduleExpression {
    private static final int FIELDS = 6;

    static Optional<Cron> parse(String text) {
        List<String> fields = List.of(text.strip().split("\\s+"));
        if (fields.size() != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Cron(
                            CronRange.MINUTES.parse(fields.get(0)),
                            CronRange.HOURS.parse(fields.get(1)),
                            CronDay.parse(fields.get(2), fields.get(4)),
                            CronRange.MONTHS.parse(fields.get(3)),
                            CronRange.YEARS.parse(fields.get(5))));
        } catch (IllegalArgumentException notCron) {
            return Optional.empty();
        }
    }

    /** The first time at the moment or after it; none when the years have run out. */
    Optional<Instant> firstFrom(Instant moment, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(moment, zone);
        while (date.getYear() <= years.last()) {
            if (!years.contains(date.getYear()) || !months.contains(date.getMonthValue())) {
                date = date.withDayOfMonth(1).plusMonths(1);
                continue;
            }
            if (day.includes(date)) {
                Optional<Instant> found = firstOn(date, moment, zone);
                if (found.isPresent()) {
                    return found;
                }
            }
            date = date.plusDays(1);
        }
        return Optional.empty();
    }

    private Optional<Instant> firstOn(LocalDate date, Instant moment, ZoneId zone) {
        for (int hour : hours) {
            for (int minute : minutes) {
                LocalDateTime local = date.atTime(LocalTime.of(hour, minute));
                List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
                if (!offsets.isEmpty()) {
                    Instant candidate = local.toInstant(offsets.getFirst());
                    if (!candidate.isBefore(moment)) {
                        return Optional.of(candidate);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
