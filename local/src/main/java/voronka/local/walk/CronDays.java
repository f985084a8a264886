package voronka.local.walk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;

/** Which days a cron expression means: a day of the month or a day of the week. */
interface CronDays {

    boolean match(LocalDate date);

    /**
     * Reads both fields that speak of days.
     *
     * @throws IllegalArgumentException unless exactly one of both fields is {@code ?}
     */
    static CronDays parse(String ofMonth, String ofWeek) {
        if (ofMonth.equals("?") == ofWeek.equals("?")) {
            throw new IllegalArgumentException(
                    "either the day of the month or the day of the week must be ?");
        }
        return ofWeek.equals("?") ? ofMonth(ofMonth) : ofWeek(ofWeek);
    }

    private static CronDays ofMonth(String field) {
        if (field.equals("L")) {
            return date -> date.getDayOfMonth() == date.lengthOfMonth();
        }
        if (field.endsWith("W")) {
            int day = Integer.parseInt(field.substring(0, field.length() - 1));
            return date -> date.equals(nearestWorkingDay(date.withDayOfMonth(1), day));
        }
        SortedSet<Integer> days = CronField.parse(field, 1, 31, java.util.List.of());
        return date -> days.contains(date.getDayOfMonth());
    }

    private static CronDays ofWeek(String field) {
        int hash = field.indexOf('#');
        if (hash > 0) {
            DayOfWeek day = day(field.substring(0, hash));
            int which = Integer.parseInt(field.substring(hash + 1));
            return date -> date.getDayOfWeek() == day && (date.getDayOfMonth() + 6) / 7 == which;
        }
        if (field.length() > 1 && field.endsWith("L")) {
            DayOfWeek day = day(field.substring(0, field.length() - 1));
            return date -> date.equals(date.with(TemporalAdjusters.lastInMonth(day)));
        }
        SortedSet<Integer> days =
                CronField.parse(field.equals("L") ? "SAT" : field, 1, 7, CronField.WEEKDAYS);
        return date -> days.contains(date.getDayOfWeek().getValue() % 7 + 1);
    }

    private static DayOfWeek day(String text) {
        int sundayFirst = CronField.parse(text, 1, 7, CronField.WEEKDAYS).first();
        return DayOfWeek.SUNDAY.plus(sundayFirst - 1L);
    }

    private static LocalDate nearestWorkingDay(LocalDate firstOfMonth, int day) {
        LocalDate meant = firstOfMonth.withDayOfMonth(Math.min(day, firstOfMonth.lengthOfMonth()));
        return switch (meant.getDayOfWeek()) {
            case SATURDAY -> meant.getDayOfMonth() == 1 ? meant.plusDays(2) : meant.minusDays(1);
            case SUNDAY ->
                    meant.getDayOfMonth() == meant.lengthOfMonth()
                            ? meant.minusDays(2)
                            : meant.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> meant;
        };
    }
}
