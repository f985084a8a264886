package voronka.domain.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When something happened.
 *
 * @param at the instant
 * @param day the day it then was where the company is: what reports go by
 */
public record Moment(Instant at, LocalDate day) {
    /** Now, in the company's zone. */
    public static Moment now(Clock clock, ZoneId companyZone) {
        Instant at = clock.instant();
        return new Moment(at, at.atZone(companyZone).toLocalDate());
    }
}
