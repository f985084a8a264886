package voronka.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When people work: from which hour to which, and on which days. Every week must have a working day
 * some time: who asks for the next one looks a year ahead at most.
 *
 * @param from the local hour at which work begins: "in the beginning of the day"
 * @param to the local hour at which it ends: "by the end of the day"
 * @param days true on a working day
 */
public record WorkingTime(LocalTime from, LocalTime to, Predicate<LocalDate> days) {
    private static final int LONGEST_BREAK = 366;

    public WorkingTime {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("work ends at %s, before it begins".formatted(to));
        }
    }

    /** Nine to six, Monday to Friday, but for these days. */
    public static WorkingTime usual(Set<LocalDate> holidays) {
        return new WorkingTime(
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                day -> !isWeekend(day) && !holidays.contains(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** That day, or the first working day after it. */
    LocalDate onOrAfter(LocalDate day) {
        return seek(day, 1);
    }

    /** That day, or the last working day before it. */
    LocalDate onOrBefore(LocalDate day) {
        return seek(day, -1);
    }

    /** So many working days later; the day itself does not count. Negative goes back. */
    LocalDate plus(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate reached = day;
        for (int left = Math.abs(workingDays); left > 0; left--) {
            reached = seek(reached.plusDays(step), step);
        }
        return reached;
    }

    /** The next free day that is no weekend, a year ahead at most. */
    Optional<LocalDate> nextHoliday(LocalDate from) {
        return from.datesUntil(from.plusDays(LONGEST_BREAK))
                .filter(day -> !days.test(day) && !isWeekend(day))
                .findFirst();
    }

    private LocalDate seek(LocalDate day, int step) {
        for (int i = 0; i < LONGEST_BREAK; i++) {
            LocalDate candidate = day.plusDays((long) step * i);
            if (days.test(candidate)) {
                return candidate;
            }
        }
        return day;
    }
}
