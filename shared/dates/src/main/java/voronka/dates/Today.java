package voronka.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Where the speaker stands in time.
 *
 * @param now the speaker's wall clock
 * @param zone where that clock hangs: exact hours are counted across its changes of the clock
 * @param working when people work there
 */
public record Today(LocalDateTime now, ZoneId zone, WorkingTime working) {
    public Today {
        now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    LocalDate date() {
        return now.toLocalDate();
    }

    boolean isAhead(LocalDate day, LocalTime time) {
        return day.atTime(time).isAfter(now);
    }

    /** The wall clock so many real minutes from now. */
    LocalDateTime plusMinutes(long minutes) {
        return now.atZone(zone).plusMinutes(minutes).toLocalDateTime();
    }

    /** An hour that the clocks skip becomes the hour that stands there instead. */
    LocalDateTime existing(LocalDateTime wall) {
        return wall.atZone(zone).toLocalDateTime();
    }
}
