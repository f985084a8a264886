package voronka.local.scheduler;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.NavigableSet;

/** On which dates a cron expression holds: its day of month or its day of week, never both. */
@FunctionalInterface
interface CronDay {
    boolean includes(LocalDate date);

    /**
     * Reads the two fields, of which exactly one has to be {@code ?}.
     *
     * @throws IllegalArgumentException when they are not so, or not understood
     */
    static CronDay parse(String ofMonth, String ofWeek) {
        if (ofMonth.equals("?") == ofWeek.equals("?")) {
            throw new IllegalArgumentException("one of the two days must be ?, and only one");
        }
        return ofWeek.equals("?") ? ofMonth(ofMonth) : ofWeek(ofWeek);
    }

    private static CronDay ofMonth(String field) {
        if (field.equals("L")) {
            return date -> date.getDayOfMonth() == date.lengthOfMonth();
        }
        if (field.endsWith("W")) {
            int day = CronRange.DAYS_OF_MONTH.value(field.substring(0, field.length() - 1));
            return date -> day <= date.lengthOfMonth() && date.equals(nearestWeekday(date, day));
        }
        NavigableSet<Integer> days = CronRange.DAYS_OF_MONTH.parse(field);
        return date -> days.contains(date.getDayOfMonth());
    }

    private static CronDay ofWeek(String field) {
        if (field.equals("L")) {
            return date -> date.getDayOfWeek() == DayOfWeek.SATURDAY;
        }
        if (field.endsWith("L")) {
            DayOfWeek day = dayOfWeek(field.substring(0, field.length() - 1));
            return date -> date.equals(date.with(TemporalAdjusters.lastInMonth(day)));
        }
        int hash = field.indexOf('#');
        if (hash >= 0) {
            DayOfWeek day = dayOfWeek(field.substring(0, hash));
            int ordinal = Integer.parseInt(field.substring(hash + 1));
            if (ordinal < 1 || ordinal > 5) {
                throw new IllegalArgumentException("no month has a " + field);
            }
            return date ->
                    date.getDayOfWeek() == day && (date.getDayOfMonth() - 1) / 7 == ordinal - 1;
        }
        NavigableSet<Integer> days = CronRange.DAYS_OF_WEEK.parse(field);
        return date -> days.contains(date.getDayOfWeek().getValue() % 7 + 1);
    }

    private static DayOfWeek dayOfWeek(String text) {
        // Sunday is 1 here and 7 in java.time.
        return DayOfWeek.SATURDAY.plus(CronRange.DAYS_OF_WEEK.value(text));
    }

    /** The weekday closest to a day of the date's month, without leaving the month. */
    private static LocalDate nearestWeekday(LocalDate date, int day) {
        LocalDate wanted = date.withDayOfMonth(day);
        return switch (wanted.getDayOfWeek()) {
            case SATURDAY -> day == 1 ? wanted.plusDays(2) : wanted.minusDays(1);
            case SUNDAY -> day == wanted.lengthOfMonth() ? wanted.minusDays(2) : wanted.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> wanted;
        };
    }
}
