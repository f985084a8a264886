package voronka.domain.book;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import voronka.domain.time.Due;

/** How long something may take, in the company's working time. */
public sealed interface Limit {
    /** The longest limit in days. */
    int MOST_DAYS = 366;

    /** That much working time: an hour before closing ends an hour after the next opening. */
    record Within(Duration worked) implements Limit {
        public Within {
            if (worked.isNegative() || worked.isZero() || worked.toDays() > MOST_DAYS) {
                throw new IllegalArgumentException("not a limit: " + worked);
            }
        }
    }

    /** By the end of the worked day that is so many ahead; 0 is the same day, 1 the next. */
    record ByEndOfDay(int ahead) implements Limit {
        public ByEndOfDay {
            if (ahead < 0 || ahead > MOST_DAYS) {
                throw new IllegalArgumentException("not a limit: days ahead " + ahead);
            }
        }
    }

    /** That many worked days, at the same time of the day where it is worked then. */
    record WorkingDays(int days) implements Limit {
        public WorkingDays {
            if (days < 1 || days > MOST_DAYS) {
                throw new IllegalArgumentException("not a limit: working days " + days);
            }
        }
    }

    /** When it is over for something that began then, on the company's wall clock. */
    default Due from(Instant began, WorkingTime time, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(began, zone);
        LocalDateTime over =
                switch (this) {
                    case Within within -> time.plus(local, within.worked());
                    case ByEndOfDay day -> byEndOfDay(local, day.ahead(), time);
                    case WorkingDays days -> workingDays(local, days.days(), time);
                };
        return new Due(over, zone);
    }

    /** Who begins after closing has until the end of the next worked day. */
    private static LocalDateTime byEndOfDay(LocalDateTime local, int ahead, WorkingTime time) {
        LocalDateTime end = time.endOfDay(local, ahead);
        return end.isAfter(local) ? end : time.endOfDay(local, ahead + 1);
    }

    private static LocalDateTime workingDays(LocalDateTime local, int days, WorkingTime time) {
        LocalDateTime begun = time.plus(local, Duration.ZERO);
        var day = time.workedDay(begun.toLocalDate(), days);
        LocalDateTime same = day.atTime(begun.toLocalTime());
        LocalDateTime end = time.endOfDay(day.atStartOfDay(), 0);
        return same.isAfter(end) ? end : time.plus(same, Duration.ZERO);
    }
}
