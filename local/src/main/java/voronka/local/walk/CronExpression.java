package voronka.local.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Six fields: minutes, hours, day of month, month, day of week, year. As EventBridge Scheduler
 * does, a time that a change of clocks leaves out is left out, and one that comes twice runs once.
 */
final class CronExpression {
    private static final int DAYS_TO_LOOK_AHEAD = 366 * 9;

    private final SortedSet<Integer> minutes;
    private final SortedSet<Integer> hours;
    private final CronDays days;
    private final SortedSet<Integer> months;
    private final SortedSet<Integer> years;

    private CronExpression(String[] fields) {
        minutes = CronField.parse(fields[0], 0, 59, List.of());
        hours = CronField.parse(fields[1], 0, 23, List.of());
        months = CronField.parse(fields[3], 1, 12, CronField.MONTHS);
        days = CronDays.parse(fields[2], fields[4]);
        years = CronField.parse(fields[5], 1970, 2199, List.of());
    }

    /**
     * @throws IllegalArgumentException when it is no such expression
     */
    static CronExpression parse(String text) {
        String[] fields = text.strip().split(" +");
        if (fields.length != 6) {
            throw new IllegalArgumentException("six fields are needed: " + text);
        }
        return new CronExpression(fields);
    }

    /** The first moment after this one; nothing is looked for beyond nine years. */
    Optional<Instant> next(Instant after, ZoneId zone) {
        LocalDate first = after.atZone(zone).toLocalDate();
        return first.datesUntil(first.plusDays(DAYS_TO_LOOK_AHEAD))
                .filter(this::matches)
                .flatMap(date -> firstOf(date, after, zone).stream())
                .findFirst();
    }

    private boolean matches(LocalDate date) {
        return years.contains(date.getYear())
                && months.contains(date.getMonthValue())
                && days.match(date);
    }

    private Optional<Instant> firstOf(LocalDate date, Instant after, ZoneId zone) {
        for (int hour : hours) {
            for (int minute : minutes) {
                LocalDateTime local = date.atTime(LocalTime.of(hour, minute));
                List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
                if (!offsets.isEmpty() && local.toInstant(offsets.getFirst()).isAfter(after)) {
                    return Optional.of(local.toInstant(offsets.getFirst()));
                }
            }
        }
        return Optional.empty();
    }
}
