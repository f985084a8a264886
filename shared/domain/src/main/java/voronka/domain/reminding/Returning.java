package voronka.domain.reminding;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import voronka.domain.book.WorkingTime;
import voronka.domain.followup.FollowUp;
import voronka.domain.time.Due;

/**
 * When a promise that nobody answered is told of again: on a working morning, at one hour, so that
 * all of them arrive as one agenda; each time after twice as long, so that it is no spam.
 */
final class Returning {
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int MOST_DAYS = 30;

    private Returning() {}

    /**
     * After a reminder that is sent now.
     *
     * @param now on the clock of whoever is reminded
     */
    static Due next(FollowUp promise, WorkingTime hours, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate due = promise.due().instant().atZone(now.getZone()).toLocalDate();
        long late = Math.clamp(ChronoUnit.DAYS.between(due, today) + 1, 1, MOST_DAYS);
        LocalDate day = hours.workedDay(today.plusDays(late), 0);
        return new Due(day.atTime(MORNING), now.getZone());
    }
}
