package voronka.domain.book;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When the company works, on its own wall clock: hours for each weekday, and the days that are
 * otherwise than their weekday says.
 *
 * @param week the hours of a usual week; a weekday that is absent is free
 * @param holidays free days, whatever their weekday
 * @param extraDays worked days whose weekday is free, with the hours of the week's first worked day
 */
public record WorkingTime(
        Map<DayOfWeek, Hours> week, Set<LocalDate> holidays, Set<LocalDate> extraDays) {

    /** Nobody's limit lasts for more days than that; a calendar without work is found by it. */
    private static final int MOST_DAYS = 3660;

    /**
     * The hours of one day.
     *
     * @param to after {@code from}, on the same day
     */
    public record Hours(LocalTime from, LocalTime to) {
        public Hours {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("hours from %s to %s".formatted(from, to));
            }
        }
    }

    /**
     * @throws IllegalArgumentException when no day of the week is worked
     */
    public WorkingTime {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("a company works on at least one weekday");
        }
        week = Collections.unmodifiableMap(new EnumMap<>(week));
        holidays = Collections.unmodifiableSet(new TreeSet<>(holidays));
        extraDays = Collections.unmodifiableSet(new TreeSet<>(extraDays));
    }

    /** Monday to Friday, nine to six, no holidays. */
    public static WorkingTime usual() {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        Hours hours = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        List.of(DayOfWeek.values()).subList(0, 5).forEach(day -> week.put(day, hours));
        return new WorkingTime(week, Set.of(), Set.of());
    }

    /** Whether people work that day. */
    public boolean isWorked(LocalDate day) {
        return hours(day) != null;
    }

    /** The hours of that day; null when it is free. */
    public @Nullable Hours hours(LocalDate day) {
        if (holidays.contains(day)) {
            return null;
        }
        Hours usual = week.get(day.getDayOfWeek());
        return usual == null && extraDays.contains(day) ? week.values().iterator().next() : usual;
    }

    /** That many worked days after a day: 0 is the day itself, or the first worked one after it. */
    public LocalDate workedDay(LocalDate from, int ahead) {
        LocalDate day = firstWorked(from);
        for (int passed = 0; passed < ahead; passed++) {
            day = firstWorked(day.plusDays(1));
        }
        return day;
    }

    /** The end of the worked day that is so many ahead; see {@link #workedDay}. */
    public LocalDateTime endOfDay(LocalDateTime from, int ahead) {
        LocalDate day = workedDay(from.toLocalDate(), ahead);
        return day.atTime(hoursOf(day).to());
    }

    /** The moment by which that much time was worked; time outside the hours does not count. */
    public LocalDateTime plus(LocalDateTime from, Duration worked) {
        LocalDateTime at = from;
        Duration left = worked;
        for (int days = 0; days < MOST_DAYS; days++) {
            LocalDate day = firstWorked(at.toLocalDate());
            Hours hours = hoursOf(day);
            LocalDateTime begins = day.atTime(hours.from());
            LocalDateTime start = at.isBefore(begins) ? begins : at;
            Duration today = Duration.between(start, day.atTime(hours.to()));
            if (!today.isNegative() && left.compareTo(today) <= 0) {
                return start.plus(left);
            }
            left = today.isNegative() ? left : left.minus(today);
            at = day.plusDays(1).atStartOfDay();
        }
        throw new IllegalArgumentException("more working time than anybody plans: " + worked);
    }

    /** The moment before which that much time was worked; the other way round of {@link #plus}. */
    public LocalDateTime minus(LocalDateTime from, Duration worked) {
        LocalDateTime at = from;
        Duration left = worked;
        for (int days = 0; days < MOST_DAYS; days++) {
            Hours hours = hours(at.toLocalDate());
            if (hours != null) {
                LocalDateTime begins = at.toLocalDate().atTime(hours.from());
                LocalDateTime ends = at.toLocalDate().atTime(hours.to());
                LocalDateTime end = at.isAfter(ends) ? ends : at;
                Duration today = Duration.between(begins, end);
                if (!today.isNegative() && left.compareTo(today) <= 0) {
                    return end.minus(left);
                }
                left = today.isNegative() ? left : left.minus(today);
            }
            at = at.toLocalDate().minusDays(1).atTime(LocalTime.MAX);
        }
        throw new IllegalArgumentException("more working time than anybody plans: " + worked);
    }

    private LocalDate firstWorked(LocalDate from) {
        for (int ahead = 0; ahead < MOST_DAYS; ahead++) {
            LocalDate day = from.plusDays(ahead);
            if (isWorked(day)) {
                return day;
            }
        }
        throw new IllegalStateException("no worked day after " + from);
    }

    private Hours hoursOf(LocalDate day) {
        return java.util.Objects.requireNonNull(hours(day));
    }
}
